package io.cambrian.schedules.study.selftuning;

import io.cambrian.evaluators.selftuning.MetaGradientSampler;

/**
 * Mean and variance of vectors that were drawn independently.
 *
 * @param mean coordinate by coordinate
 * @param variance of all coordinates together, Σ E (x − mean)²
 */
record GradientSample(double[] mean, double variance) {

    /** Of so many draws, at least two, by Welford's method ("Note on a method for calculating corrected sums", 1962). */
    static GradientSample of(MetaGradientSampler sampler, int draws) {
        double[] mean = sampler.draw();
        double squares = 0;
        for (int drawn = 2; drawn <= draws; drawn++) {
            double[] draw = sampler.draw();
            for (int i = 0; i < mean.length; i++) {
                double before = draw[i] - mean[i];
                mean[i] += before / drawn;
                squares += before * (draw[i] - mean[i]);
            }
        }
        return new GradientSample(mean, squares / (draws - 1));
    }

    /** The cosine of the angle between the means. */
    double alignment(GradientSample other) {
        double product = 0;
        double own = 0;
        double others = 0;
        for (int i = 0; i < mean.length; i++) {
            product += mean[i] * other.mean[i];
            own += mean[i] * mean[i];
            others += other.mean[i] * other.mean[i];
        }
        return product / Math.sqrt(own * others);
    }
}
