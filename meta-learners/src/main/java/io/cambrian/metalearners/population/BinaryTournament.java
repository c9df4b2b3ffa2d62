package io.cambrian.metalearners.population;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Binary tournament: every member meets a rival, drawn uniformly from the others, and takes over from it if the rival is ahead. Equal
 * scores are ranked by lane.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, §4.3.
 */
public record BinaryTournament() implements Exploit {

    @Override
    public Move move(Standings standings, int lane, RandomGenerator random) {
        List<Standing> others = standings.others(lane);
        if (others.isEmpty()) {
            return new Move.Continue();
        }
        int rival = others.get(random.nextInt(others.size())).lane();
        return standings.rank(rival) < standings.rank(lane) ? new Move.Copy(rival) : new Move.Continue();
    }
}
