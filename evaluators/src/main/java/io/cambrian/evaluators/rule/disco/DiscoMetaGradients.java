package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.rule.AgentMemory;
import io.cambrian.evaluators.rule.MetaGradients;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import java.util.List;

/** Computes the meta-gradients of agents one after the other, in one program. For one thread. */
final class DiscoMetaGradients implements MetaGradients<DiscoRule> {

    private final DiscoMetaGradient work;
    private final Variables variables = new Variables();
    private final Executor executor;

    DiscoMetaGradients(DiscoMetaGradient work, DiscoRule rule, Backend backend) {
        this.work = work;
        executor = backend.executor(work.program(), variables);
        of(rule);
    }

    @Override
    public void of(DiscoRule rule) {
        RuleParameters.load(variables, rule);
    }

    @Override
    public float of(
            AgentMemory before, List<Stretch> stretches, List<LifeStage> stages, float[] advantages, float[] gradient) {
        before.policy().forEach((name, values) -> copy(values, variables.values(name)));
        int last = stages.size();
        for (int k = 0; k < last; k++) {
            StretchInputs.write(executor, stretches.get(k), k);
        }
        copy(stretches.get(last).states(), executor.input(StretchInputs.STATES + last));
        copy(stretches.get(last).actions(), executor.input(StretchInputs.ACTIONS + last));
        copy(advantages, executor.input(DiscoMetaGradient.ADVANTAGES));
        executor.run();
        new RuleParameters(work.shape()).copyGradient(executor, gradient);
        return executor.output(DiscoMetaGradient.LOSS)[0];
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
