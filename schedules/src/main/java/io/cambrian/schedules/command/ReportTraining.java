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
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.BackendOption;
import io.cambrian.schedules.command.option.JarOption;
import io.cambrian.schedules.discovery.Experiment;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.discovery.RunSession;
import io.cambrian.schedules.family.Family;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.family.StandardTraining;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Trainings of one candidate on report seeds outside of any run.
 *
 * @param trainer the inner loop
 * @param environmentStepsPerUpdate its environment steps for each time that the agent learns
 * @param candidate what is trained with
 * @param seed the root of the report seeds
 * @param seeds how many seeds when nothing else is asked for
 * @param catalogue where the tasks are found
 * @param stages the tasks with their budgets
 * @param heldOut further tasks, on which the candidate was not chosen
 */
record ReportTraining<C extends Candidate>(
        Trainer<C> trainer,
        int environmentStepsPerUpdate,
        C candidate,
        RootSeed seed,
        int seeds,
        TaskCatalogue catalogue,
        List<StageSpec> stages,
        List<StageSpec> heldOut) {

    static final int STANDARD_SEEDS = 5;

    /** One agent's training. */
    record Agent(long seed, Outcome outcome) {}

    /** A task and the catalogue that it is from. */
    record Place(TaskCatalogue catalogue, Task task) {

        /** The task that was named on the command line. */
        static Place named(Optional<String> task, JarOption jars) {
            TaskCatalogue catalogue = jars.catalogue();
            String name = task.orElseThrow(() -> new SpecException(
                    "Neither --task nor --run says on what to train; './cambrian tasks' lists the tasks."));
            return new Place(catalogue, catalogue.byName(name));
        }
    }

    /** What the report of a run consists of, on the run's own backend unless another is asked for. */
    static ReportTraining<?> of(
            ArchiveOption archive,
            String run,
            FamilyMember<?> member,
            Optional<Long> otherSeed,
            BackendOption backend) {
        try (ArchiveView view = archive.openForReading()) {
            RunId id = view.run(run).id();
            Experiment<?, ?> experiment = Experiments.of(
                    Experiments.specOf(view, id), backend.asked().orElseGet(() -> RunSession.backendOf(view, id)));
            return of(experiment, id, member, otherSeed);
        }
    }

    private static <C extends Candidate> ReportTraining<C> of(
            Experiment<C, ?> experiment, RunId run, FamilyMember<?> member, Optional<Long> otherSeed) {
        RunSpec spec = experiment.spec();
        C candidate = member.as(experiment.family())
                .orElseThrow(() -> new SpecException("Run " + run + " trains with candidates of the kind '"
                        + experiment.family().kind() + "', but "
                        + member.id().shortForm() + " is of the kind '"
                        + member.family().kind()
                        + "'; name another run, or give a task with --task instead of a run."));
        return new ReportTraining<>(
                experiment.trainer(),
                spec.trainer().environmentStepsPerUpdate(),
                candidate,
                new RootSeed(otherSeed.orElse(spec.seed())),
                spec.report().seeds(),
                spec.catalogue(),
                spec.stages(),
                spec.report().heldOut());
    }

    /** The training that is usual for the candidate's kind and the task. */
    static <C extends Candidate> ReportTraining<C> standard(
            FamilyMember<C> member, Place place, Optional<Long> seed, Backend backend) {
        requireFit(member.family(), place.task());
        StandardTraining<C> standard = member.family().standardTraining(place.task(), backend);
        StageSpec stage = new StageSpec(
                place.task().name(), standard.environmentSteps(), OptionalDouble.empty(), OptionalDouble.empty());
        return new ReportTraining<>(
                standard.trainer(),
                standard.environmentStepsPerUpdate(),
                member.candidate(),
                new RootSeed(seed.orElse(1L)),
                STANDARD_SEEDS,
                place.catalogue(),
                List.of(stage),
                List.of());
    }

    private static void requireFit(Family<?> family, Task task) {
        boolean fits = family.attempts() ? task.problems(family.type()).isPresent() : task.hasEnvironments();
        if (!fits) {
            throw new SpecException("'" + task.name()
                    + (family.attempts()
                            ? "' has no problems for"
                            : "' has problems to be attempted, and no agents to train with")
                    + " candidates of the kind '" + family.kind()
                    + "'; './cambrian tasks' lists the tasks with environments, and those with problems.");
        }
    }

    /** The same training with another candidate. */
    <D extends Candidate> ReportTraining<D> with(Trainer<D> otherTrainer, D other) {
        return new ReportTraining<>(
                otherTrainer, environmentStepsPerUpdate, other, seed, seeds, catalogue, stages, heldOut);
    }

    /** The tasks of a report: those of the search, then the others. */
    List<StageSpec> reported() {
        return Stream.concat(stages.stream(), heldOut.stream()).toList();
    }

    /** Trains one agent for each seed. */
    List<Agent> train(StageSpec stage, int count, int threads) throws InterruptedException {
        Task task = stage.in(catalogue);
        try (LocalDispatcher dispatcher = new LocalDispatcher(threads)) {
            List<Submission<Evaluation>> running = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                var assignment = new Assignment<>(
                        candidate, task, stage.budget(), seed.report().child(stage.task(), k));
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
