package io.cambrian.searchspace.tuning.field;

import java.util.random.RandomGenerator;

/**
 * Takes a normal step along the field's edge of the unit cube: u ← clamp(u + σ·N(0, 1), 0, 1), so that a step on a log scale is a
 * factor and one on a logit scale changes the odds.
 *
 * <p>A number of a list or between whole bounds starts from the middle of its share and stays if the step is short. Categories
 * and flags have no order along their edge; they are drawn anew with chance σ.
 *
 * @param deviation σ, the length of a usual step as a part of the edge, above 0 and at most 1
 */
public record GaussianStep(double deviation) implements Exploration {

    /** @throws IllegalArgumentException if σ lies outside its bounds */
    public GaussianStep {
        if (!(deviation > 0 && deviation <= 1)) {
            throw new IllegalArgumentException(
                    "the deviation of a normal step is above 0 and at most 1, the whole edge, found " + deviation);
        }
    }

    @Override
    public Setting explore(Field field, Setting setting, RandomGenerator random) {
        return switch (field) {
            case FloatField real -> stepped(real, setting, random);
            case IntegerField whole -> stepped(whole, setting, random);
            case OrderedField ordered -> stepped(ordered, setting, random);
            case CategoricalField categorical -> redrawn(categorical, setting, random);
            case BooleanField flag -> redrawn(flag, setting, random);
        };
    }

    private Setting stepped(Field field, Setting setting, RandomGenerator random) {
        double step = deviation * random.nextGaussian();
        return field.decode(Math.clamp(field.encode(setting) + step, 0, 1));
    }

    private Setting redrawn(Field field, Setting setting, RandomGenerator random) {
        return random.nextDouble() < deviation ? field.sample(random) : setting;
    }
}
