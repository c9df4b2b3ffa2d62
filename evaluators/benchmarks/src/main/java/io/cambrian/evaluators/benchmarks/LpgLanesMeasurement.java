package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.rule.lpg.AgentSettings;
import io.cambrian.evaluators.rule.lpg.MetaSettings;
import io.cambrian.evaluators.rule.lpg.RuleTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgShape;
import io.cambrian.searchspace.rule.lpg.LpgSpace;
import io.cambrian.searchspace.rule.lpg.Rule;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One round of meta-training a learned rule in two lanes, 25 meta-steps of 16 agents each, with both lanes at once on two threads
 * against one after the other on one. The round ends when both are done, so waiting for the slower lane counts, and nothing but
 * meta-training is in it. Turns and best rounds as with {@linkplain EvaluationMeasurement evaluations}.
 */
final class LpgLanesMeasurement implements Measurement {

    static final String GAIN = "LPG meta-training, two lanes at once against one after the other";

    private static final String GAIN_OF_PROCESSOR_TIME = GAIN + ", by processor time";
    private static final int LANES = 2;
    private static final int META_STEPS = 25;
    private static final int ROUNDS = 6;
    private static final int LIVES = 16;
    private static final int COPIES = 16;
    private static final int LIFE_STEPS = 16_000;

    private final LpgSpace space = new LpgSpace(LpgShape.gru(32, LifetimeInputs.NONE));
    private final Rule start = space.decode(space.start());
    private final Task levels = TaskCatalogue.standard().byName("GridWorld-levels-small");
    private final RuleTrainer trainer = new RuleTrainer(AgentSettings.tabular(COPIES), MetaSettings.published(LIVES));

    @Override
    public String name() {
        return "lpg-lanes";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
        int metaSteps = watch.effort().repetitions(META_STEPS);
        round(LANES, metaSteps);
        DispatchCost one = round(1, metaSteps);
        DispatchCost two = round(LANES, metaSteps);
        for (int round = watch.effort().repetitions(ROUNDS); round > 1; round--) {
            one = DispatchCost.better(one, round(1, metaSteps));
            two = DispatchCost.better(two, round(LANES, metaSteps));
        }
        return List.of(
                Reading.of(GAIN, two.gainOver(one), "×", two.raw()).withNote(two.cores()),
                Reading.of(GAIN_OF_PROCESSOR_TIME, two.gainOfProcessorTimeWithWaitingOver(one), "×", one.raw()));
    }

    private DispatchCost round(int threads, int metaSteps) throws InterruptedException {
        List<Runnable> lanes = IntStream.range(0, LANES)
                .<Runnable>mapToObj(lane -> () -> improve(new RootSeed(lane).search(), metaSteps))
                .toList();
        return DispatchCost.of(threads, lanes);
    }

    private void improve(SearchSeed seed, int metaSteps) {
        trainer.improve(
                new Improvement<>(
                        start, levels, Budget.ofEnvironmentSteps(LIFE_STEPS), seed, new Start.Fresh(), metaSteps),
                Observer.NONE);
    }
}
