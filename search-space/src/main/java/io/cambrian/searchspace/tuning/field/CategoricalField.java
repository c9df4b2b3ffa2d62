package io.cambrian.searchspace.tuning.field;

import io.cambrian.searchspace.NearestName;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A hyper-parameter that is one of several names without order.
 *
 * @param values at least two, all different
 */
public record CategoricalField(String name, List<String> values, Optional<Condition> condition) implements Field {

    /**
     * @throws IllegalArgumentException if the name is not in kebab case, or there are fewer than two values, or two alike
     */
    public CategoricalField {
        FieldName.checked(name);
        values = values.stream().map(value -> new Setting.Word(value).value()).toList();
        if (values.size() < 2 || new HashSet<>(values).size() < values.size()) {
            throw new IllegalArgumentException(
                    "'" + name + "' has at least two categories, each named once, found " + values);
        }
    }

    /** A field that always has a value. */
    public CategoricalField(String name, List<String> values) {
        this(name, values, Optional.empty());
    }

    @Override
    public Setting.Word decode(double place) {
        return new Setting.Word(values.get(Edge.share(Edge.checked(this, place), values.size())));
    }

    @Override
    public double encode(Setting setting) {
        return Edge.middle(values.indexOf(Legality.checked(this, setting).text()), values.size());
    }

    /** The same category: no category is near another. */
    @Override
    public Setting nearest(Setting setting) {
        return Legality.checked(this, setting);
    }

    @Override
    public Optional<String> objection(Setting setting) {
        if (!(setting instanceof Setting.Word word)) {
            return Legality.unless(false, this, "one of " + values, setting);
        }
        return values.contains(word.value())
                ? Optional.empty()
                : Optional.of("no category of '" + name + "' is called '" + word.value() + "'"
                        + NearestName.suggestion(word.value(), values));
    }

    @Override
    public CategoricalField when(String field, List<Setting> conditionValues) {
        return new CategoricalField(name, values, Optional.of(new Condition(field, conditionValues)));
    }
}
