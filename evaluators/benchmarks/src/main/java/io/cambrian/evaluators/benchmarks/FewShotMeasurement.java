package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Improvement;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.fewshot.FewShotSettings;
import io.cambrian.evaluators.fewshot.FewShotTrainer;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.initialisation.InitialisationSpace;
import io.cambrian.searchspace.random.RootSeed;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * MAML on sinusoids as published, with exact second derivatives: 12,000 meta-steps of 25 tasks with 10 shots and as many further
 * samples, a network of 1-40-40-1, one adaptation step; from the building of the program to the last step of Adam.
 */
final class FewShotMeasurement implements Measurement {

    static final String TITLE = "MAML on sinusoids, 12,000 meta-steps of 25 tasks";

    private static final int META_STEPS = 12_000;
    private static final int ROUNDS = 2;
    private static final double NANOSECONDS_PER_SECOND = 1e9;

    @Override
    public String name() {
        return "maml-sinusoid";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        int metaSteps = watch.effort().repetitions(META_STEPS);
        Timing timing = watch.timeLong(() -> metaTrain(metaSteps), ROUNDS).dividedBy(metaSteps);
        double seconds = META_STEPS * timing.best() / NANOSECONDS_PER_SECOND;
        String note = String.format(Locale.ROOT, "%.0f µs a meta-step", timing.best() / 1e3);
        return List.of(new Reading.Found(TITLE, seconds, "s", OptionalDouble.empty(), note, timing.raw()));
    }

    private static void metaTrain(int metaSteps) {
        InitialisationSpace space = new InitialisationSpace(InitialisationShape.sinusoid());
        Initialisation start = space.decode(space.start());
        Task sinusoid = TaskCatalogue.standard().byName("Sinusoid");
        new FewShotTrainer(FewShotSettings.sinusoid())
                .improve(
                        new Improvement<>(
                                start,
                                sinusoid,
                                Budget.ofEnvironmentSteps(6_000),
                                new RootSeed(1).search(),
                                new Start.Fresh(),
                                metaSteps),
                        Observer.NONE);
    }
}
