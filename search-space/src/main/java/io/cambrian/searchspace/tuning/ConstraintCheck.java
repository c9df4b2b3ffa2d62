package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.tuning.field.BooleanField;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.OrderedField;
import java.util.List;
import java.util.Optional;

/** Checks that the constraints of a space relate numbers of its fields. */
final class ConstraintCheck {

    private ConstraintCheck() {}

    /** @throws IllegalArgumentException for a constraint on an unknown field or on one whose values it cannot relate */
    static void require(List<Constraint> constraints, List<Field> fields) {
        constraints.forEach(constraint -> constraint.fields().forEach(name -> require(constraint, name, fields)));
    }

    /** Which of the constraints is violated, as one sentence; empty if none is. */
    static Optional<String> violated(List<Constraint> constraints, HyperParameters hyperParameters) {
        return constraints.stream()
                .filter(constraint -> !constraint.holds(hyperParameters))
                .findFirst()
                .map(constraint -> "the constraint " + constraint.text() + " does not hold for "
                        + new HyperParametersFormat().formula(hyperParameters));
    }

    private static void require(Constraint constraint, String name, List<Field> fields) {
        Field field = fields.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the constraint " + constraint.text()
                        + " is on the unknown hyper-parameter '" + name + "'"
                        + NearestName.suggestion(
                                name, fields.stream().map(Field::name).toList())));
        boolean fits = switch (field) {
            case FloatField real -> !constraint.onWholeNumbers();
            case IntegerField whole -> true;
            case OrderedField ordered -> ordered.whole() || !constraint.onWholeNumbers();
            case CategoricalField categorical -> false;
            case BooleanField flag -> false;
        };
        if (!fits) {
            throw new IllegalArgumentException("the constraint " + constraint.text() + " is on "
                    + (constraint.onWholeNumbers() ? "whole numbers" : "numbers") + ", and '" + name + "' has none");
        }
    }
}
