package io.cambrian.evaluators.rule.lpg;

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
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.EnvironmentFailedException;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.lpg.ActorCriticRule;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.ReinforceRule;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleTrainerTest {

    private static final Task DEBUG = TaskCatalogue.standard().byName("GridWorld-levels-debug");
    private static final AgentSettings AGENT = AgentSettings.tabular(8);
    private static final Budget LIFE = life(20);
    private static final LpgSpace SPACE = new LpgSpace(LpgShape.gru(16, LifetimeInputs.RELATIVE));

    private final RuleTrainer trainer =
            new RuleTrainer(AGENT, MetaSettings.published(8).withLearningRate(1e-3f));

    private static Budget life(int updates) {
        return Budget.ofEnvironmentSteps((long) updates * AGENT.stretchSize());
    }

    private Evaluation lived(Rule rule, Task task, Budget budget, Seed seed) {
        return trainer.train(new Assignment<>(rule, task, budget, seed), Observer.NONE);
    }

    private static Outcome.Scored scored(Evaluation evaluation) {
        return assertInstanceOf(Outcome.Scored.class, evaluation.outcome());
    }

    private double heldOut(Rule rule, int levels) {
        return IntStream.range(0, levels)
                .mapToDouble(
                        i -> scored(lived(rule, DEBUG, LIFE, new ReportSeed(i))).normalisedScore())
                .average()
                .orElseThrow();
    }

    private Evaluation improved(Rule rule, Start start, int metaSteps) {
        return trainer.improve(
                new Improvement<>(rule, DEBUG, LIFE, new SearchSeed(1), start, metaSteps), Observer.NONE);
    }

    private static Rule reached(Evaluation evaluation) {
        return SPACE.decode(evaluation.payload().orElseThrow().values());
    }

    @Test
    void handMadeRulesLearnASmallLevel() {
        Task level = TaskCatalogue.standard().byName("GridWorld-small-1");
        for (Rule rule : new Rule[] {ActorCriticRule.A2C, ReinforceRule.WITH_BASELINE}) {
            double learnt =
                    scored(lived(rule, level, life(60), new SearchSeed(2))).normalisedScore();
            assertTrue(learnt > 0.5, rule + " reaches " + learnt);
        }
    }

    @Test
    void metaTrainingMakesARuleThatTrainsAgentsOnLevelsItNeverSaw() {
        Rule fresh = SPACE.decode(SPACE.start());
        Rule trained = reached(improved(fresh, new Start.Fresh(), 80));
        double before = heldOut(fresh, 16);
        double after = heldOut(trained, 16);
        assertTrue(after > before + 0.25, "from " + before + " to " + after);
    }

    @Test
    void twoPiecesAreOneToTheBitWhereverLivesEnd() {
        Rule fresh = SPACE.decode(SPACE.start());
        Evaluation first = improved(fresh, new Start.Fresh(), 3);
        Evaluation second =
                improved(reached(first), new Start.From(first.checkpoint().orElseThrow()), 3);
        Evaluation whole = improved(fresh, new Start.Fresh(), 6);
        assertEquals(whole.payload(), second.payload());
        assertEquals(whole.checkpoint(), second.checkpoint());
        assertEquals(whole.outcome(), second.outcome());
        assertNotEquals(first.payload(), second.payload());
        assertEquals(
                whole.series().getFirst().points().subList(3, 6),
                second.series().getFirst().points());
    }

    @Test
    void otherSeedsMakeOtherLives() {
        Rule fresh = SPACE.decode(SPACE.start());
        Evaluation other = trainer.improve(
                new Improvement<>(fresh, DEBUG, LIFE, new SearchSeed(2), new Start.Fresh(), 1), Observer.NONE);
        assertNotEquals(improved(fresh, new Start.Fresh(), 1).payload(), other.payload());
    }

    @Test
    void aLifeInTwoLegsIsTheWholeLife() {
        Rule rule = SPACE.sample(new SearchSeed(5).generator());
        Assignment<Rule> whole = new Assignment<>(rule, DEBUG, LIFE, new SearchSeed(3));
        Evaluation half = trainer.train(
                new Assignment<>(
                        rule, DEBUG, LIFE, new SearchSeed(3), Leg.until(new Start.Fresh(), 10L * AGENT.stretchSize())),
                Observer.NONE);
        Leg rest = new Leg(new Start.From(half.checkpoint().orElseThrow()), OptionalLong.empty(), false);
        Evaluation end = trainer.train(new Assignment<>(rule, DEBUG, LIFE, new SearchSeed(3), rest), Observer.NONE);
        assertEquals(
                scored(trainer.train(whole, Observer.NONE)).score(), scored(end).score());
    }

    /** Two rules that never change a policy show what they were given: the same level and the same first weights. */
    @Test
    void rulesWithTheSameSeedMeetTheSameLevelAsTheSameAgent() {
        float[] zeros = new float[SPACE.dimension()];
        float[] predicting = zeros.clone();
        Arrays.fill(predicting, zeros.length - 8, zeros.length, 1f);
        predicting[zeros.length - 1] = -1f;
        for (int seed = 0; seed < 4; seed++) {
            Evaluation one = lived(SPACE.decode(zeros), DEBUG, LIFE, new SearchSeed(seed));
            Evaluation other = lived(SPACE.decode(predicting), DEBUG, LIFE, new SearchSeed(seed));
            assertEquals(one.outcome(), other.outcome());
            assertEquals(one.environmentSteps(), other.environmentSteps());
        }
        assertNotEquals(
                lived(SPACE.decode(zeros), DEBUG, LIFE, new SearchSeed(0)).outcome(),
                lived(SPACE.decode(zeros), DEBUG, LIFE, new SearchSeed(1)).outcome());
    }

    @Test
    void agentsWithLayersLiveUnderTheSameRules() {
        RuleTrainer boards = new RuleTrainer(AgentSettings.boards(5e-4f), MetaSettings.published(1));
        Task task = TaskCatalogue.standard().byName("MinAtar-Breakout-minimal");
        Rule rule = new LpgSpace(LpgShape.gru(4, LifetimeInputs.NONE)).sample(new SearchSeed(8).generator());
        Budget budget = Budget.ofEnvironmentSteps(3 * 64 * 20);
        assertInstanceOf(
                Outcome.Scored.class,
                boards.train(new Assignment<>(rule, task, budget, new SearchSeed(1)), Observer.NONE)
                        .outcome());
    }

    @Test
    void whatCannotBeTrainedIsInvalidWithAReason() {
        Rule rule = SPACE.decode(SPACE.start());
        Task pendulum = TaskCatalogue.standard().byName("Pendulum-v1");
        says("numbered actions", lived(rule, pendulum, LIFE, new SearchSeed(1)));
        says("before the first update", lived(rule, DEBUG, Budget.ofEnvironmentSteps(10), new SearchSeed(1)));
        says("hand-made", improved(ActorCriticRule.A2C, new Start.Fresh(), 1));
    }

    @Test
    void metaTrainingsNeedEnvironmentsThatCanBeSaved() {
        Task outside = outside(OptionalInt.empty());
        Rule rule = SPACE.decode(SPACE.start());
        says(
                "Outside runs outside of this JVM",
                trainer.improve(
                        new Improvement<>(rule, outside, LIFE, new SearchSeed(1), new Start.Fresh(), 1),
                        Observer.NONE));
        scored(lived(rule, outside, LIFE, new SearchSeed(1)));
    }

    @Test
    void anEnvironmentThatFailsIsNoFaultOfTheRule() {
        int stepsOfThreeUpdates = 3 * AGENT.steps();
        Evaluation evaluation =
                lived(ActorCriticRule.A2C, outside(OptionalInt.of(stepsOfThreeUpdates)), LIFE, new SearchSeed(1));
        assertEquals(
                new Outcome.EnvironmentFailed(3L * AGENT.stretchSize(), "the process has ended"), evaluation.outcome());
    }

    /** The same world without a state that could be saved, which fails after so many steps of all copies, if it does. */
    private static Task outside(OptionalInt steps) {
        return new Task(
                "Outside",
                copies -> outside(DEBUG.discreteEnvironment(copies), steps),
                DEBUG.observationSpace(),
                DEBUG.actionSpace(),
                DEBUG.horizon(),
                DEBUG.scores());
    }

    private static DiscreteEnvironment outside(DiscreteEnvironment inside, OptionalInt steps) {
        AtomicInteger taken = new AtomicInteger();
        return (DiscreteEnvironment) Proxy.newProxyInstance(
                DiscreteEnvironment.class.getClassLoader(),
                new Class<?>[] {DiscreteEnvironment.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("step") && steps.equals(OptionalInt.of(taken.getAndIncrement()))) {
                        throw new EnvironmentFailedException("the process has ended");
                    }
                    return method.getName().equals("resumable") ? Optional.empty() : method.invoke(inside, arguments);
                });
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
        Evaluation evaluation = improved(new LpgRule(SPACE.shape(), huge), new Start.Fresh(), 2);
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, evaluation.outcome());
        assertTrue(diverged.what().contains("meta-step 1"), diverged.what());
        assertTrue(evaluation.payload().isEmpty() && evaluation.checkpoint().isEmpty());
    }
}
