package io.cambrian.schedules.command;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.BackendOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.JarOption;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.ThreadsOption;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that train agents with one candidate: as in a run, or with the settings that were tuned for a task. */
final class TrainingOptions {

    @Option(names = "--run", paramLabel = "RUN", description = "Take tasks, settings, budgets and seeds from this run.")
    private Optional<String> run = Optional.empty();

    @Option(
            names = "--task",
            paramLabel = "TASK",
            completionCandidates = KnownNames.Tasks.class,
            description = "The task, such as CartPole-v1; needed without --run.")
    private Optional<String> task = Optional.empty();

    @Option(names = "--seeds", paramLabel = "N", description = "How many agents (default: the run's number, or 5).")
    private Optional<Integer> seeds = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The root seed (default: the run's, or 1).")
    private Optional<Long> seed = Optional.empty();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final JarOption jars = new JarOption();

    @Mixin
    private final BackendOption backend = new BackendOption();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    /** Refuses values that cannot be used, before anything is spent. */
    void check() {
        seeds.ifPresent(count -> Counts.requireAtLeast(1, "--seeds", count));
        threads.check();
    }

    /** The same where a comparison needs an interval, and tasks are the run's if there is one. */
    void checkForComparison() {
        seeds.ifPresent(Counts::requireInterval);
        threads.check();
        if (run.isPresent() && task.isPresent()) {
            throw new SpecException("--task goes without --run: a run has its own tasks; give one of them.");
        }
    }

    /** The candidate of this name; the archive is opened only if the text is neither a name nor a file. */
    CandidateReference candidate(String text) {
        return CandidateReference.resolve(text, archive);
    }

    /** How agents are trained with it. */
    ReportTraining<?> training(FamilyMember<?> member) {
        return run.isPresent()
                ? ReportTraining.of(archive, run.get(), member, seed, backend)
                : ReportTraining.standard(member, place(), seed, backend.asked().orElseGet(Backends::best));
    }

    /** The task that was named, from this platform or from a jar. */
    ReportTraining.Place place() {
        return ReportTraining.Place.named(task, jars);
    }

    Optional<String> run() {
        return run;
    }

    Optional<String> task() {
        return task;
    }

    /** How many agents, or as many as usual. */
    int seedsOr(int usual) {
        return seeds.orElse(usual);
    }

    /** The root of all seeds that was asked for, if one was. */
    Optional<Long> seed() {
        return seed;
    }

    int threads() {
        return threads.count();
    }
}
