package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.RuleOptimiser;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves a rule against the mean of the directions in which single lives would move it, each by the {@link RuleAdam} of its slot and
 * from a gradient of limited norm:
 *
 * <pre>
 * η ← η − rate·mean over lives of d(g·min(1, limit / ‖g‖))
 * </pre>
 *
 * <p>Source: Oh, Farquhar, Kemaev, Calian et al., Nature 648, 2025, methods.
 */
final class SlotwiseAdam implements RuleOptimiser {

    private final List<RuleAdam> slots;
    private final double rate;
    private final float limit;
    private final double[] direction;
    private double norms;

    SlotwiseAdam(int weights, DiscoMetaSettings meta) {
        slots = Stream.generate(() -> new RuleAdam(weights)).limit(meta.lives()).toList();
        rate = meta.learningRate() / meta.lives();
        limit = meta.gradientNormLimit();
        direction = new double[weights];
    }

    @Override
    public void take(int slot, float[] gradient) {
        double norm = norm(gradient);
        norms += norm / slots.size();
        if (norm > limit) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] *= (float) (limit / norm);
            }
        }
        slots.get(slot).addDirection(gradient, direction);
    }

    private static double norm(float[] gradient) {
        double squares = 0;
        for (float slope : gradient) {
            squares += (double) slope * slope;
        }
        return Math.sqrt(squares);
    }

    /** The mean over lives. */
    @Override
    public double norm() {
        return norms;
    }

    @Override
    public float[] step(float[] weights) {
        float[] moved = weights.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] -= (float) (rate * direction[i]);
        }
        takeAnew();
        return moved;
    }

    private void takeAnew() {
        Arrays.fill(direction, 0);
        norms = 0;
    }

    @Override
    public void forget() {
        slots.forEach(RuleAdam::forget);
        takeAnew();
    }

    @Override
    public void save(CheckpointWriter writer) {
        for (int slot = 0; slot < slots.size(); slot++) {
            slots.get(slot).save(writer.within("optimiser-" + slot));
        }
    }

    @Override
    public void load(CheckpointReader reader) {
        for (int slot = 0; slot < slots.size(); slot++) {
            slots.get(slot).load(reader.within("optimiser-" + slot));
        }
    }
}
