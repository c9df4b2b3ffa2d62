package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.environment.grid.LevelDistribution;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.GridLevelTask;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.curriculum.LevelRanges;
import io.cambrian.searchspace.curriculum.Range;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Whole meta-steps of a learned update rule: 16 tabular agents on 10×10 levels with 5 objects, 3,200 states each, live through
 * five updates and a sixth stretch of 16 copies × 20 steps, with their critics, before the rule takes a step along the mean of
 * their meta-gradients.
 */
final class LpgMetaStepMeasurement implements Measurement {

    static final String TITLE = "LPG meta-step, 16 agents × 16 copies × 20 steps, K = 5, GRU 32, 10×10 levels";

    private static final int META_STEPS = 10;
    private static final int ROUNDS = 6;
    private static final int LIVES = 16;
    private static final int COPIES = 16;
    private static final int LIFE_UPDATES = 2_500;
    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;
    private static final LpgSpace SPACE = new LpgSpace(LpgShape.gru(32, LifetimeInputs.NONE));
    private static final AgentSettings AGENT = AgentSettings.tabular(COPIES);

    private final Task task = levels();
    private final RuleTrainer trainer = new RuleTrainer(AGENT, MetaSettings.published(LIVES));

    private static Task levels() {
        LevelRanges all = LevelRanges.ALL;
        int most = all.size().most();
        int objects = all.objects().most();
        LevelDistribution largest = new LevelDistribution(
                new LevelRanges(all.horizon(), new Range(most, most), new Range(objects, objects), all.walls()));
        return GridLevelTask.of("10×10", largest.sample(new RootSeed(1).search().counterRandom(0)), largest.room())
                .withLevels(seed -> GridLevelTask.of("10×10", largest.sample(seed.counterRandom(0)), largest.room()));
    }

    @Override
    public String name() {
        return "lpg-meta-step";
    }

    /** What one meta-step more costs, so that drawing and solving the levels of fresh lives does not count. */
    @Override
    public List<Reading> measure(Stopwatch watch) {
        Timing one = watch.timeLong(() -> improve(1), ROUNDS);
        Timing more = watch.timeLong(() -> improve(1 + META_STEPS), ROUNDS);
        double milliseconds = (more.best() - one.best()) / META_STEPS / NANOSECONDS_PER_MILLISECOND;
        String note = String.format(
                Locale.ROOT, "%,.0f environment steps/s", stepsOfMetaStep() * 1e3 / Math.max(milliseconds, 1e-3));
        return List.of(new Reading.Found(TITLE, milliseconds, "ms", OptionalDouble.empty(), note, more.raw()));
    }

    private static long stepsOfMetaStep() {
        return (long) LIVES * (MetaSettings.published(LIVES).updates() + 1) * AGENT.stretchSize();
    }

    private void improve(int metaSteps) {
        trainer.improve(
                new Improvement<>(
                        SPACE.decode(SPACE.start()),
                        task,
                        Budget.ofEnvironmentSteps((long) LIFE_UPDATES * AGENT.stretchSize()),
                        new SearchSeed(1),
                        new Start.Fresh(),
                        metaSteps),
                Observer.NONE);
    }
}
