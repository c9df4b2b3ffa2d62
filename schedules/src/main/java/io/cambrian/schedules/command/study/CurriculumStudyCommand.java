package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.rule.CurriculumEffort;
import io.cambrian.schedules.study.rule.CurriculumReport;
import io.cambrian.schedules.study.rule.CurriculumStudy;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares curricula of a rule's meta-training. */
@Command(
        name = "curricula",
        description =
                "Meta-train an update rule on the levels of highest regret, on random ones, with replay by regret and on fresh"
                        + " levels, and compare what fresh agents learn with it elsewhere; some minutes on 2 cores.",
        footer = "  ./cambrian study curricula --seeds 2 --sets-only")
final class CurriculumStudyCommand implements Callable<Integer> {

    @Option(
            names = "--meta-steps",
            paramLabel = "N",
            defaultValue = "100",
            description = "Meta-steps of each meta-training (default: ${DEFAULT-VALUE}).")
    private int metaSteps;

    @Option(
            names = "--levels",
            paramLabel = "N",
            defaultValue = "64",
            description = "Held-out levels on which rules are judged (default: ${DEFAULT-VALUE}).")
    private int levels;

    @Option(
            names = "--set",
            paramLabel = "N",
            defaultValue = "8",
            description = "Levels in each set, of the highest regret and random (default: ${DEFAULT-VALUE}).")
    private int set;

    @Option(
            names = "--ranked-after",
            paramLabel = "N",
            defaultValue = "50",
            description = "Rank levels by the regret of a rule that has made so many meta-steps on fresh levels;"
                    + " 0 for its first weights (default: ${DEFAULT-VALUE}).")
    private int rankedAfter;

    @Option(names = "--sets-only", description = "Leave out replay by regret and fresh levels.")
    private boolean setsOnly;

    @Mixin
    private final StudyOptions options = StudyOptions.withIntervals(5);

    @Mixin
    private final Output output = new Output();

    @Override
    public Integer call() throws InterruptedException {
        options.check();
        Counts.requireAtLeast(1, "--meta-steps", metaSteps);
        Counts.requireAtLeast(1, "--levels", levels);
        Counts.requireAtLeast(1, "--set", set);
        Counts.requireAtMost(CurriculumStudy.POOL, "--set", set);
        Counts.requireAtLeast(0, "--ranked-after", rankedAfter);
        CurriculumEffort effort = new CurriculumEffort(metaSteps, levels, set, rankedAfter, setsOnly);
        CurriculumReport report =
                new CurriculumStudy(options.root(), effort).run(options.seeds(), options.threads(), output.progress());
        output.print(report, out -> print(report, out));
        return (report.passed() ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static void print(CurriculumReport report, PrintWriter out) {
        print("untrained", report.untrained().mean(), out);
        List<String> arms = report.effort().arms();
        for (int arm = 0; arm < arms.size(); arm++) {
            print(arms.get(arm), report.trained().get(arm).mean(), out);
        }
        out.printf(Locale.ROOT, "%-20s %.3f%n", "actor-critic", report.actorCritic());
        out.printf(
                Locale.ROOT,
                "of %d seeds, the set of highest regret is better than the random one on %d%n",
                report.untrained().scores().size(),
                report.winsOfHighestRegret());
        report.winsOfReplay().ifPresent(wins -> out.println("replay by regret is better than fresh levels on " + wins));
    }

    private static void print(String name, Interval mean, PrintWriter out) {
        out.printf(Locale.ROOT, "%-20s %.3f [%.3f, %.3f]%n", name, mean.mean(), mean.low(), mean.high());
    }
}
