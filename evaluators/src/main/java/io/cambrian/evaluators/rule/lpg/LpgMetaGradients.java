package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.AgentMemory;
import io.cambrian.evaluators.rule.MetaGradients;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the meta-gradients of agents one after the other.
 *
 * <p>A stretch of experience meets few of a table's states, and only their rows have a part in the meta-gradient: the others are
 * neither read nor changed by a gradient. Tables are therefore cut down to the states that were met, in a program with room for
 * the next power of two of them. The result is the same as with the whole tables, but for the order in which squares are summed
 * up in the norm.
 */
final class LpgMetaGradients implements MetaGradients<LpgRule> {

    private static final int FEWEST_STATES = 128;

    private final MetaGradient work;
    private final Backend backend;
    private final Map<Integer, Prepared> prepared = new HashMap<>();
    private final VisitedStates visited;
    private LpgRule rule;

    /** A program with its numbers, and the rule whose weights its variables hold. */
    private static final class Prepared {
        private final Variables variables = new Variables();
        private final Executor executor;
        private LpgRule loaded;

        Prepared(Program program, Backend backend, LpgRule rule) {
            executor = backend.executor(program, variables);
            loaded = rule;
            RuleParameters.load(variables, rule);
        }

        void load(LpgRule rule) {
            if (rule != loaded) {
                RuleParameters.load(variables, rule);
                loaded = rule;
            }
        }
    }

    LpgMetaGradients(MetaGradient work, LpgRule rule, Backend backend) {
        this.work = work;
        this.rule = rule;
        this.backend = backend;
        visited = new VisitedStates(work.networks().encoding().features());
    }

    @Override
    public void of(LpgRule other) {
        rule = other;
    }

    @Override
    public float of(
            AgentMemory before, List<Stretch> stretches, List<LifeStage> stages, float[] advantages, float[] gradient) {
        Prepared program = work.networks().tabular() ? cutDown(before, stretches) : whole(before, stretches);
        program.load(rule);
        for (int k = 0; k < stages.size(); k++) {
            LearnedUpdate.write(program.executor, stretches.get(k), rule.shape().lifetime(), stages.get(k), k);
        }
        copy(stretches.getLast().actions(), program.executor.input(StretchInputs.ACTIONS + stages.size()));
        copy(advantages, program.executor.input(MetaGradient.ADVANTAGES));
        program.executor.run();
        new RuleParameters(work.shape()).copyGradient(program.executor, gradient);
        return program.executor.output(MetaGradient.LOSS)[0];
    }

    private Prepared whole(AgentMemory before, List<Stretch> stretches) {
        Prepared program = prepared(work.networks().encoding().features());
        before.policy().forEach((name, values) -> copy(values, program.variables.values(name)));
        for (int k = 0; k < stretches.size(); k++) {
            copy(stretches.get(k).states(), program.executor.input(StretchInputs.STATES + k));
        }
        for (int k = 0; k < work.meta().updates(); k++) {
            stretches.get(k).copyLastStates(program.executor.input(StretchInputs.LAST_STATES + k));
        }
        return program;
    }

    private Prepared cutDown(AgentMemory before, List<Stretch> stretches) {
        float[] last = new float[work.agent().copies()];
        visited.clear();
        for (Stretch stretch : stretches) {
            visited.meet(stretch.states());
            stretch.copyLastStates(last);
            visited.meet(last);
        }
        int room = Integer.highestOneBit(Math.max(FEWEST_STATES, 2 * visited.count() - 1));
        Prepared program = prepared(room);
        before.policy().forEach((name, values) -> {
            float[] target = program.variables.values(name);
            if (values.length > 1) {
                visited.gather(values, target);
            } else {
                copy(values, target);
            }
        });
        for (int k = 0; k < stretches.size(); k++) {
            visited.renumber(stretches.get(k).states(), program.executor.input(StretchInputs.STATES + k));
        }
        for (int k = 0; k < work.meta().updates(); k++) {
            stretches.get(k).copyLastStates(last);
            visited.renumber(last, program.executor.input(StretchInputs.LAST_STATES + k));
        }
        return program;
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }

    private Prepared prepared(int states) {
        return prepared.computeIfAbsent(states, room -> {
            AgentNetworks networks = work.networks().tabular() ? work.networks().withStates(room) : work.networks();
            return new Prepared(
                    new MetaGradient(networks, work.agent(), work.shape(), work.meta()).program(), backend, rule);
        });
    }
}
