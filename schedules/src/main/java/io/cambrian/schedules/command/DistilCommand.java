package io.cambrian.schedules.command;

import io.cambrian.evaluators.onpolicy.PpoTrainer;
import io.cambrian.schedules.command.option.CandidateReference;
import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.KnownNames;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.family.FamilyMember;
import io.cambrian.schedules.report.PairedScores;
import io.cambrian.schedules.spec.stage.StageSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFormat;
import io.cambrian.searchspace.drift.DriftFormula;
import io.cambrian.searchspace.drift.NeuralDrift;
import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.drift.distillation.Distillation;
import io.cambrian.searchspace.drift.distillation.Distilled;
import io.cambrian.searchspace.drift.distillation.DriftFit;
import io.cambrian.searchspace.drift.distillation.DriftPoint;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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

/** Fits a formula to a drift network and tells what that costs. */
@Command(
        name = "distil",
        description = {
            "Fit a formula to a drift network where its trainings go, and report fit and loss of performance.",
            "Points are gathered on selection seeds, network and formula compared on the same report seeds."
        },
        footer = "  ./cambrian distil network.json --task Catch --to formula.json")
final class DistilCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CANDIDATE",
            completionCandidates = KnownNames.Candidates.class,
            description = CandidateReference.DESCRIPTION)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String candidate;

    @Option(
            names = "--mutants",
            paramLabel = "N",
            description = "How many mutants are tried for each sign of A, and for both (default: ${DEFAULT-VALUE}).")
    private int mutants = Distillation.USUAL_STEPS;

    @Option(
            names = "--tolerance",
            paramLabel = "X",
            description = "How much R² the chosen formula may give up for being small (default: ${DEFAULT-VALUE}).")
    private double tolerance = Distillation.USUAL_TOLERANCE;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            description = "The JSON file for the formula as a candidate (default: none).")
    private Optional<Path> file = Optional.empty();

    @Mixin
    private final TrainingOptions options = new TrainingOptions();

    @Mixin
    private final Output output = new Output();

    /** What {@code --json} prints; of the performance, the first is the network and the second the formula. */
    record Result(
            CandidateId network,
            int points,
            List<Form> front,
            Form chosen,
            String latex,
            List<PairedScores> performance) {}

    /** One formula of the front with R² of its slope in ln r and of its value. */
    record Form(CandidateId candidate, int size, double slope, double value, String formula) {

        static Form of(DriftFit fit) {
            return new Form(fit.formula().id(), fit.size(), fit.slope(), fit.value(), DriftFormula.of(fit.formula()));
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        requireUsableOptions();
        FamilyMember<?> member = options.candidate(candidate).member();
        Distilling distilling = distilling(member, network(member));
        List<DriftPoint> points = points(distilling);
        ReportTraining<Drift> network = distilling.network();
        Distilled distilled =
                new Distillation(mutants, tolerance, network.seed().value()).distil(network.candidate(), points);
        SymbolicDrift formula = distilled.chosen().formula();
        file.ifPresent(path -> write(formula, path));
        List<PairedScores> performance = new ArrayList<>();
        for (StageSpec stage : network.reported()) {
            performance.add(distilling.compared(stage, formula, options.seedsOr(network.seeds())));
        }
        Result result = result(member.id(), points.size(), distilled, performance);
        output.print(result, out -> print(result, out));
        return ExitCode.OK.number();
    }

    private static Result result(CandidateId network, int points, Distilled distilled, List<PairedScores> performance) {
        return new Result(
                network,
                points,
                distilled.front().stream().map(Form::of).toList(),
                Form.of(distilled.chosen()),
                DriftFormula.latex(distilled.chosen().formula()),
                performance);
    }

    private void requireUsableOptions() {
        options.checkForComparison();
        Counts.requireAtLeast(0, "--mutants", mutants);
        require(tolerance >= 0, "--tolerance is at least 0, found " + tolerance);
        file.ifPresent(path -> require(
                Optional.ofNullable(path.toAbsolutePath().getParent())
                        .filter(Files::isDirectory)
                        .isPresent(),
                "--to names a file in a directory that exists, found '" + path + "'"));
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new SpecException(otherwise + ".");
        }
    }

    private NeuralDrift network(FamilyMember<?> member) {
        if (!(member.candidate() instanceof Drift drift)) {
            throw new SpecException("'" + candidate + "' is a candidate of the kind '"
                    + member.family().kind() + "'; only drifts can be distilled.");
        }
        return switch (drift) {
            case NeuralDrift network -> network;
            case SymbolicDrift symbolic ->
                throw new SpecException("'" + candidate + "' is a formula already, D = " + member.formula()
                        + "; only drift networks can be distilled.");
        };
    }

    private Distilling distilling(FamilyMember<?> member, NeuralDrift network) {
        ReportTraining<?> training = options.training(member);
        if (!(training.trainer() instanceof PpoTrainer trainer)) {
            throw new SpecException("Only the trainer 'ppo' tells where a drift is met; name a run that has it.");
        }
        return new Distilling(trainer, training.with(trainer, network), options.threads());
    }

    private static List<DriftPoint> points(Distilling distilling) throws InterruptedException {
        List<DriftPoint> points = distilling.visited();
        require(
                !points.isEmpty(),
                "The budget of the stages is less than one rollout of the trainer, so no training meets its drift;"
                        + " name a run with more environment steps");
        return points;
    }

    private static void write(SymbolicDrift formula, Path path) {
        try {
            Files.writeString(path, new DriftFormat().write(formula) + System.lineSeparator());
        } catch (IOException e) {
            throw new SpecException(
                    "The formula cannot be written to '" + path + "'; give a file that you may write to.", e);
        }
    }

    private void print(Result result, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s at %,d points of its trainings; R² of the slope ∂D/∂ln r and of the value D:%n",
                result.network().shortForm(),
                result.points());
        out.println("  terms   slope   value  formula");
        for (Form form : result.front()) {
            out.printf(
                    Locale.ROOT,
                    "%s %5d  %6.4f  %6.4f  %s%n",
                    form.equals(result.chosen()) ? "*" : " ",
                    form.size(),
                    form.slope(),
                    form.value(),
                    form.formula());
        }
        out.printf(Locale.ROOT, "* the smallest whose slope has an R² within %s of the best:%n", tolerance);
        out.println("D = " + result.chosen().formula());
        out.println("D = " + result.latex());
        file.ifPresent(path -> out.println("Written: " + path));
        result.performance().forEach(scores -> print(scores, out));
    }

    private static void print(PairedScores scores, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s after %,d environment steps: network %.2f ± %.2f, formula %.2f ± %.2f, formula − network %.2f ±"
                        + " %.2f, 95 %% of %d seeds%n",
                scores.task(),
                scores.environmentSteps(),
                scores.first().mean(),
                scores.first().reach(),
                scores.second().mean(),
                scores.second().reach(),
                scores.difference().mean(),
                scores.difference().reach(),
                scores.difference().count());
    }
}
