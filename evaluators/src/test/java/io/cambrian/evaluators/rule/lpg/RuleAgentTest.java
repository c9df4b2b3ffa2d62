package io.cambrian.evaluators.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.Acting;
import io.cambrian.evaluators.rule.AgentMemory;
import io.cambrian.evaluators.rule.Habitat;
import io.cambrian.evaluators.rule.ProgramActing;
import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleAgentTest {

    private static final Task TASK = TaskCatalogue.standard().byName("DelayedChain-6");
    private static final AgentNetworks NETWORKS =
            new AgentNetworks(StateEncoding.of(TASK.observationSpace()), List.of(), TASK.actions(), 8);
    private static final Rule RULE =
            new LpgSpace(LpgShape.gru(6, LifetimeInputs.NONE)).sample(new SearchSeed(1).generator());

    /** The policy after one update, of an agent whose predictions were moved by so much beforehand. */
    private static float[] policyAfter(AgentSettings settings, float moved) {
        RuleAgent agent = new RuleAgent(NETWORKS, settings, RULE, Backends.best());
        agent.initialise(new SearchSeed(2));
        AgentMemory memory = agent.emptyMemory();
        agent.putAside(memory);
        float[] predictions = memory.policy().get("agent.prediction");
        for (int i = 0; i < predictions.length; i += 3) {
            predictions[i] += moved;
        }
        agent.become(memory);
        Habitat habitat = new Habitat(TASK.discreteEnvironment(4), NETWORKS.encoding(), new SearchSeed(3));
        habitat.begin();
        Stretch stretch = NETWORKS.stretch(settings);
        habitat.live(agent.acting(), stretch, environment -> {});
        agent.learn(stretch, new LifeStage(0, 1));
        agent.putAside(memory);
        return memory.policy().get("agent.policy").clone();
    }

    @Test
    void aRuleThatIsShownNoPredictionsCannotBootstrapFromThem() {
        // without a limit of the norm, which policy and prediction share, and without steps of the prediction
        AgentSettings shown = settings();
        assertFalse(Arrays.equals(policyAfter(shown, 0), policyAfter(shown, 2)));
        AgentSettings hidden = shown.with(Disclosure.WITHOUT_PREDICTIONS);
        assertArrayEquals(policyAfter(hidden, 0), policyAfter(hidden, 2));
    }

    private static AgentSettings settings() {
        AgentSettings usual = AgentSettings.tabular(4);
        return new AgentSettings(
                usual.hidden(), usual.optimiser(), usual.criticOptimiser(), 1e6f, 0, 4, 10, 0.99, 0.95, 8);
    }

    @Test
    void aTableActsLikeItsProgram() {
        AgentSettings settings = AgentSettings.tabular(4);
        RuleAgent agent = new RuleAgent(NETWORKS, settings, RULE, Backends.best());
        agent.initialise(new SearchSeed(4));
        AgentMemory memory = agent.emptyMemory();
        agent.putAside(memory);
        Variables variables = new Variables();
        ProgramActing program =
                new ProgramActing(Backends.best().executor(new AgentPrograms(NETWORKS, settings).act(4), variables));
        System.arraycopy(
                memory.policy().get("agent.policy"),
                0,
                variables.values("agent.policy"),
                0,
                variables.values("agent.policy").length);
        Acting table = agent.acting();
        for (int copy = 0; copy < 4; copy++) {
            table.states()[copy] = 3 * copy;
            program.states()[copy] = 3 * copy;
        }
        float[] logits = table.logits();
        float[] logarithms = program.logits();
        for (int copy = 0; copy < 4; copy++) {
            float difference = logits[copy] - logits[4 + copy];
            assertArrayEquals(new float[] {difference}, new float[] {logarithms[copy] - logarithms[4 + copy]}, 1e-5f);
        }
    }
}
