package io.cambrian.evaluators.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.LifeStage;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ToldAgeTest {

    private static final SearchSeed LIFE = new SearchSeed(4);
    private static final LifeStage OWN = new LifeStage(3, 17);
    private static final ToldAge ANOTHERS = new ToldAge.Anothers(4, 40);
    private static final Task CORRIDOR = TaskCatalogue.standard().byName("Corridor-9");
    private static final AgentSettings AGENT = AgentSettings.tabular(8);

    @Test
    void agentsTellTheirOwnAge() {
        assertEquals(OWN, AGENT.disclosure().age().of(OWN, LIFE));
    }

    @Test
    void anothersAgeIsOneThatAnAgentOfThatRangeMayHave() {
        double logarithms = 0;
        double shares = 0;
        int updates = 2_000;
        for (int done = 0; done < updates; done++) {
            LifeStage told = ANOTHERS.of(new LifeStage(done, updates), LIFE);
            assertTrue(told.updates() >= 4 && told.updates() <= 40 && told.updatesDone() < told.updates());
            logarithms += Math.log10(told.updates());
            shares += told.updatesDone() / (double) told.updates();
        }
        // standard errors of 0.0065 each; n / N of n from 0 to N − 1 lies 1 / 2N below a half, 0.05 in the mean
        assertEquals(Math.log10(Math.sqrt(160)), logarithms / updates, 0.03);
        assertEquals(0.45, shares / updates, 0.03);
    }

    @Test
    void twoThatLiveTheSameLifeAreToldTheSame() {
        assertEquals(ANOTHERS.of(OWN, LIFE), ANOTHERS.of(OWN, new SearchSeed(4)));
        assertNotEquals(
                IntStream.range(0, 17)
                        .mapToObj(n -> ANOTHERS.of(new LifeStage(n, 17), LIFE))
                        .toList(),
                IntStream.range(0, 17)
                        .mapToObj(n -> ANOTHERS.of(new LifeStage(n, 17), new SearchSeed(5)))
                        .toList());
    }

    @Test
    void onlyARuleThatSeesTheAgeCanBeMisled() {
        for (LifetimeInputs inputs : LifetimeInputs.values()) {
            Rule rule = new LpgSpace(LpgShape.gru(8, inputs)).sample(new SearchSeed(1).generator());
            boolean same = lived(rule, AGENT).equals(lived(rule, AGENT.with(Disclosure.ofAge(ANOTHERS))));
            assertEquals(inputs == LifetimeInputs.NONE, same, inputs.name());
        }
    }

    private static Outcome lived(Rule rule, AgentSettings agents) {
        Budget life = Budget.ofEnvironmentSteps(10L * agents.stretchSize());
        return new RuleTrainer(agents, MetaSettings.published(1))
                .train(new Assignment<>(rule, CORRIDOR, life, LIFE), Observer.NONE)
                .outcome();
    }

    @Test
    void livesHaveAnUpdateAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> new ToldAge.Anothers(0, 4));
        assertThrows(IllegalArgumentException.class, () -> new ToldAge.Anothers(5, 4));
    }
}
