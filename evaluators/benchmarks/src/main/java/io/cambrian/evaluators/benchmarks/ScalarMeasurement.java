package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The scalar twin: what it costs, and whether it gives the same bits after 1,000 updates. */
final class ScalarMeasurement implements Measurement {

    static final String EQUALITY = "variables equal to the bit after 1,000 updates (1 = all)";

    private static final String SPEED = DqnWork.SMALL.title() + ", scalar";
    private static final int UPDATES = 1_000;

    @Override
    public String name() {
        return "scalar";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Executor executor = DqnWork.SMALL.executor(Backends.SCALAR, new Variables());
        Reading speed = Reading.micros(SPEED, watch.time(executor::run), DqnWork.SMALL.flops());
        int updates = watch.effort().repetitions(UPDATES);
        double equal = shareOfEqual(variablesAfter(updates, Backends.best()), variablesAfter(updates, Backends.SCALAR));
        return List.of(speed, Reading.of(EQUALITY, equal, "", Map.of("updates", (double) updates)));
    }

    private static Variables variablesAfter(int updates, Backend backend) {
        Variables variables = new Variables();
        Executor executor = DqnWork.SMALL.executor(backend, variables);
        for (int i = 0; i < updates; i++) {
            executor.run();
        }
        return variables;
    }

    private static double shareOfEqual(Variables one, Variables other) {
        long equal = one.names().stream()
                .filter(name -> Arrays.equals(one.values(name), other.values(name)))
                .count();
        return equal / (double) one.names().size();
    }
}
