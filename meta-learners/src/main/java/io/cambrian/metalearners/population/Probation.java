package io.cambrian.metalearners.population;

import java.util.random.RandomGenerator;

/**
 * Replacement on probation: who would be replaced goes on as it is for some segments, watched, and is replaced only if it still
 * would be at their end. Slow starters are given time; the place of an underperformer is free for whom the rule chooses then.
 *
 * @param rule who would be replaced, and by whom
 * @param segments how long a probation lasts, at least 1
 */
public record Probation(Exploit rule, int segments) implements Exploit {

    public Probation {
        if (segments < 1) {
            throw new IllegalArgumentException("a probation lasts at least 1 segment, found " + segments);
        }
    }

    @Override
    public Move move(Standings standings, int lane, RandomGenerator random) {
        int served = standings.of(lane).probation();
        if (served > 0 && served < segments) {
            return new Move.Watch();
        }
        Move move = rule.move(standings, lane, random);
        return served == 0 && !(move instanceof Move.Continue) ? new Move.Watch() : move;
    }

    @Override
    public Move replace(Standings standings, int lane, RandomGenerator random) {
        return rule.replace(standings, lane, random);
    }

    @Override
    public int elites() {
        return rule.elites();
    }

    @Override
    public void requireFits(int populationSize) {
        rule.requireFits(populationSize);
    }
}
