package io.cambrian.evaluators.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.environment.grid.GridLevel;
import io.cambrian.evaluators.environment.grid.GridObject;
import io.cambrian.evaluators.environment.grid.GridShape;
import io.cambrian.evaluators.environment.grid.ObjectType;
import io.cambrian.evaluators.environment.grid.Placement;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.task.GridLevelTask;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.searchspace.curriculum.Choice.Regret;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Is regret a signal? Levels of the smallest distribution, short lives, a rule that has learnt nothing. */
class AlgorithmicRegretTest {

    private static final int LEVELS = 24;
    private static final int UPDATES = 20;
    private static final AgentSettings SETTINGS = AgentSettings.tabular(8);
    private static final Task TASK = TaskCatalogue.standard().byName("GridWorld-any-debug");

    private final Antagonist handMade = Antagonist.actorCritic(SETTINGS, Backends.best());

    private static Antagonist under(LpgSpace.Origin origin) {
        LpgSpace space = new LpgSpace(LpgShape.gru(8, LifetimeInputs.NONE), origin, 1);
        Rule rule = space.decode(space.start());
        return new Antagonist(rule, SETTINGS, Backends.best());
    }

    private static Task level(int number) {
        return TASK.drawn(new SearchSeed(number));
    }

    private static double value(Antagonist agent, Task level, long seed) {
        return ((Outcome.Scored)
                        agent.live(level, UPDATES, new SearchSeed(seed)).outcome())
                .score();
    }

    private double[] regrets(Antagonist untrained, long seed) {
        return IntStream.range(0, LEVELS)
                .mapToDouble(i -> AlgorithmicRegret.of(
                        Regret.RETURN,
                        level(i),
                        value(handMade, level(i), seed + i),
                        value(untrained, level(i), seed + LEVELS + i)))
                .toArray();
    }

    @Test
    void whereNothingCanBeReachedThereIsNone() {
        GridLevel walledIn = new GridLevel(
                3,
                Set.of(1, 3),
                0,
                List.of(new ObjectType(1, 0.5, 0.1)),
                List.of(new GridObject(8, 0)),
                Placement.FIXED,
                10);
        Task level = GridLevelTask.of("walled in", walledIn, GridShape.of(walledIn));
        double made = value(handMade, level, 1);
        double untrained = value(under(LpgSpace.Origin.NETWORK), level, 2);
        for (Regret unit : Regret.values()) {
            assertEquals(0, AlgorithmicRegret.of(unit, level, made, untrained));
        }
    }

    /** Chance decides little: what is hard for the rule with one seed is hard with another. */
    @Test
    void twoSeedsAgreeOnTheOrderOfLevels() {
        Antagonist untrained = under(LpgSpace.Origin.NETWORK);
        double agreement = rankCorrelation(regrets(untrained, 1_000), regrets(untrained, 2_000));
        assertTrue(agreement > 0.3, () -> "rank correlation " + agreement);
    }

    /** A rule that leaves the policy as it is leaves it at random play, whose return is known exactly. */
    @Test
    void theRegretOfARuleThatDoesNothingIsTheLeadOverRandomPlay() {
        double[] regrets = regrets(under(LpgSpace.Origin.ZERO), 3_000);
        double[] leads = IntStream.range(0, LEVELS)
                .mapToDouble(i -> value(handMade, level(i), 3_000 + i)
                        - (level(i).scores().optimum().isPresent()
                                ? level(i).scores().random()
                                : 0))
                .toArray();
        assertTrue(rankCorrelation(regrets, leads) > 0.8);
        assertEquals(
                Arrays.stream(leads).average().orElseThrow(),
                Arrays.stream(regrets).average().orElseThrow(),
                0.05);
    }

    @Test
    void sharesOfTheOptimumDivideByWhatTheBestPolicyHasOverRandomPlay() {
        Task level = level(firstLearnable());
        double range = level.scores().reference() - level.scores().random();
        assertEquals(0.5 / range, AlgorithmicRegret.of(Regret.SHARE_OF_OPTIMUM, level, 0.75, 0.25), 1e-12);
    }

    private static int firstLearnable() {
        return IntStream.range(0, LEVELS)
                .filter(i -> level(i).scores().optimum().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** Spearman's: the correlation of ranks; equal numbers share theirs. */
    private static double rankCorrelation(double[] one, double[] other) {
        double[] x = ranks(one);
        double[] y = ranks(other);
        double products = 0;
        double squaresX = 0;
        double squaresY = 0;
        for (int i = 0; i < x.length; i++) {
            products += x[i] * y[i];
            squaresX += x[i] * x[i];
            squaresY += y[i] * y[i];
        }
        return products / Math.sqrt(squaresX * squaresY);
    }

    /** Ranks around 0. */
    private static double[] ranks(double[] values) {
        return Arrays.stream(values)
                .map(value -> Arrays.stream(values)
                        .map(other -> Math.signum(value - other))
                        .sum())
                .toArray();
    }
}
