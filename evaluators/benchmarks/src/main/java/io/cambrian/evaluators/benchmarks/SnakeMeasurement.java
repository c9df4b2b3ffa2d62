package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.selftuning.SelfTuningTrainer;
import io.cambrian.evaluators.selftuning.setting.PublishedSnake;
import io.cambrian.evaluators.selftuning.setting.SelfTuningSettings;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Snake on 6×6 cells as published: 512 copies × 5 steps, a discount that follows its meta-gradient, and an outer critic. Acting,
 * the game, judging, tuning, learning and the outer critic together, by processor time.
 *
 * <p>Nominal operations of a step, a multiply-add as two. The policy, 20→32 on 9 blocks, 128→32 on 4 patches and 128-64-64-4, takes
 * P forward and 2·P without the input gradient of the blocks backward; it runs forward twice, when it acts and when it learns, and
 * backward three times, for the loss, for its judgement and for the derivative by the discount. The two networks of values, the
 * same with 128-128-128-1, take V each; they run forward once and for the last states of a rollout, and backward once.
 */
final class SnakeMeasurement implements Measurement {

    static final String TITLE = "Snake 6×6, 512 copies × 5 steps, meta-gradients with an outer critic";

    private static final int ROLLOUTS = 40;
    /** What the first judgement needs. */
    private static final int FEWEST_ROLLOUTS = 2;

    private static final int ROUNDS = 5;
    private static final double BLOCKS = 2.0 * 9 * 20 * 32;
    private static final double PATCHES = 2.0 * 4 * 128 * 32;
    private static final double POLICY = BLOCKS + PATCHES + 2.0 * (128 * 64 + 64 * 64 + 64 * 4);
    private static final double VALUES = BLOCKS + PATCHES + 2.0 * (128 * 128 + 128 * 128 + 128);

    private final SelfTuningSettings settings = PublishedSnake.metaGradients(true);

    @Override
    public String name() {
        return "snake";
    }

    /** What further rollouts cost, so that building the programs does not count. */
    @Override
    public List<Reading> measure(Stopwatch watch) {
        int further = watch.effort().repetitions(ROLLOUTS);
        Timing few = watch.timeLong(() -> live(FEWEST_ROLLOUTS), ROUNDS);
        Timing all = watch.timeLong(() -> live(FEWEST_ROLLOUTS + further), ROUNDS);
        double ofRollout = Math.max(1, all.best() - few.best()) / further;
        double ofStep = ofRollout / settings.learning().rolloutSize();
        return List.of(new Reading.Found(
                TITLE,
                1e9 / ofStep,
                "steps/s",
                OptionalDouble.of(flops() / ofStep / all.peak()),
                String.format(Locale.ROOT, "%.1f ms a rollout", ofRollout / 1e6),
                all.raw()));
    }

    /** Of one environment step. */
    private double flops() {
        double policy = 2 * POLICY + 3 * (2 * POLICY - BLOCKS);
        double values = VALUES * (1 + 1.0 / settings.learning().rolloutSteps()) + 2 * VALUES - BLOCKS;
        return policy + 2 * values;
    }

    private void live(int rollouts) {
        new SelfTuningTrainer(settings)
                .train(
                        new Assignment<>(
                                Algorithm.SELF_TUNING,
                                PublishedSnake.task(),
                                Budget.ofEnvironmentSteps(
                                        (long) rollouts * settings.learning().rolloutSize()),
                                new RootSeed(1).search()),
                        Observer.NONE);
    }
}
