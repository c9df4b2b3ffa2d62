package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.drift.term.DriftAlgebra;
import io.cambrian.searchspace.drift.term.WeightMatrix;
import java.util.List;

/** Drifts as numbers with their derivatives with respect to r, at many points. */
public final class DualNumbers implements DriftAlgebra<Dual> {

    private static final double LEAST_RATIO = StrictMath.exp(-GREATEST_LOG_RATIO);
    private static final double GREATEST_RATIO = StrictMath.exp(GREATEST_LOG_RATIO);

    private final int points;
    private final Dual ratio;
    private final Dual logRatio;
    private final Dual advantage;
    private final Dual progress;

    /**
     * The algebra at these points; beyond the least and the greatest ratio a drift no longer changes with r.
     *
     * @param ratios r of each point, {@code [points]}
     * @param advantages A of each point, {@code [points]}
     * @param progress p of each point, {@code [points]}, or one for all, {@code [1]}
     */
    public DualNumbers(double[] ratios, double[] advantages, double[] progress) {
        this.points = ratios.length;
        this.ratio = Dual.of(points, i -> held(ratios[i]), (i, held) -> held == ratios[i] ? 1 : 0);
        this.logRatio =
                Dual.of(points, i -> StrictMath.log(ratio.value(i)), (i, log) -> ratio.slope(i) / ratio.value(i));
        this.advantage = Dual.of(points, i -> advantages[i], (i, value) -> 0);
        this.progress = new Dual(progress, new double[progress.length]);
    }

    /** The ratio within its bounds. */
    static double held(double ratio) {
        return Math.clamp(ratio, LEAST_RATIO, GREATEST_RATIO);
    }

    @Override
    public Dual ratio() {
        return ratio;
    }

    @Override
    public Dual logRatio() {
        return logRatio;
    }

    @Override
    public Dual advantage() {
        return advantage;
    }

    @Override
    public Dual progress() {
        return progress;
    }

    @Override
    public Dual constant(double value) {
        return Dual.constant(value);
    }

    @Override
    public Dual add(Dual a, Dual b) {
        return Dual.of(a, b, i -> a.value(i) + b.value(i), (i, sum) -> a.slope(i) + b.slope(i));
    }

    @Override
    public Dual subtract(Dual a, Dual b) {
        return Dual.of(a, b, i -> a.value(i) - b.value(i), (i, difference) -> a.slope(i) - b.slope(i));
    }

    @Override
    public Dual multiply(Dual a, Dual b) {
        return Dual.of(
                a, b, i -> a.value(i) * b.value(i), (i, product) -> a.slope(i) * b.value(i) + a.value(i) * b.slope(i));
    }

    @Override
    public Dual divide(Dual a, Dual b) {
        return Dual.of(
                a, b, i -> a.value(i) / b.value(i), (i, quotient) -> (a.slope(i) - quotient * b.slope(i)) / b.value(i));
    }

    @Override
    public Dual maximum(Dual a, Dual b) {
        return Dual.of(
                a,
                b,
                i -> Math.max(a.value(i), b.value(i)),
                (i, greater) -> a.value(i) >= b.value(i) ? a.slope(i) : b.slope(i));
    }

    @Override
    public Dual minimum(Dual a, Dual b) {
        return Dual.of(
                a,
                b,
                i -> Math.min(a.value(i), b.value(i)),
                (i, smaller) -> a.value(i) <= b.value(i) ? a.slope(i) : b.slope(i));
    }

    @Override
    public Dual relu(Dual x) {
        return Dual.of(x.size(), i -> Math.max(x.value(i), 0), (i, value) -> x.value(i) > 0 ? x.slope(i) : 0);
    }

    @Override
    public Dual abs(Dual x) {
        return Dual.of(x.size(), i -> Math.abs(x.value(i)), (i, value) -> Math.signum(x.value(i)) * x.slope(i));
    }

    @Override
    public Dual tanh(Dual x) {
        return Dual.of(x.size(), i -> StrictMath.tanh(x.value(i)), (i, tanh) -> (1 - tanh * tanh) * x.slope(i));
    }

    @Override
    public Dual whereNotNegative(Dual condition, Dual yes, Dual no) {
        int size = Math.max(condition.size(), Math.max(yes.size(), no.size()));
        return Dual.of(
                size,
                i -> condition.value(i) >= 0 ? yes.value(i) : no.value(i),
                (i, value) -> condition.value(i) >= 0 ? yes.slope(i) : no.slope(i));
    }

    @Override
    public Dual stack(List<Dual> parts) {
        int size =
                parts.stream().mapToInt(part -> Math.max(part.size(), points)).sum();
        double[] values = new double[size];
        double[] slopes = new double[size];
        int at = 0;
        for (Dual part : parts) {
            for (int i = 0; i < Math.max(part.size(), points); i++) {
                values[at] = part.value(i);
                slopes[at] = part.slope(i);
                at++;
            }
        }
        return new Dual(values, slopes);
    }

    @Override
    public Dual product(WeightMatrix weights, Dual x) {
        return new Dual(weights.times(x.values(), points), weights.times(x.slopes(), points));
    }
}
