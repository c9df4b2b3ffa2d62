package io.cambrian.schedules.command.study;

import io.cambrian.schedules.command.option.Counts;
import io.cambrian.schedules.study.rule.CurriculumEffort;
import io.cambrian.schedules.study.rule.CurriculumReport;
import io.cambrian.schedules.study.rule.CurriculumStudy;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares curricula of a rule's meta-training. */
@Command(
        name = "curricula",
        description = {
            "Meta-train an update rule on the levels of highest regret, on random ones, with replay by regret and on fresh levels, and"
                    + " compare what fresh agents learn with it elsewhere.",
            "It takes some ten minutes on 2 cores."
        },
        footer = "  ./cambrian study curricula --seeds 2 --sets-only")
final class CurriculumStudyCommand extends RepeatedStudyRun<CurriculumReport> {

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

    CurriculumStudyCommand() {
        super(StudyOptions.withIntervals(5));
    }

    @Override
    void check() {
        super.check();
        Counts.requireAtLeast(1, "--meta-steps", metaSteps);
        Counts.requireAtLeast(1, "--levels", levels);
        Counts.requireAtLeast(1, "--set", set);
        Counts.requireAtMost(CurriculumStudy.POOL, "--set", set);
        Counts.requireAtLeast(0, "--ranked-after", rankedAfter);
    }

    @Override
    CurriculumReport measure(PrintWriter progress) throws InterruptedException {
        CurriculumEffort effort = new CurriculumEffort(metaSteps, levels, set, rankedAfter, setsOnly);
        return new CurriculumStudy(options.root(), effort).run(options.seeds(), options.threads(), progress);
    }
}
