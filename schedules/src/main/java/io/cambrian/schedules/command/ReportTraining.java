package io.cambrian.schedules.command;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.record.RunId;
import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.dispatch.Completion;
import io.cambrian.evaluators.dispatch.LocalDispatcher;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.StageSpec;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Trainings on report seeds outside of any run.
 *
 * @param trainer the inner loop
 * @param seed the root of the report seeds
 * @param seeds how many seeds when nothing else is asked for
 * @param catalogue where the tasks are found
 * @param stages the tasks with their budgets
 */
record ReportTraining(
        Trainer<LossProgram> trainer, RootSeed seed, int seeds, TaskCatalogue catalogue, List<StageSpec> stages) {

    /** One agent's training. */
    record Agent(long seed, Outcome outcome) {}

    /** What the report of a run consists of, on the run's own backend unless another is asked for. */
    static ReportTraining of(ArchiveOption archive, String run, Optional<Long> otherSeed, BackendOption backend) {
        try (ArchiveView view = archive.openForReading()) {
            RunId id = view.run(run).id();
            RunSpec spec = Experiments.specOf(view, id);
            return new ReportTraining(
                    Experiments.of(spec, backend.asked().orElseGet(() -> RunSession.backendOf(view, id)))
                            .trainer(),
                    new RootSeed(otherSeed.orElse(spec.seed())),
                    spec.report().seeds(),
                    spec.catalogue(),
                    Stream.concat(spec.stages().stream(), spec.report().heldOut().stream())
                            .toList());
        }
    }

    /** Trains one agent for each seed. */
    List<Agent> train(LossProgram program, StageSpec stage, int count, int threads) throws InterruptedException {
        Task task = stage.in(catalogue);
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<Evaluation>> running = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                var assignment = new Assignment<>(
                        program, task, stage.budget(), seed.report().child(stage.task(), k));
                running.add(dispatcher.submit(observer -> trainer.train(assignment, observer)));
            }
            List<Agent> agents = new ArrayList<>();
            for (Submission<Evaluation> submission : running) {
                agents.add(agent(submission.await()));
            }
            return agents;
        }
    }

    private static Agent agent(Completion<Evaluation> completion) {
        return switch (completion) {
            case Completion.Finished<Evaluation> finished ->
                new Agent(finished.value().seed().value(), finished.value().outcome());
            case Completion.Failed<Evaluation> failed ->
                throw new IllegalStateException("a training failed unexpectedly", failed.cause());
            case Completion.Cancelled<Evaluation> cancelled ->
                throw new IllegalStateException("nobody called this training off");
        };
    }
}
