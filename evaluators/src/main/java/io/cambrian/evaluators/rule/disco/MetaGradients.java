package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.rule.AgentMemory;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import java.util.List;

/** Computes the meta-gradients of agents one after the other, in one program. For one thread. */
final class MetaGradients {

    private final DiscoMetaGradient work;
    private final Variables variables = new Variables();
    private final Executor executor;

    MetaGradients(DiscoMetaGradient work, DiscoRule rule, Backend backend) {
        this.work = work;
        executor = backend.executor(work.program(), variables);
        of(rule);
    }

    /** From now on differentiates with respect to another rule of the same shape. */
    void of(DiscoRule rule) {
        work.load(variables, rule);
    }

    /**
     * ∂J/∂η for one agent, in the order of the rule's weights.
     *
     * @param before the agent before the first of K updates
     * @param stretches K that it learnt from, and one to judge it by
     * @param behaviour logits of the policies that acted in the first K
     * @param advantages of the last stretch
     */
    void of(
            AgentMemory before,
            List<Stretch> stretches,
            List<float[]> behaviour,
            float[] advantages,
            float[] gradient) {
        before.policy().forEach((name, values) -> copy(values, variables.values(name)));
        int last = behaviour.size();
        for (int k = 0; k < last; k++) {
            StretchInputs.write(executor, stretches.get(k), behaviour.get(k), k);
        }
        copy(stretches.get(last).states(), executor.input(StretchInputs.STATES + last));
        copy(stretches.get(last).actions(), executor.input(StretchInputs.ACTIONS + last));
        copy(advantages, executor.input(DiscoMetaGradient.ADVANTAGES));
        executor.run();
        int from = 0;
        for (Variable parameter : work.parameters()) {
            float[] slopes = executor.output(parameter.name());
            System.arraycopy(slopes, 0, gradient, from, slopes.length);
            from += slopes.length;
        }
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
