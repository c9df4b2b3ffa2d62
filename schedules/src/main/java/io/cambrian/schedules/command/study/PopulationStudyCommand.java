package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.population.PopulationReport;
import io.cambrian.schedules.study.population.PopulationReport.Arm;
import io.cambrian.schedules.study.population.PopulationStudy;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains populations beside as many independent agents. */
@Command(
        name = "population",
        description =
                "Train populations of PPO on CartPole beside random search with as many environment steps, look where"
                        + " their weights come from, and train the winners' schedules again; about two minutes on 2 cores.",
        footer = "  ./cambrian study population --seeds 3")
final class PopulationStudyCommand implements Callable<Integer> {

    @Option(
            names = "--environment-steps",
            paramLabel = "N",
            defaultValue = "" + PopulationStudy.USUAL_STEPS,
            description = "Environment steps of each member's lifetime, in ten segments (default: ${DEFAULT-VALUE}).")
    private long steps;

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(10);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        Counts.requireAtLeast(Math.toIntExact(PopulationStudy.LEAST_STEPS), "--environment-steps", steps);
        PopulationReport report =
                new PopulationStudy(options.root(), steps).run(options.seeds(), options.threads(), output.progress());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(PopulationReport report, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d members of %,d environment steps each, decisions every %,d%n",
                report.members(),
                report.lifetimeSteps(),
                report.intervalSteps());
        for (Arm arm : report.arms()) {
            out.printf(
                    Locale.ROOT,
                    "%-25s best %s  median %s  fresh agents %s  ratio %.2f  %,d steps%n",
                    arm.name(),
                    interval(arm.best()),
                    interval(arm.median()),
                    interval(arm.fresh()),
                    report.ratio(arm),
                    arm.totalSteps());
        }
        Arm independent = report.arm(PopulationStudy.RANDOM_SEARCH);
        report.arms().stream().filter(arm -> !arm.equals(independent)).forEach(arm -> descent(arm, independent, out));
        out.printf(
                Locale.ROOT,
                "asked for: a ratio of %.1f and %.0f %% from two founders in population-based training, and true schedules: %s%n",
                PopulationReport.LEAST_RATIO,
                100 * PopulationReport.LEAST_SHARE,
                report.passed() ? "met" : "missed");
    }

    private static void descent(Arm arm, Arm independent, PrintWriter out) {
        int seeds = arm.results().size();
        out.printf(
                Locale.ROOT,
                "%s: %.0f %% of the final members from two founders; schedules give the winner's settings in %d of %d"
                        + " seeds, its state in %d; the best %+.1f standard errors above that of random search, fresh"
                        + " agents %+.1f%n",
                arm.name(),
                100 * arm.twoFoundersShare(),
                arm.settingsReplayed(),
                seeds,
                arm.weightsReplayed(),
                arm.best().standardErrorsAbove(independent.best()),
                arm.fresh().standardErrorsAbove(independent.fresh()));
    }

    private static String interval(Scores scores) {
        Interval mean = scores.mean();
        return String.format(Locale.ROOT, "%5.1f [%5.1f, %5.1f]", mean.mean(), mean.low(), mean.high());
    }
}
