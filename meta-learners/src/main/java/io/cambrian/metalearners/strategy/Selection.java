package io.cambrian.metalearners.strategy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The points of a generation that weigh anything, with their noise drawn again.
 *
 * @param weights above 0
 * @param noise one row for each weight
 */
record Selection(double[] weights, float[][] noise) {

    /** @param all the weight of every point, 0 or more */
    static Selection of(double[] all, Noise noise, int n) {
        List<float[]> rows = new ArrayList<>();
        double[] weights = new double[all.length];
        for (int row = 0; row < all.length; row++) {
            if (all[row] > 0) {
                float[] z = new float[n];
                noise.fill(row, z);
                weights[rows.size()] = all[row];
                rows.add(z);
            }
        }
        return new Selection(Arrays.copyOf(weights, rows.size()), rows.toArray(new float[0][]));
    }

    /** The weighted sum of rows. */
    float[] mean(float[][] rows) {
        float[] sum = new float[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            Loops.add((float) weights[i], rows[i], sum);
        }
        return sum;
    }
}
