package io.cambrian.searchspace.tuning.field;

import java.util.List;
import java.util.Optional;

/**
 * A hyper-parameter that is a whole number between bounds. On the linear scale each number k has an equal share of the edge, on
 * the log scale the share of ln(k − ½) to ln(k + ½).
 *
 * @param low the least value, below {@code high}; at least 1 on a log scale
 * @param high the greatest value
 * @param scale {@link Scale#LINEAR} or {@link Scale#LOG}
 */
public record IntegerField(String name, long low, long high, Scale scale, Optional<Condition> condition)
        implements Field {

    private static final double HALF = 0.5;

    /**
     * @throws IllegalArgumentException if the name is not in kebab case, the bounds do not ascend, or the scale does not allow them
     */
    public IntegerField {
        FieldName.checked(name);
        if (new Setting.Whole(low).value() >= new Setting.Whole(high).value()) {
            throw new IllegalArgumentException(
                    "the bounds of '" + name + "' are two numbers, the lower first, found " + low + " and " + high);
        }
        if (scale.equals(Scale.LOG) && low < 1) {
            throw new IllegalArgumentException("the bounds of '" + name
                    + "' are whole numbers above 0 on a log scale, found " + low + " and " + high);
        }
        if (scale.equals(Scale.LOGIT)) {
            throw new IllegalArgumentException(
                    "'" + name + "' has whole numbers, and none lies inside a logit scale; use linear or log");
        }
    }

    /** A field that always has a value. */
    public IntegerField(String name, long low, long high, Scale scale) {
        this(name, low, high, scale, Optional.empty());
    }

    @Override
    public Setting.Whole decode(double place) {
        return clamped(Math.rint(scale.value(Edge.checked(this, place), low - HALF, high + HALF)));
    }

    @Override
    public double encode(Setting setting) {
        return scale.place(Legality.number(this, Legality.checked(this, setting)), low - HALF, high + HALF);
    }

    @Override
    public Setting.Whole nearest(Setting setting) {
        return clamped(Math.rint(Legality.number(this, setting)));
    }

    /** The legal value nearest to a whole number, which may be infinite. */
    Setting.Whole clamped(double value) {
        return new Setting.Whole((long) Math.clamp(value, (double) low, (double) high));
    }

    @Override
    public Optional<String> objection(Setting setting) {
        boolean legal = setting instanceof Setting.Whole whole && whole.value() >= low && whole.value() <= high;
        return Legality.unless(legal, this, "a whole number from " + low + " to " + high, setting);
    }

    @Override
    public IntegerField when(String field, List<Setting> values) {
        return new IntegerField(name, low, high, scale, Optional.of(new Condition(field, values)));
    }
}
