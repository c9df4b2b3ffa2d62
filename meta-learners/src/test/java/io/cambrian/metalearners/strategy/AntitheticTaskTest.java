package io.cambrian.metalearners.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Trial;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.metalearners.strategy.search.Sharing;
import io.cambrian.metalearners.strategy.search.StrategySearch;
import io.cambrian.metalearners.strategy.search.StrategySearchSettings;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Antithetic task sampling: what the two points of a pair share, and what their order means. */
class AntitheticTaskTest {

    private static final SearchSeed SEED = new RootSeed(3).search();
    private static final LpgSpace SPACE = new LpgSpace(LpgShape.gru(4, LifetimeInputs.RELATIVE));
    private static final OpenEs STRATEGY = new OpenEs(6, Shaping.PAIR_RANK, Decay.none(0.1), Decay.none(0.05));
    private static final int STEPS_PER_UPDATE = 4 * 5;
    private static final Budget LIFE = Budget.ofEnvironmentSteps(3 * STEPS_PER_UPDATE);

    /** So small a step changes no weight, so that what an agent is in the end is what it was given. */
    private static final AgentSettings IDLE = new AgentSettings(
            List.of(), new Sgd(Float.MIN_VALUE), new Sgd(Float.MIN_VALUE), 0.1f, 0.5f, 4, 5, 0.99, 0.95, 16);

    private final RuleTrainer trainer = new RuleTrainer(IDLE, MetaSettings.published(1));

    @Test
    void aPairMeetsTheSameLevelAndFirstWeightsToTheByte() {
        var search = new StrategySearch<Rule, OpenEsState>(
                SPACE,
                STRATEGY,
                new StrategySearchSettings(
                        new Sharing.Pair(1, LifetimeRange.WHOLE), Integer.MAX_VALUE, OptionalLong.of(1), false));
        // the first of all is the mean
        List<Proposal<Rule>> points = search.ask(search.init(SEED)).proposals().subList(1, 7);
        for (int plus = 0; plus < points.size(); plus += 2) {
            Evaluation one = lived(points.get(plus));
            Evaluation other = lived(points.get(plus + 1));
            assertNotEquals(one.candidate(), other.candidate());
            assertEquals(reached(one), reached(other));
            assertEquals(score(one), score(other), "64 episodes of the same policy on the same level");
            assertNotEquals(reached(one), reached(lived(points.get((plus + 2) % points.size()))));
        }
    }

    private Evaluation lived(Proposal<Rule> proposal) {
        Trial trial = proposal.trial();
        return trainer.train(
                new Assignment<>(
                        proposal.candidate(),
                        TaskCatalogue.standard().byName("GridWorld-levels-debug"),
                        LIFE,
                        SEED.child("candidate", trial.seedIndex()),
                        Leg.until(new Start.Fresh(), LIFE.environmentSteps())),
                Observer.NONE);
    }

    private static Checkpoint reached(Evaluation evaluation) {
        return evaluation.checkpoint().orElseThrow();
    }

    private static double score(Evaluation evaluation) {
        assertTrue(evaluation.outcome() instanceof Outcome.Scored, String.valueOf(evaluation.outcome()));
        return ((Outcome.Scored) evaluation.outcome()).score();
    }

    @Test
    void swappingTheTwoOfEveryPairTurnsTheEstimateRound() {
        float[] mean = new float[10];
        float[] up = step(mean, 1, 0.2, 0.5, 0.5, -3, 7);
        float[] down = step(mean, 0.2, 1, 0.5, 0.5, 7, -3);
        for (int i = 0; i < mean.length; i++) {
            assertTrue(up[i] != 0);
            assertEquals(up[i], -down[i]);
        }
    }

    @Test
    void aPairThatTiesAddsNothing() {
        assertEquals(RealVector.filled(10, 0), RealVector.of(step(new float[10], 1, 1, 0, 0, Double.NaN, Double.NaN)));
    }

    private static float[] step(float[] mean, double... fitness) {
        return STRATEGY.next(STRATEGY.init(mean, SEED), fitness).mean().toArray();
    }
}
