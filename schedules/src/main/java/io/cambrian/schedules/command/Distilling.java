package io.cambrian.schedules.command;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.evaluators.onpolicy.VisitedSample;
import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.report.PairedScores;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.distillation.DriftPoint;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/**
 * The trainings of a distillation: those of the network in which its points are met, on selection seeds, and those that compare the
 * formula with it, on report seeds.
 *
 * @param trainer the inner loop of both
 * @param network what is distilled, with its tasks and seeds
 * @param threads how many agents to train at once
 */
record Distilling(PpoTrainer trainer, ReportTraining<Drift> network, int threads) {

    /** Points of a distillation, of all trainings together. */
    private static final int POINTS = 4_096;

    private static final int TRAININGS_PER_STAGE = 2;

    /** Where trainings of the network on the stages of its search go; each training has as many points. */
    List<DriftPoint> visited() throws InterruptedException {
        List<StageSpec> stages = network.stages();
        int share = Math.max(1, POINTS / (TRAININGS_PER_STAGE * stages.size()));
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<List<DriftPoint>>> running = new ArrayList<>();
            for (StageSpec stage : stages) {
                for (int k = 0; k < TRAININGS_PER_STAGE; k++) {
                    Seed seed = network.seed().selection().child(stage.task(), k);
                    running.add(dispatcher.submit(observer -> {
                        var sample = new VisitedSample(
                                share, seed.child("visited points").counterRandom(0));
                        trainer.train(assignment(stage, seed), observer, sample);
                        return sample.points();
                    }));
                }
            }
            List<DriftPoint> points = new ArrayList<>();
            for (Submission<List<DriftPoint>> training : running) {
                points.addAll(pointsOf(training.await()));
            }
            return points;
        }
    }

    private Assignment<Drift> assignment(StageSpec stage, Seed seed) {
        return new Assignment<>(network.candidate(), stage.in(network.catalogue()), stage.budget(), seed);
    }

    private static List<DriftPoint> pointsOf(Completion<List<DriftPoint>> completion) {
        return switch (completion) {
            case Completion.Finished<List<DriftPoint>> finished -> finished.value();
            case Completion.Failed<List<DriftPoint>> failed ->
                throw new IllegalStateException("a training failed unexpectedly", failed.cause());
            case Completion.Cancelled<List<DriftPoint>> cancelled ->
                throw new IllegalStateException("nobody called this training off");
        };
    }

    /** Network and formula side by side on one task; an agent that ends without a score has that of random play. */
    PairedScores compared(StageSpec stage, Drift formula, int seeds) throws InterruptedException {
        return PairedScores.of(
                stage.task(),
                stage.environmentSteps(),
                scores(network, stage, seeds),
                scores(network.with(trainer, formula), stage, seeds));
    }

    private List<Double> scores(ReportTraining<Drift> training, StageSpec stage, int seeds)
            throws InterruptedException {
        Task task = stage.in(training.catalogue());
        return training.train(stage, seeds, threads).stream()
                .map(agent -> agent.outcome() instanceof Outcome.Scored scored
                        ? scored.score()
                        : task.scores().random())
                .toList();
    }
}
