package io.cambrian.evaluators.problem.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Designs with simulated workers against figures from independent programs and closed forms. With 400,000 problems a share has a
 * standard error below 0.0008, and so have the published figures; 0.004 is more than three and a half standard errors of a
 * difference, so one check fails by chance with a probability below 0.0005.
 */
class SimTablesTest {

    private static final int PROBLEMS = 400_000;
    private static final double BAR_OF_CALLS = 0.02;

    @ParameterizedTest
    @MethodSource("io.cambrian.evaluators.problem.sim.DesignTable#rows")
    void aDesignSolvesWhatIsKnown(DesignTable.Row row) {
        Attempts attempts = row.world()
                .problems(row.mostCalls())
                .prepare(row.design())
                .attempt(new RootSeed(1).report(), 0, PROBLEMS);
        double solved = 0;
        for (float score : attempts.scores()) {
            solved += score;
        }
        assertEquals(row.solved(), solved / PROBLEMS, row.bar(), row.name());
        assertEquals("calls", attempts.readings().getFirst().name());
        double calls = attempts.readings().getFirst().sum() / PROBLEMS;
        row.calls().ifPresent(expected -> assertEquals(expected, calls, BAR_OF_CALLS, row.name()));
    }
}
