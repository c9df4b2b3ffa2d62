package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.rule.LearnedRule;
import java.util.Locale;

/** A rule that is a network; {@link LpgPass} says what it computes. Immutable. */
public final class LpgRule extends LearnedRule<LpgShape> implements Rule {

    /**
     * The rule with copies of these weights, in the order of the shape's {@linkplain LpgShape#parts() parts}.
     *
     * @throws IllegalArgumentException if there are not as many as the shape has, or one is not finite
     */
    public LpgRule(LpgShape shape, float[] weights) {
        super(shape, weights);
    }

    @Override
    public LpgRule with(float[] weights) {
        return new LpgRule(shape(), weights);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %d, %d predictions, %,d weights",
                shape().cell(),
                shape().hidden(),
                shape().predictions(),
                shape().weights());
    }
}
