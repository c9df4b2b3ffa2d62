package io.cambrian.searchspace.tuning.field;

import io.cambrian.searchspace.tuning.TuningSpace;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One hyper-parameter of a {@link TuningSpace}: its name, its legal values, and where these lie on an edge of the unit cube.
 *
 * <p>Nothing that a field returns lies outside its bounds. {@link #decode} and {@link #encode} are inverse to each other: of a
 * field with countably many values each has an equal share of the edge (of its logarithm, on such a scale) and is encoded as the
 * middle of it, or, on a logarithmic scale, as its own logarithm; a float is found again up to the rounding of its last digits.
 */
public sealed interface Field permits FloatField, IntegerField, CategoricalField, OrderedField, BooleanField {

    /** The name in kebab case, as run specs write it. */
    String name();

    /** When the field has a value; always, if empty. */
    Optional<Condition> condition();

    /**
     * The value at a place on the field's edge.
     *
     * @throws IllegalArgumentException if the place is not from 0 to 1
     */
    Setting decode(double place);

    /**
     * The place of a legal value on the field's edge, from 0 to 1.
     *
     * @throws IllegalArgumentException with the {@linkplain #objection objection} to a value that is not legal
     */
    double encode(Setting setting);

    /**
     * The legal value nearest to another: numbers are clamped to the bounds, and rounded where the field has whole numbers or a
     * list of them.
     *
     * @throws IllegalArgumentException when no legal value is near, because the other is no number, no category of the field or
     *     no flag
     */
    Setting nearest(Setting setting);

    /** Why a value is not legal, as one sentence; empty if it is. */
    Optional<String> objection(Setting setting);

    /**
     * The same field, with a value only while another field has one of the given, instead of any condition before.
     *
     * @param field the name of the other field
     * @param values at least one
     * @throws IllegalArgumentException if the name is not in kebab case, or there is no value
     */
    Field when(String field, List<Setting> values);

    /** A value drawn from the prior, which is uniform on the edge. */
    default Setting sample(RandomGenerator random) {
        return decode(random.nextDouble());
    }
}
