package io.cambrian.searchspace.tuning.field;

import java.util.List;
import java.util.stream.Collectors;

/**
 * When a field has a value at all: while another field has one of the given values.
 *
 * @param field the name of the other field
 * @param values at least one
 */
public record Condition(String field, List<Setting> values) {

    /** @throws IllegalArgumentException if the name is not in kebab case, or there is no value */
    public Condition {
        FieldName.checked(field);
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a condition on '" + field + "' names at least one of its values");
        }
    }

    /** The condition in words, such as {@code optimiser is adam or rmsprop}. */
    public String text() {
        return field + " is " + values.stream().map(Setting::text).collect(Collectors.joining(" or "));
    }
}
