package io.cambrian.schedules.command;

import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.command.ReportTraining.Agent;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.BackendOption;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.JarOption;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.RootSeed;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
            "Without, use the settings that were tuned for the task.",
            "A design of an agent in Java source is compiled and run behind limits of the operating system, with --isolate."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE|NAME",
            description = "A candidate's id, a unique beginning of it, a name such as DQN or PPO, a JSON file, or with"
                    + " --isolate a design as a Java file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(names = "--task", paramLabel = "T", description = "The task, such as CartPole-v1; needed without --run.")
    private Optional<String> task = Optional.empty();

    @Option(names = "--run", paramLabel = "RUN", description = "Take tasks, settings, budgets and seeds from this run.")
    private Optional<String> run = Optional.empty();

    @Option(names = "--seeds", paramLabel = "N", description = "How many agents (default: the run's number, or 5).")
    private Optional<Integer> seeds = Optional.empty();

    @Option(
            names = {"--environment-steps", "--problems"},
            paramLabel = "N",
            description =
                    "How long each is trained, or how many problems are attempted (default: as in the run; else as tuned for"
                            + " the task, 20,000, or 10,000 problems).")
    private Optional<Long> environmentSteps = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "The root seed (default: the run's, or 1).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many agents to train at once (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

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

    /** What {@code --json} prints, once for each task. */
    record Evaluated(
            CandidateId candidate,
            String formula,
            String task,
            long environmentSteps,
            Interval score,
            List<Agent> agents) {}

    @Override
    public Integer call() throws InterruptedException {
        seeds.ifPresent(count -> requirePositive("--seeds", count));
        environmentSteps.ifPresent(steps -> requirePositive("--environment-steps", steps));
        requirePositive("--threads", threads);
        if (isolate || JavaDesignEvaluation.isSource(candidate)) {
            return evaluateSource();
        }
        CandidateReference reference = CandidateReference.resolve(candidate, archive);
        FamilyMember<?> member = reference.member();
        ReportTraining<?> training = training(member);
        List<StageSpec> stages = stages(training.reported());
        List<Evaluated> all = new ArrayList<>();
        for (StageSpec stage : stages) {
            warnOfLifetime(reference, stage, training.environmentStepsPerUpdate());
            all.add(evaluated(member, stage, training.train(stage, seeds.orElse(training.seeds()), threads)));
        }
        output.print(all, out -> {
            out.println(member.id().shortForm() + "  " + member.formula());
            all.forEach(evaluated -> print(evaluated, member.family().attempts(), out));
        });
        return ExitCode.OK.number();
    }

    private int evaluateSource() throws InterruptedException {
        Path file = JavaDesignEvaluation.requireSource(candidate, isolate, run);
        JavaDesignEvaluation.Evaluated evaluated = new JavaDesignEvaluation(
                        ReportTraining.Place.named(task, jars).task(),
                        new RootSeed(seed.orElse(1L)),
                        seeds.orElse(ReportTraining.STANDARD_SEEDS),
                        environmentSteps)
                .of(file, threads);
        output.print(evaluated, out -> {
            evaluated.agents().forEach(agent -> out.println("  " + agent));
            out.printf(
                    Locale.ROOT,
                    "%s after %,d problems: %s (%d of %d seeds scored)%n",
                    evaluated.task(),
                    evaluated.problems(),
                    describe(evaluated.score()),
                    evaluated.score().count(),
                    evaluated.agents().size());
        });
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

    private List<StageSpec> stages(List<StageSpec> known) {
        List<StageSpec> wanted = known.stream()
                .filter(stage -> task.isEmpty() || stage.task().equals(task.get()))
                .map(stage -> new StageSpec(
                        stage.task(),
                        environmentSteps.orElse(stage.environmentSteps()),
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

    private static Evaluated evaluated(FamilyMember<?> member, StageSpec stage, List<Agent> agents) {
        List<Double> scores = agents.stream()
                .map(Agent::outcome)
                .filter(Outcome.Scored.class::isInstance)
                .map(outcome -> ((Outcome.Scored) outcome).score())
                .toList();
        return new Evaluated(
                member.id(), member.formula(), stage.task(), stage.environmentSteps(), Interval.of(scores), agents);
    }

    private static void print(Evaluated evaluated, boolean attempts, PrintWriter out) {
        evaluated.agents().forEach(agent -> out.println("  " + describe(agent.outcome())));
        out.printf(
                Locale.ROOT,
                "%s after %,d %s: %s (%d of %d %s scored)%n",
                evaluated.task(),
                evaluated.environmentSteps(),
                attempts ? "problems" : "steps",
                describe(evaluated.score()),
                evaluated.score().count(),
                evaluated.agents().size(),
                attempts ? "measurements" : "agents");
    }

    /** One score has no interval, and none has no mean. */
    private static String describe(Interval score) {
        return switch (score.count()) {
            case 0 -> "no score";
            case 1 -> Interval.text(score.mean());
            default -> Interval.text(score.mean()) + " ± " + score.reachText() + ", 95 %";
        };
    }

    private static String describe(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Scored scored ->
                String.format(
                        Locale.ROOT, "%s (normalised %.3f)", Interval.text(scored.score()), scored.normalisedScore());
            case Outcome.Diverged diverged ->
                "diverged: " + diverged.what() + " at environment step " + diverged.environmentStep();
            case Outcome.OutOfBudget out -> "out of budget at environment step " + out.environmentStep();
            case Outcome.EnvironmentFailed failed ->
                "environment failed: " + failed.reason() + ", at environment step " + failed.environmentStep();
            case Outcome.Invalid invalid -> "invalid: " + invalid.reason();
            case Outcome.Replied replied -> "a reply, not a score";
            case Outcome.Unanswered unanswered -> "unanswered: " + unanswered.reason();
        };
    }

    private static void requirePositive(String option, long value) {
        if (value < 1) {
            throw new SpecException(option + " is at least 1, found " + value + ".");
        }
    }
}
