package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.rule.LearnedRule;
import java.util.Locale;

/** A rule of DiscoRL's form: a network of which {@link DiscoPass} says what it computes. Immutable. */
public final class DiscoRule extends LearnedRule<DiscoShape> implements PredictiveRule {

    /**
     * The rule with copies of these weights, in the order of the shape's {@linkplain DiscoShape#parts() parts}.
     *
     * @throws IllegalArgumentException if there are not as many as the shape has, or one is not finite
     */
    public DiscoRule(DiscoShape shape, float[] weights) {
        super(shape, weights);
    }

    @Override
    public DiscoRule with(float[] weights) {
        return new DiscoRule(shape(), weights);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "DiscoRL rule, LSTM %d, lifetime %d, %d predictions, %,d weights",
                shape().hidden(),
                shape().lifetime(),
                shape().predictions(),
                shape().weights());
    }
}
