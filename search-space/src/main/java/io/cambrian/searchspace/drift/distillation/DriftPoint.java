package io.cambrian.searchspace.drift.distillation;

/**
 * Where a training met its drift: one transition in one minibatch.
 *
 * @param logRatio ln r
 * @param advantage A
 * @param progress p
 */
public record DriftPoint(double logRatio, double advantage, double progress) {

    /** Whether all three are numbers. */
    public boolean isFinite() {
        return Double.isFinite(logRatio) && Double.isFinite(advantage) && Double.isFinite(progress);
    }
}
