package io.cambrian.searchspace.tuning.field;

import java.util.random.RandomGenerator;

/**
 * Multiplies a number by one of two factors, each with chance ½: v ← clamp(v·up) or clamp(v·down), whatever the field's scale.
 *
 * <p>A whole number is rounded, and goes one further if rounding would leave it where it is. A number of an
 * {@linkplain OrderedField ordered list} becomes its {@linkplain OrderedField#neighbour neighbour}. Categories and flags, which
 * have no neighbours, are drawn anew. 0 stays 0.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, §4 ({@code perturb}); neighbours in a list
 * are those of Ray Tune's scheduler of the same name.
 *
 * @param up above 1; 1.2 is usual
 * @param down from 0 to 1, both excluded; 0.8 is usual
 */
public record FactorStep(double up, double down) implements Exploration {

    /** × 1.2 or × 0.8. */
    public static final FactorStep USUAL = new FactorStep(1.2, 0.8);

    /** @throws IllegalArgumentException if a factor lies outside its bounds */
    public FactorStep {
        if (!(up > 1 && Double.isFinite(up) && down > 0 && down < 1)) {
            throw new IllegalArgumentException(
                    "the factors of a step are one above 1 and one between 0 and 1, found " + up + " and " + down);
        }
    }

    @Override
    public Setting explore(Field field, Setting setting, RandomGenerator random) {
        return switch (field) {
            case FloatField real -> real.clamped(Legality.number(real, setting) * factor(random));
            case IntegerField whole -> moved(whole, Legality.number(whole, setting), factor(random));
            case OrderedField ordered -> ordered.neighbour(setting, random);
            case CategoricalField categorical -> categorical.sample(random);
            case BooleanField flag -> flag.sample(random);
        };
    }

    private double factor(RandomGenerator random) {
        return random.nextBoolean() ? up : down;
    }

    private static Setting moved(IntegerField field, double value, double factor) {
        double product = value * factor;
        double rounded = Math.rint(product);
        return field.clamped(rounded == value ? value + Math.signum(product - value) : rounded);
    }
}
