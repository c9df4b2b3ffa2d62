package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;

/** Whole minibatches of proximal policy optimisation on boards of 400 bits of which 15 are set. */
final class BoardMeasurement implements Measurement {

    private static final String DENSE = "PPO minibatch of 1024, 400-64-64-{6,1}, dense";
    private static final int BITS = 400;
    private static final int SET_BITS = 15;
    private static final int BATCH = 1_024;
    private static final PpoUpdate UPDATE =
            new PpoUpdate(DenseNetwork.of(BITS, 64, 64, 6), DenseNetwork.of(BITS, 64, 64, 1), BATCH);

    @Override
    public String name() {
        return "boards";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        return List.of(Reading.micros(DENSE, watch.time(dense()::run), UPDATE.flops()));
    }

    private static Executor dense() {
        Variables variables = new Variables();
        Executor executor = Backends.best().executor(UPDATE.program(), variables);
        UPDATE.initialise(variables);
        UPDATE.fill(executor);
        setBits(executor.input(PpoUpdate.OBSERVATION));
        return executor;
    }

    /** Fills [bit][board] with 0 and 1. */
    private static void setBits(float[] boards) {
        Arrays.fill(boards, 0f);
        int[][] set = setBits();
        for (int board = 0; board < BATCH; board++) {
            for (int bit : set[board]) {
                boards[bit * BATCH + board] = 1f;
            }
        }
    }

    /** For each board its set bits, all different. */
    private static int[][] setBits() {
        CounterRandom random = new CounterRandom(9, 0);
        int[][] set = new int[BATCH][];
        for (int board = 0; board < BATCH; board++) {
            set[board] = random.ints(0, BITS).distinct().limit(SET_BITS).toArray();
        }
        return set;
    }
}
