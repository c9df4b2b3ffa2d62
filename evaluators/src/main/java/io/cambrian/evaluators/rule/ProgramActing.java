package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.Executor;

/** Acts by a program of one input and one output. */
public final class ProgramActing implements Acting {

    /** The input: what the copies show. */
    public static final String STATES = "states";

    /** The output: logits of the actions. */
    public static final String POLICY = "policy";

    private final Executor executor;

    /** @param executor runs a program from {@value #STATES} to {@value #POLICY} */
    public ProgramActing(Executor executor) {
        this.executor = executor;
    }

    @Override
    public float[] states() {
        return executor.input(STATES);
    }

    @Override
    public float[] logits() {
        executor.run();
        return executor.output(POLICY);
    }
}
