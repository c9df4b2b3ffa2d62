package io.cambrian.evaluators.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.AgentMemory;
import io.cambrian.evaluators.rule.Habitat;
import io.cambrian.evaluators.rule.RuleParameters;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table cut down to the states that were met has the meta-gradient of the whole table, and a life goes the way it describes. */
class LpgMetaGradientsTest {

    private static final int UPDATES = 2;

    private final AgentSettings settings = AgentSettings.tabular(4);
    private final MetaSettings meta = MetaSettings.published(1).withUpdates(UPDATES);
    private final LpgSpace space = new LpgSpace(LpgShape.gru(6, LifetimeInputs.NONE));
    private final LpgRule rule = (LpgRule) space.sample(new SearchSeed(3).generator());
    private final Task task =
            TaskCatalogue.standard().byName("GridWorld-levels-all").drawn(new SearchSeed(4));
    private final AgentNetworks networks =
            new AgentNetworks(StateEncoding.of(task.observationSpace()), List.of(), task.actions(), 8);
    private final RuleAgent body = new RuleAgent(networks, settings, rule, Backends.best());
    private final AgentMemory before = body.emptyMemory();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<LifeStage> stages = new ArrayList<>();

    private float[] lived() {
        Habitat habitat = new Habitat(task.discreteEnvironment(4), networks.encoding(), new SearchSeed(5));
        habitat.begin();
        body.initialise(new SearchSeed(6));
        body.putAside(before);
        for (int update = 0; update <= UPDATES; update++) {
            Stretch stretch = networks.stretch(settings);
            habitat.live(body.acting(), stretch, environment -> {});
            stretches.add(stretch);
            if (update < UPDATES) {
                body.appraise(stretch);
                stages.add(new LifeStage(update, 10));
                body.learn(stretch, stages.getLast());
            }
        }
        return body.appraise(stretches.getLast()).clone();
    }

    @Test
    void cutDownOrWhole() {
        float[] advantages = lived();
        float[] cutDown = new float[space.dimension()];
        MetaGradient work = new MetaGradient(networks, settings, rule.shape(), meta);
        float loss =
                new LpgMetaGradients(work, rule, Backends.best()).of(before, stretches, stages, advantages, cutDown);
        Variables variables = new Variables();
        Executor whole = whole(work, variables, advantages);
        assertEquals(whole.output(MetaGradient.LOSS)[0], loss, 1e-6);
        int i = 0;
        double largest = 0;
        for (Variable parameter : work.parameters()) {
            for (float slope : whole.output(parameter.name())) {
                assertEquals(slope, cutDown[i++], 1e-5, parameter.name());
                largest = Math.max(largest, Math.abs(slope));
            }
        }
        assertTrue(largest > 1e-3, "a gradient worth comparing, found " + largest);
        AgentMemory after = body.emptyMemory();
        body.putAside(after);
        after.policy().forEach((name, values) -> {
            for (int at = 0; at < values.length; at++) {
                assertEquals(variables.values(name)[at], values[at], 1e-4f, name);
            }
        });
    }

    private Executor whole(MetaGradient work, Variables variables, float[] advantages) {
        Executor executor = Backends.best().executor(work.program(), variables);
        RuleParameters.load(variables, rule);
        before.policy().forEach((name, values) -> copy(values, variables.values(name)));
        for (int k = 0; k < UPDATES; k++) {
            LearnedUpdate.write(executor, stretches.get(k), LifetimeInputs.NONE, stages.get(k), k);
            stretches.get(k).copyLastStates(executor.input(StretchInputs.LAST_STATES + k));
        }
        for (int k = 0; k <= UPDATES; k++) {
            copy(stretches.get(k).states(), executor.input(StretchInputs.STATES + k));
        }
        copy(stretches.getLast().actions(), executor.input(StretchInputs.ACTIONS + UPDATES));
        copy(advantages, executor.input(MetaGradient.ADVANTAGES));
        executor.run();
        return executor;
    }

    private static void copy(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, from.length);
    }
}
