package io.cambrian.searchspace.tuning.field;

import io.cambrian.searchspace.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks the names and conditions of a space's fields, and brings each field behind the one on which it is conditional. */
public final class FieldOrder {

    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Set<Field> ordered = new LinkedHashSet<>();

    private FieldOrder(List<Field> fields) {
        for (Field field : fields) {
            if (byName.putIfAbsent(field.name(), field) != null) {
                throw new IllegalArgumentException("two hyper-parameters are called '" + field.name() + "'");
            }
        }
    }

    /**
     * The fields in an order in which conditions look back only.
     *
     * @throws IllegalArgumentException for a name used twice, a condition on an unknown field or value, or a cycle
     */
    public static List<Field> of(List<Field> fields) {
        FieldOrder order = new FieldOrder(fields);
        fields.forEach(field -> order.place(field, new ArrayList<>()));
        return List.copyOf(order.ordered);
    }

    private void place(Field field, List<String> waiting) {
        if (ordered.contains(field)) {
            return;
        }
        boolean cyclic = waiting.contains(field.name());
        waiting.add(field.name());
        if (cyclic) {
            throw new IllegalArgumentException("these hyper-parameters are conditional on each other in a circle: "
                    + String.join(" on ", waiting.subList(waiting.indexOf(field.name()), waiting.size())));
        }
        field.condition().ifPresent(condition -> {
            Field other = named(condition, field);
            condition.values().forEach(value -> requireLegal(value, other, field));
            place(other, waiting);
        });
        ordered.add(field);
    }

    private Field named(Condition condition, Field conditional) {
        return Optional.ofNullable(byName.get(condition.field()))
                .orElseThrow(() -> new IllegalArgumentException("'" + conditional.name()
                        + "' is conditional on the unknown hyper-parameter '" + condition.field() + "'"
                        + NearestName.suggestion(condition.field(), byName.keySet())));
    }

    private static void requireLegal(Setting value, Field other, Field conditional) {
        if (other instanceof FloatField) {
            throw new IllegalArgumentException("'" + conditional.name() + "' is conditional on '" + other.name()
                    + "', which has real numbers and hardly ever a given one; conditions are on whole numbers, lists,"
                    + " categories and flags");
        }
        other.objection(value).ifPresent(reason -> {
            throw new IllegalArgumentException(
                    "'" + conditional.name() + "' is conditional on a value that cannot be: " + reason);
        });
    }
}
