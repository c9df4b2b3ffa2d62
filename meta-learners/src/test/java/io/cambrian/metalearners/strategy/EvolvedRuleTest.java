package io.cambrian.metalearners.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.metalearners.strategy.search.StrategySearchState;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import io.cambrian.searchspace.rule.lpg.ScheduleProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Temporally-aware rules, trained by whole lifetimes of sampled lengths in antithetic pairs: no code of their own is needed. */
class EvolvedRuleTest {

    private static final SearchSeed SEED = new RootSeed(5).search();
    private static final Task LEVELS = TaskCatalogue.standard().byName("GridWorld-levels-debug");
    private static final AgentSettings AGENT = AgentSettings.tabular(4);
    private static final long LONGEST = 10L * AGENT.stretchSize();
    private static final LpgSpace SPACE =
            new LpgSpace(LpgShape.gru(4, LifetimeInputs.RELATIVE), LpgSpace.Origin.ZERO, 0.1);

    private final RuleTrainer trainer = new RuleTrainer(AGENT, MetaSettings.published(1));
    private final List<Evaluation> evaluations = new ArrayList<>();

    @Test
    void pairsLiveTheSameLivesAndTheMeanLeavesZeroForARuleThatSeesTheAge() {
        StrategySearch<Rule, OpenEsState> search = new StrategySearch<>(
                SPACE,
                new OpenEs(8, Shaping.PAIR_RANK, Decay.none(0.5), Decay.none(0.1)),
                new StrategySearchSettings(
                        new Sharing.Pair(1, new LifetimeRange(0.2, 1)), Integer.MAX_VALUE, OptionalLong.of(3), false));
        StrategySearchState<OpenEsState> state = search.init(SEED);
        assertEquals(0, variation(state));
        for (int generation = 0; generation < 3; generation++) {
            Ask<Rule, StrategySearchState<OpenEsState>> ask = search.ask(state);
            state = ask.state();
            for (Proposal<Rule> proposal : ask.proposals()) {
                state = search.tell(state, proposal, List.of(lived(proposal)));
            }
        }
        // the first of all is the mean
        for (int plus = 1; plus < evaluations.size(); plus += 2) {
            assertEquals(evaluations.get(plus).seed(), evaluations.get(plus + 1).seed());
            assertEquals(
                    evaluations.get(plus).budget(), evaluations.get(plus + 1).budget());
        }
        assertFalse(evaluations.get(1).budget().equals(evaluations.get(3).budget()));
        assertTrue(variation(state) > 0.001, "the schedule varies by " + variation(state));
    }

    private static double variation(StrategySearchState<OpenEsState> state) {
        Rule mean = SPACE.decode(state.strategy().mean().toArray());
        return ScheduleProbe.of((LpgRule) mean, 10).variation();
    }

    private Evaluation lived(Proposal<Rule> proposal) {
        Evaluation evaluation = trainer.train(
                new Assignment<>(
                        proposal.candidate(),
                        LEVELS,
                        Budget.ofEnvironmentSteps(proposal.trial().stepsOf(LONGEST)),
                        SEED.child("candidate", proposal.trial().seedIndex())),
                Observer.NONE);
        assertTrue(evaluation.outcome() instanceof Outcome.Scored);
        evaluations.add(evaluation);
        return evaluation;
    }
}
