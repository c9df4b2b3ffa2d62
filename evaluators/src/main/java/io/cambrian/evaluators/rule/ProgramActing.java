package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.Executor;

/** Acts by the program {@link AgentPrograms#act}. */
final class ProgramActing implements Acting {

    private final Executor executor;

    ProgramActing(Executor executor) {
        this.executor = executor;
    }

    @Override
    public float[] states() {
        return executor.input(AgentPrograms.STATES);
    }

    @Override
    public float[] logits() {
        executor.run();
        return executor.output(AgentPrograms.POLICY);
    }
}
