package io.cambrian.schedules.command;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.BackendOption;
import io.cambrian.schedules.command.option.BudgetOptions;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.JarOption;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.command.option.ThreadsOption;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.random.RootSeed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains fresh agents with one candidate and reports how they did. */
@Command(
        name = "evaluate",
        description = {
            "Train fresh agents with one candidate and report mean and 95 %% interval.",
            "With --run, repeat what that run reports: its tasks, settings and seeds, hence the same numbers.",
            "With --task, use the settings that were tuned for the task.",
            "With --isolate, compile an agent design in Java source and run it behind limits of the operating system."
        },
        footer = "  ./cambrian evaluate DQNReg --task CartPole-v1 --seeds 5")
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION + " With --isolate, a Java file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(
            names = "--task",
            paramLabel = "TASK",
            completionCandidates = KnownNames.Tasks.class,
            description = "The task, such as CartPole-v1; needed without --run.")
    private Optional<String> task = Optional.empty();

    @Option(names = "--run", paramLabel = "RUN", description = "Take tasks, settings, budgets and seeds from this run.")
    private Optional<String> run = Optional.empty();

    @Option(names = "--seeds", paramLabel = "N", description = "How many agents (default: the run's number, or 5).")
    private Optional<Integer> seeds = Optional.empty();

    @Mixin
    private final BudgetOptions budget = new BudgetOptions();

    @Option(names = "--seed", paramLabel = "N", description = "The root seed (default: the run's, or 1).")
    private Optional<Long> seed = Optional.empty();

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--isolate",
            description =
                    "The candidate is a Java file: compile and run it in processes of its own, without files, network"
                            + " or more memory than it needs. Refused where Linux's namespaces are missing.")
    private boolean isolate;

    @Mixin
    private final JarOption jars = new JarOption();

    @Mixin
    private final BackendOption backend = new BackendOption();

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        seeds.ifPresent(count -> Counts.requireAtLeast(1, "--seeds", count));
        budget.check();
        threads.check();
        if (isolate || JavaDesignEvaluation.isSource(candidate)) {
            return evaluateSource();
        }
        CandidateReference reference = CandidateReference.resolve(candidate, archive);
        FamilyMember<?> member = reference.member();
        ReportTraining<?> training = training(member);
        List<StageSpec> stages = stages(training.reported(), member.family().attempts());
        List<Evaluated> all = new ArrayList<>();
        for (StageSpec stage : stages) {
            warnOfLifetime(reference, stage, training.environmentStepsPerUpdate());
            all.add(Evaluated.of(
                    member, stage, training.train(stage, seeds.orElse(training.seeds()), threads.count())));
        }
        output.print(all, out -> {
            out.println(member.id().shortForm() + "  " + member.formula());
            all.forEach(evaluated -> evaluated.print(member.family().budgetUnit(), out));
        });
        return ExitCode.OK.number();
    }

    private int evaluateSource() throws InterruptedException {
        Path file = JavaDesignEvaluation.requireSource(candidate, isolate, run);
        JavaDesignEvaluation.Measured evaluated = new JavaDesignEvaluation(
                        ReportTraining.Place.named(task, jars).task(),
                        new RootSeed(seed.orElse(1L)),
                        seeds.orElse(ReportTraining.STANDARD_SEEDS),
                        budget.of(true))
                .of(file, threads.count());
        output.print(evaluated, evaluated::print);
        return ExitCode.OK.number();
    }

    private ReportTraining<?> training(FamilyMember<?> member) {
        return run.isPresent()
                ? ReportTraining.of(archive, run.get(), member, seed, backend)
                : ReportTraining.standard(
                        member,
                        ReportTraining.Place.named(task, jars),
                        seed,
                        backend.asked().orElseGet(Backends::best));
    }

    private List<StageSpec> stages(List<StageSpec> known, boolean attempts) {
        Optional<Long> other = budget.of(attempts);
        List<StageSpec> wanted = known.stream()
                .filter(stage -> task.isEmpty() || stage.task().equals(task.get()))
                .map(stage -> new StageSpec(
                        stage.task(),
                        other.orElse(stage.environmentSteps()),
                        stage.hurdle(),
                        stage.timeLimitSeconds(),
                        stage.scores()))
                .toList();
        if (wanted.isEmpty()) {
            throw new SpecException("The run has no task '" + task.orElse("") + "'; it has "
                    + String.join(", ", known.stream().map(StageSpec::task).toList()) + ".");
        }
        return wanted;
    }

    /** A candidate that sees the time may do anything in trainings of lengths on which it was not chosen. */
    private void warnOfLifetime(CandidateReference reference, StageSpec stage, int environmentStepsPerUpdate) {
        long updates = stage.environmentSteps() / environmentStepsPerUpdate;
        reference.lifetimes().filter(range -> !range.contains(updates)).ifPresent(range -> {
            output.messages()
                    .println("Warning: " + reference.member().id().shortForm()
                            + " sees the time and was chosen on trainings of " + range + ", but this one on "
                            + stage.task() + " has " + updates + ".");
            output.messages().flush();
        });
    }
}
