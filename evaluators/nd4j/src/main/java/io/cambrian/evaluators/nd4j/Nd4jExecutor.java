package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import java.util.List;

/** One agent on ND4J: a stack of one. */
final class Nd4jExecutor implements Executor {

    private final StackedExecutor stack;

    Nd4jExecutor(Program program, Variables variables) {
        this.stack = new StackedExecutor(program, List.of(variables));
    }

    @Override
    public float[] input(String name) {
        return stack.input(name);
    }

    @Override
    public float[] output(String name) {
        return stack.output(name);
    }

    @Override
    public void run() {
        stack.run();
    }

    @Override
    public List<String> steps() {
        return stack.steps();
    }

    @Override
    public void runTimed(long[] nanoseconds) {
        stack.runTimed(nanoseconds);
    }
}
