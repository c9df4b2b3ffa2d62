package io.cambrian.evaluators.rule.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import io.cambrian.searchspace.rule.disco.DiscoShape;
import io.cambrian.searchspace.rule.disco.DiscoSpace;
import io.cambrian.searchspace.rule.disco.PredictiveActorCritic;
import io.cambrian.searchspace.rule.disco.PredictiveRule;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoTrainerTest {

    private static final Task CATCH = TaskCatalogue.standard().byName("Catch-4");
    private static final DiscoAgentSettings AGENT =
            new DiscoAgentSettings(List.of(16), 8, 11, 1, 1e-2f, 16, 6, 0.99, 0.95, 64);
    private static final DiscoMetaSettings META =
            new DiscoMetaSettings(2, 2, 1e-2f, 1e-3f, 1e-3f, 1e-2f, 0.01f, 1e-3f, 1e-3f);
    private static final DiscoSpace SPACE = new DiscoSpace(DiscoShape.of(4, 6, 4));
    private static final PredictiveRule FRESH = SPACE.decode(SPACE.start());
    private static final Budget LIFE = life(20);

    private final DiscoTrainer trainer = new DiscoTrainer(AGENT, META, Backends.best());

    private static Budget life(int updates) {
        return Budget.ofEnvironmentSteps((long) updates * AGENT.stretchSize());
    }

    private Evaluation lived(PredictiveRule rule, Task task, Budget budget) {
        return trainer.train(new Assignment<>(rule, task, budget, new SearchSeed(3)), Observer.NONE);
    }

    private Evaluation improved(PredictiveRule rule, Start start, int metaSteps) {
        return trainer.improve(
                new Improvement<>(rule, CATCH, LIFE, new SearchSeed(1), start, metaSteps), Observer.NONE);
    }

    private static double score(Evaluation evaluation) {
        return assertInstanceOf(Outcome.Scored.class, evaluation.outcome()).score();
    }

    @Test
    void theActorCriticLearnsToCatch() {
        double score = score(lived(new PredictiveActorCritic(0.01), CATCH, life(200)));
        assertTrue(score > 0.5, "found " + score);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CartPole-v1", "Catch-4", "GridWorld-small-1"})
    void agentsLiveUnderOneRuleWhateverTheirActions(String task) {
        score(lived(FRESH, TaskCatalogue.standard().byName(task), life(3)));
    }

    @Test
    void twoPiecesAreOneToTheBitWhereverLivesEnd() {
        Evaluation first = improved(FRESH, new Start.Fresh(), 3);
        PredictiveRule reached = SPACE.decode(first.payload().orElseThrow().values());
        Evaluation second = improved(reached, new Start.From(first.checkpoint().orElseThrow()), 3);
        Evaluation whole = improved(FRESH, new Start.Fresh(), 6);
        assertEquals(whole.payload(), second.payload());
        assertEquals(whole.checkpoint(), second.checkpoint());
        assertNotEquals(first.payload(), second.payload());
    }

    @Test
    void aLifeInTwoLegsIsTheWholeLife() {
        Assignment<PredictiveRule> half = new Assignment<>(
                FRESH, CATCH, LIFE, new SearchSeed(3), Leg.until(new Start.Fresh(), 10L * AGENT.stretchSize()));
        Start middle =
                new Start.From(trainer.train(half, Observer.NONE).checkpoint().orElseThrow());
        Leg rest = new Leg(middle, OptionalLong.empty(), false);
        Evaluation end = trainer.train(new Assignment<>(FRESH, CATCH, LIFE, new SearchSeed(3), rest), Observer.NONE);
        assertEquals(score(lived(FRESH, CATCH, LIFE)), score(end));
    }

    @Test
    void livesAreWholeMetaStepsOfAllPublishedLengths() {
        LifeLengths lengths = new LifeLengths(200, 3);
        int[] found = new int[4];
        for (int i = 0; i < 1700; i++) {
            found[List.of(201, 102, 51, 21).indexOf(lengths.of(new SearchSeed(i)))]++;
        }
        assertEquals(100, found[0], 40);
        assertEquals(200, found[1], 55);
        assertEquals(400, found[2], 75);
        assertEquals(1000, found[3], 90);
    }

    @Test
    void whatCannotBeTrainedIsInvalidWithAReason() {
        says("numbered actions", lived(FRESH, TaskCatalogue.standard().byName("Pendulum-v1"), LIFE));
        says("before the first update", lived(FRESH, CATCH, Budget.ofEnvironmentSteps(10)));
        says("hand-made", improved(new PredictiveActorCritic(0.01), new Start.Fresh(), 1));
    }

    private static void says(String part, Evaluation evaluation) {
        String reason =
                assertInstanceOf(Outcome.Invalid.class, evaluation.outcome()).reason();
        assertTrue(reason.contains(part), reason);
    }

    @Test
    void anExplodingMetaGradientIsADivergenceWithItsMetaStep() {
        float[] huge = new float[SPACE.dimension()];
        Arrays.fill(huge, 1e30f);
        Outcome.Diverged diverged = assertInstanceOf(
                Outcome.Diverged.class,
                improved(new DiscoRule(SPACE.shape(), huge), new Start.Fresh(), 2)
                        .outcome());
        assertTrue(diverged.toString().contains("meta-step 1"), diverged.toString());
    }
}
