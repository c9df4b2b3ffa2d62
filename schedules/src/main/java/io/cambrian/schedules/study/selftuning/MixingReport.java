package io.cambrian.schedules.study.selftuning;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.report.MeasuredChart;
import java.util.List;
import java.util.function.Function;

/**
 * What {@link MixingStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param moments agents that were frozen
 * @param draws meta-gradients of each estimator at each moment
 * @param estimators kind after kind, with growing numbers of updates
 */
public record MixingReport(long rootSeed, int moments, int draws, List<Estimator> estimators) {

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

    /**
     * Whether the last of more updates varies more, mixing five varies at most half as much as the last of them, and it points further
     * than a single update.
     */
    public boolean passed() {
        double five = variance(MixingStudy.LAST, MixingStudy.REFERENCE_UPDATES);
        boolean grows =
                variance(MixingStudy.LAST, 1) < variance(MixingStudy.LAST, 3) && variance(MixingStudy.LAST, 3) < five;
        Estimator mixed = estimator(MixingStudy.UNIFORM, MixingStudy.REFERENCE_UPDATES);
        return grows
                && mixed.variance().mean() <= GREATEST_SHARE * five
                && mixed.alignment().mean()
                        > estimator(MixingStudy.LAST, 1).alignment().mean();
    }

    /** The two numbers over K. */
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
