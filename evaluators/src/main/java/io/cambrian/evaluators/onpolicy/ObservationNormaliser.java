package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.VectorEnvironment;

/**
 * Shows what an environment shows with mean 0 and deviation 1: (x − μ) / √(σ² + 10⁻⁸), within ±10, where μ and σ are those of
 * each feature over all observations so far.
 *
 * <p>Means and variances of batches are merged by Chan, Golub and LeVeque, "Algorithms for computing the sample variance", The
 * American Statistician 37, 1983, eq. 2.1.
 */
final class ObservationNormaliser {

    private static final double FLOOR = 1e-8;
    private static final float LIMIT = 10f;

    private final VectorEnvironment environment;
    private final int features;
    private final int copies;
    private final double[] mean;
    private final double[] squares;
    private final float[] observations;
    private final float[] successors;
    private double count;

    ObservationNormaliser(VectorEnvironment environment) {
        this.environment = environment;
        features = environment.observationSize();
        copies = environment.copies();
        mean = new double[features];
        squares = new double[features];
        observations = new float[features * copies];
        successors = new float[features * copies];
    }

    /** The environment's observations, normalised: the same array for ever. */
    float[] observations() {
        return observations;
    }

    /** The environment's successors, normalised: the same array for ever. */
    float[] successors() {
        return successors;
    }

    /** Takes what the environment shows now into account, and normalises it. */
    void look() {
        float[] shown = environment.observations();
        for (int feature = 0; feature < features; feature++) {
            merge(feature, shown);
        }
        count += copies;
        normalise(shown, observations, copies);
        normalise(environment.successors(), successors, copies);
    }

    private void merge(int feature, float[] shown) {
        double sum = 0;
        for (int copy = 0; copy < copies; copy++) {
            sum += shown[feature * copies + copy];
        }
        double batchMean = sum / copies;
        double batchSquares = 0;
        for (int copy = 0; copy < copies; copy++) {
            double distance = shown[feature * copies + copy] - batchMean;
            batchSquares += distance * distance;
        }
        double distance = batchMean - mean[feature];
        double total = count + copies;
        mean[feature] += distance * copies / total;
        squares[feature] += batchSquares + distance * distance * count * copies / total;
    }

    /** Normalises other observations [feature][member] by what was seen so far. */
    void normalise(float[] from, float[] to, int members) {
        for (int feature = 0; feature < features; feature++) {
            float shift = (float) mean[feature];
            float scale = (float) (1 / Math.sqrt(squares[feature] / Math.max(1, count) + FLOOR));
            for (int i = feature * members; i < (feature + 1) * members; i++) {
                to[i] = Math.clamp((from[i] - shift) * scale, -LIMIT, LIMIT);
            }
        }
    }

    /** Shows what the environment shows, without taking it into account. */
    void show() {
        normalise(environment.observations(), observations, copies);
    }

    void save(CheckpointWriter writer) {
        writer.doubles("count", count);
        writer.doubles("mean", mean);
        writer.doubles("squares", squares);
    }

    void load(CheckpointReader reader) {
        count = reader.real("count");
        reader.doubles("mean", mean);
        reader.doubles("squares", squares);
    }
}
