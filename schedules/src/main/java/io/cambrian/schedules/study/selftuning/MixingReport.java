package io.cambrian.schedules.study.selftuning;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What {@link MixingStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param moments agents that were frozen
 * @param draws meta-gradients of each estimator at each moment
 * @param estimators kind after kind, with growing numbers of updates
 */
public record MixingReport(long rootSeed, int moments, int draws, List<Estimator> estimators) implements StudyReport {

    private static final double GREATEST_SHARE = 0.5;

    public MixingReport {
        estimators = List.copyOf(estimators);
    }

    /**
     * One way to estimate a meta-gradient.
     *
     * @param mixing what is mixed
     * @param updates K
     * @param variance as a multiple of that of a single update at the same moment
     * @param alignment the cosine between its mean and that of the reference
     */
    public record Estimator(String mixing, int updates, Interval variance, Interval alignment) {}

    /** The estimator of a kind with so many updates. */
    Estimator estimator(String mixing, int updates) {
        return estimators.stream()
                .filter(each -> each.mixing().equals(mixing) && each.updates() == updates)
                .findFirst()
                .orElseThrow();
    }

    private double variance(String mixing, int updates) {
        return estimator(mixing, updates).variance().mean();
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        double three = variance(MixingStudy.LAST, 3);
        double five = variance(MixingStudy.LAST, MixingStudy.REFERENCE_UPDATES);
        Estimator mixed = estimator(MixingStudy.UNIFORM, MixingStudy.REFERENCE_UPDATES);
        return List.of(
                Bar.above("variance after the last of three updates", three, variance(MixingStudy.LAST, 1)),
                Bar.above("variance after the last of five", five, three),
                Bar.atMost("variance of a mixture of five", mixed.variance().mean(), GREATEST_SHARE * five),
                Bar.above(
                        "alignment of that mixture",
                        mixed.alignment().mean(),
                        estimator(MixingStudy.LAST, 1).alignment().mean()));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-18s %3s  %-26s %s%n",
                "judged by",
                "K",
                "variance (K = 1: 1)",
                "alignment with the last of " + MixingStudy.REFERENCE_UPDATES + " updates");
        for (Estimator each : estimators) {
            out.printf(
                    Locale.ROOT,
                    "%-18s %3d  %-26s %s%n",
                    each.mixing(),
                    each.updates(),
                    each.variance().withEnds(3),
                    each.alignment().withEnds(3));
        }
    }

    /** The two numbers over K. */
    @Override
    public List<MeasuredChart> charts() {
        return List.of(
                new MeasuredChart(
                        "Variance of the meta-gradient", "updates K", "multiple of K = 1", lines(Estimator::variance)),
                new MeasuredChart(
                        "Alignment with the mean after the last of five updates",
                        "updates K",
                        "cosine",
                        lines(Estimator::alignment)));
    }

    private List<MeasuredChart.Curve> lines(Function<Estimator, Interval> number) {
        return estimators.stream()
                .map(Estimator::mixing)
                .distinct()
                .map(mixing -> new MeasuredChart.Curve(
                        mixing,
                        estimators.stream()
                                .filter(each -> each.mixing().equals(mixing))
                                .map(each -> new MeasuredChart.Point(each.updates(), number.apply(each)))
                                .toList()))
                .toList();
    }
}
