package io.cambrian.schedules.command;

import io.cambrian.schedules.command.option.BudgetOptions;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
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

    @Mixin
    private final BudgetOptions budget = new BudgetOptions();

    @Option(
            names = "--isolate",
            description =
                    "The candidate is a Java file: compile and run it in processes of its own, without files, network"
                            + " or more memory than it needs. Refused where Linux's namespaces are missing.")
    private boolean isolate;

    @Mixin
    private final TrainingOptions options = new TrainingOptions();

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        budget.check();
        if (isolate || JavaDesignEvaluation.isSource(candidate)) {
            return evaluateSource();
        }
        CandidateReference reference = options.candidate(candidate);
        FamilyMember<?> member = reference.member();
        ReportTraining<?> training = options.training(member);
        List<StageSpec> stages = stages(training.reported(), member.family().attempts());
        List<Evaluated> all = new ArrayList<>();
        for (StageSpec stage : stages) {
            warnOfLifetime(reference, stage, training.environmentStepsPerUpdate());
            all.add(Evaluated.of(
                    member, stage, training.train(stage, options.seedsOr(training.seeds()), options.threads())));
        }
        output.print(all, out -> {
            out.println(member.id().shortForm() + "  " + member.formula());
            all.forEach(evaluated -> evaluated.print(member.family().budgetUnit(), out));
        });
        return ExitCode.OK.number();
    }

    private int evaluateSource() throws InterruptedException {
        Path file = JavaDesignEvaluation.requireSource(candidate, isolate, options.run());
        JavaDesignEvaluation.Measured evaluated = new JavaDesignEvaluation(
                        options.place().task(),
                        new RootSeed(options.seed().orElse(1L)),
                        options.seedsOr(ReportTraining.STANDARD_SEEDS),
                        budget.of(true))
                .of(file, options.threads());
        output.print(evaluated, evaluated::print);
        return ExitCode.OK.number();
    }

    private List<StageSpec> stages(List<StageSpec> known, boolean attempts) {
        Optional<Long> other = budget.of(attempts);
        List<StageSpec> wanted = known.stream()
                .filter(stage -> options.task().map(stage.task()::equals).orElse(true))
                .map(stage -> new StageSpec(
                        stage.task(),
                        other.orElse(stage.environmentSteps()),
                        stage.hurdle(),
                        stage.timeLimitSeconds(),
                        stage.scores()))
                .toList();
        if (wanted.isEmpty()) {
            throw new SpecException("The run has no task '" + options.task().orElse("") + "'; it has "
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
