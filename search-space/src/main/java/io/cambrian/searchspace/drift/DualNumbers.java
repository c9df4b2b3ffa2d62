package io.cambrian.searchspace.drift;

import java.util.List;

/** Drifts as numbers with their derivatives with respect to r, at one point. */
record DualNumbers(double ratioValue, double ratioSlope, double advantageValue, double progressValue)
        implements DriftAlgebra<Dual> {

    private static final double LEAST_RATIO = StrictMath.exp(-GREATEST_LOG_RATIO);
    private static final double GREATEST_RATIO = StrictMath.exp(GREATEST_LOG_RATIO);

    /** The algebra at one point; beyond the least and the greatest ratio a drift no longer changes with r. */
    static DualNumbers at(double ratio, double advantage, double progress) {
        double held = held(ratio);
        return new DualNumbers(held, held == ratio ? 1 : 0, advantage, progress);
    }

    /** The ratio within its bounds. */
    static double held(double ratio) {
        return Math.clamp(ratio, LEAST_RATIO, GREATEST_RATIO);
    }

    @Override
    public Dual ratio() {
        return Dual.of(ratioValue, ratioSlope);
    }

    @Override
    public Dual logRatio() {
        return Dual.of(StrictMath.log(ratioValue), ratioSlope / ratioValue);
    }

    @Override
    public Dual advantage() {
        return constant(advantageValue);
    }

    @Override
    public Dual progress() {
        return constant(progressValue);
    }

    @Override
    public Dual constant(double value) {
        return Dual.of(value, 0);
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
        return Dual.stack(parts);
    }

    @Override
    public Dual product(WeightMatrix weights, Dual x) {
        return Dual.of(
                weights.rows(), row -> weights.times(row, x.values()), (row, y) -> weights.times(row, x.slopes()));
    }
}
