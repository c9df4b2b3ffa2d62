package io.cambrian.searchspace.tuning.field;

import java.util.List;
import java.util.Optional;

/**
 * A hyper-parameter that is a real number between bounds.
 *
 * @param low the least value, finite and below {@code high}
 * @param high the greatest value
 * @param scale how values lie between the bounds; {@link Scale#LOG} needs bounds above 0, {@link Scale#LOGIT} between 0 and 1
 */
public record FloatField(String name, double low, double high, Scale scale, Optional<Condition> condition)
        implements Field {

    /**
     * @throws IllegalArgumentException if the name is not in kebab case, the bounds do not ascend, or the scale does not allow them
     */
    public FloatField {
        FieldName.checked(name);
        if (!(low < high) || !Double.isFinite(high - low)) {
            throw new IllegalArgumentException("the bounds of '" + name
                    + "' are two finite numbers, the lower first, found " + low + " and " + high);
        }
        if (scale.equals(Scale.LOG) && low <= 0) {
            throw new IllegalArgumentException(
                    "the bounds of '" + name + "' are above 0 on a log scale, found " + low + " and " + high);
        }
        if (scale.equals(Scale.LOGIT) && (low <= 0 || high >= 1)) {
            throw new IllegalArgumentException("the bounds of '" + name
                    + "' are above 0 and below 1 on a logit scale, found " + low + " and " + high);
        }
    }

    /** A field that always has a value. */
    public FloatField(String name, double low, double high, Scale scale) {
        this(name, low, high, scale, Optional.empty());
    }

    @Override
    public Setting.Real decode(double place) {
        return new Setting.Real(scale.value(Edge.checked(this, place), low, high));
    }

    @Override
    public double encode(Setting setting) {
        return scale.place(Legality.number(this, Legality.checked(this, setting)), low, high);
    }

    @Override
    public Setting.Real nearest(Setting setting) {
        return clamped(Legality.number(this, setting));
    }

    /** The legal value nearest to a number, which may be infinite. */
    Setting.Real clamped(double value) {
        return new Setting.Real(Math.clamp(value, low, high));
    }

    @Override
    public Optional<String> objection(Setting setting) {
        boolean legal = setting instanceof Setting.Real real && real.value() >= low && real.value() <= high;
        String whole = setting instanceof Setting.Whole ? "a number with a decimal point from " : "a number from ";
        return Legality.unless(legal, this, whole + low + " to " + high, setting);
    }

    @Override
    public FloatField when(String field, List<Setting> values) {
        return new FloatField(name, low, high, scale, Optional.of(new Condition(field, values)));
    }
}
