package io.cambrian.searchspace.drift.distillation;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.Dual;
import io.cambrian.searchspace.drift.DualNumbers;
import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.drift.term.Penalty;
import java.util.List;

/**
 * A drift that closed forms are to stand for, as numbers at some points: D and its slope in ln r.
 *
 * <p>The error of a form is what it leaves unexplained of the slope's variance. For some of the points alone it is their share in
 * the error at all points, so that the errors of parts add up.
 */
final class DriftTarget {

    private final DualNumbers numbers;
    private final Column slopes;
    private final Column values;
    private final double slopeVariation;

    /** Numbers of all points. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves this class
    private record Column(double[] numbers) {

        /** The sum of squared differences from another column. */
        double distance(Column other) {
            double sum = 0;
            for (int i = 0; i < numbers.length; i++) {
                double difference = numbers[i] - other.numbers[i];
                sum += difference * difference;
            }
            return sum;
        }

        /** The sum of squared differences from the mean. */
        double variation() {
            double sum = 0;
            double squares = 0;
            for (double number : numbers) {
                sum += number;
            }
            double mean = sum / numbers.length;
            for (double number : numbers) {
                squares += (number - mean) * (number - mean);
            }
            return squares;
        }
    }

    private DriftTarget(Drift drift, List<DriftPoint> points, double slopeVariation) {
        this.numbers = new DualNumbers(
                points.stream()
                        .mapToDouble(point -> StrictMath.exp(point.logRatio()))
                        .toArray(),
                points.stream().mapToDouble(DriftPoint::advantage).toArray(),
                points.stream().mapToDouble(DriftPoint::progress).toArray());
        Dual result = drift.express(numbers);
        this.slopes = slopes(result);
        this.values = values(result);
        this.slopeVariation = slopeVariation;
    }

    /** The drift at these points. */
    static DriftTarget of(Drift drift, List<DriftPoint> points) {
        return of(drift, points, points);
    }

    /** The drift at some of all points. */
    static DriftTarget of(Drift drift, List<DriftPoint> some, List<DriftPoint> all) {
        return new DriftTarget(drift, some, new DriftTarget(drift, all, 1).slopes.variation());
    }

    /** 0 where the slopes agree, 1 for a form no better than a constant slope; infinite when it is no number. */
    double error(Penalty form) {
        double error = unexplained(slopes(form.express(numbers)).distance(slopes), slopeVariation);
        return Double.isFinite(error) ? error : Double.POSITIVE_INFINITY;
    }

    /** How well a form stands for the drift. */
    DriftFit fit(Penalty form) {
        Dual result = form.express(numbers);
        SymbolicDrift formula = new SymbolicDrift(form);
        return new DriftFit(
                formula,
                formula.size(),
                1 - unexplained(slopes(result).distance(slopes), slopeVariation),
                1 - unexplained(values(result).distance(values), values.variation()));
    }

    /** A drift that is the same everywhere has nothing to explain, so whoever hits it leaves nothing. */
    private static double unexplained(double distance, double variation) {
        return distance == 0 ? 0 : distance / variation;
    }

    private Column slopes(Dual result) {
        double[] slopes = new double[numbers.ratio().size()];
        for (int i = 0; i < slopes.length; i++) {
            slopes[i] = numbers.ratio().value(i) * result.slope(i);
        }
        return new Column(slopes);
    }

    private Column values(Dual result) {
        double[] values = new double[numbers.ratio().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = result.value(i);
        }
        return new Column(values);
    }
}
