package io.cambrian.metalearners.population;

import java.util.random.RandomGenerator;

/**
 * Back-tracking: who would take over from another member goes back to one of the best ends ever reached instead, drawn uniformly; so
 * does everybody once even the best member is more than a margin below the best end. A population that has been ruined as a whole,
 * as bad settings of a learnt model can do, finds back.
 *
 * <p>Going back takes time: who goes back to an early end has the rest of the lifetime to live again, and may not come to its end.
 *
 * <p>Source: Zhang et al., "On the importance of hyperparameter optimization for model-based reinforcement learning", AISTATS 2021.
 * That everybody goes back at once, and at which margin, is ours.
 *
 * @param rule who would take over
 * @param elites how many of the best ends are kept, at least 1
 * @param margin by how much, in normalised scores, the population may fall; at least 0
 */
public record BackTracking(Exploit rule, int elites, double margin) implements Exploit {

    public BackTracking {
        if (elites < 1 || !(margin >= 0)) {
            throw new IllegalArgumentException(
                    "back-tracking keeps at least 1 end and allows a margin of at least 0, found " + elites + " and "
                            + margin);
        }
    }

    @Override
    public Move move(Standings standings, int lane, RandomGenerator random) {
        if (collapsed(standings)) {
            return back(standings, random);
        }
        Move move = rule.move(standings, lane, random);
        return move instanceof Move.Copy ? back(standings, random) : move;
    }

    @Override
    public Move replace(Standings standings, int lane, RandomGenerator random) {
        return standings.elites().isEmpty() ? new Move.Restart() : back(standings, random);
    }

    @Override
    public void requireFits(int populationSize) {
        rule.requireFits(populationSize);
    }

    private boolean collapsed(Standings standings) {
        return standings.ranked().getFirst().score() < standings.elites().getFirst() - margin;
    }

    private static Move back(Standings standings, RandomGenerator random) {
        return new Move.BackTrack(random.nextInt(standings.elites().size()));
    }
}
