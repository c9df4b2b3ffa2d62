package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;

/** The value function of an agent: says what actions gained, and learns from every stretch that it is shown. */
final class Critic {

    private final Variables variables;
    private final Executor executor;

    /** @param executor of {@link AgentPrograms#bootstrapped} or {@link AgentPrograms#withoutBootstrapping} */
    Critic(Variables variables, Executor executor) {
        this.variables = variables;
        this.executor = executor;
    }

    Variables variables() {
        return variables;
    }

    /** The advantages of a stretch [1][step·copy], by the values as they were before they learnt from it. */
    float[] appraise(Stretch stretch) {
        copy(stretch.states(), AgentPrograms.STATES);
        copy(stretch.successors(), AgentPrograms.SUCCESSORS);
        copy(stretch.rewards(), AgentPrograms.REWARDS);
        copy(stretch.terminated(), AgentPrograms.TERMINATED);
        copy(stretch.truncated(), AgentPrograms.TRUNCATED);
        executor.run();
        return executor.output(AgentPrograms.ADVANTAGES);
    }

    private void copy(float[] numbers, String name) {
        System.arraycopy(numbers, 0, executor.input(name), 0, numbers.length);
    }
}
