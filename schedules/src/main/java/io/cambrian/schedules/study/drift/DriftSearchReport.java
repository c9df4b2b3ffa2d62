package io.cambrian.schedules.study.drift;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link DriftSearchStudy} has found. All scores are of agents on the same report seeds.
 *
 * @param rootSeed the root of all seeds
 * @param generations of the search, and of its control
 * @param searchSeconds how long the search took, without its control and without judging
 * @param firstIsBase whether the first mean without its margin has the scores of PPO's drift to the last bit
 * @param base with PPO's drift
 * @param first with the mean of generation 0
 * @param last with the mean that the search has led to
 * @param permuted with the mean that the control has led to
 */
public record DriftSearchReport(
        long rootSeed,
        int generations,
        double searchSeconds,
        boolean firstIsBase,
        Scores base,
        Scores first,
        Scores last,
        Scores permuted)
        implements StudyReport {

    private static final double CLEARLY = 2;

    /** Evolution works, and nothing else does. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.exactly(
                        "first means that, without their margin, have the scores of PPO's drift to the last bit",
                        firstIsBase ? 1 : 0,
                        1),
                Bar.above(
                        "standard errors that the last mean lies above that of generation 0",
                        last.standardErrorsAbove(first),
                        CLEARLY),
                Bar.atMost(
                        "the same of the control, which must not learn", permuted.standardErrorsAbove(first), CLEARLY));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "search of %d generations: %.1f s%n", generations, searchSeconds);
        line("PPO's drift", base, out);
        line("mean of generation 0", first, out);
        line("mean after the last generation", last, out);
        line("the same of the control", permuted, out);
    }

    private void line(String name, Scores scores, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-31s %6.3f  [%.3f, %.3f]  %+.1f standard errors above generation 0%n",
                name,
                scores.mean().mean(),
                scores.mean().low(),
                scores.mean().high(),
                scores.standardErrorsAbove(first));
    }
}
