package io.cambrian.evaluators.reference;

/**
 * Mean and standard deviation of every feature over all observations so far, updated one by one.
 *
 * <p>Source: Welford, "Note on a method for calculating corrected sums of squares and products", Technometrics 1962.
 */
final class ObservationStatistics {

    private static final double LEAST_DEVIATION = 1e-6;

    private final double[] means;
    private final double[] squares;
    private long count;

    ObservationStatistics(int features) {
        means = new double[features];
        squares = new double[features];
    }

    /** Takes in what one copy shows. */
    void add(float[] observations, int copy, int copies) {
        count++;
        for (int feature = 0; feature < means.length; feature++) {
            double value = observations[feature * copies + copy];
            double difference = value - means[feature];
            means[feature] += difference / count;
            squares[feature] += difference * (value - means[feature]);
        }
    }

    /** Writes mean and 1 / standard deviation of every feature; 1 for a feature that has not moved. */
    void write(float[] mean, float[] scale) {
        for (int feature = 0; feature < means.length; feature++) {
            mean[feature] = (float) means[feature];
            double deviation = count < 2 ? 0 : Math.sqrt(squares[feature] / (count - 1));
            scale[feature] = deviation < LEAST_DEVIATION ? 1 : (float) (1 / deviation);
        }
    }
}
