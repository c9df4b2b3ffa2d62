package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Priorities w₁ f₁ + w₂ f₂ + … + wₙ fₙ with fixed features and free weights.
 *
 * @param features at least one, no two of the same canonical form
 */
record LinearForm(List<Quantity> features) {

    LinearForm {
        features = features.stream().map(Simplification::of).toList();
        long different = features.stream().distinct().count();
        if (features.isEmpty() || different < features.size()) {
            throw new IllegalArgumentException("a linear rule has one feature or more, no two alike, found "
                    + features.size() + ", of which " + different + " differ");
        }
    }

    /** The sum, taken from left to right; weights of 0 stay in it. There are as many weights as features. */
    Quantity of(float[] weights) {
        Quantity sum = product(weights, 0);
        for (int i = 1; i < weights.length; i++) {
            sum = Terms.add(sum, product(weights, i));
        }
        return sum;
    }

    private Quantity product(float[] weights, int i) {
        return Terms.multiply(Terms.constant(decimal(weights[i])), features.get(i));
    }

    /** The number with the fewest digits that is this float, which formulas can show. */
    private static double decimal(float weight) {
        return Double.parseDouble(Float.toString(weight));
    }

    /** The weights of a sum of multiples of features, in whatever order; empty if it is something else. */
    Optional<float[]> weights(Quantity priority) {
        float[] weights = new float[features.size()];
        for (Quantity addend : addends(priority)) {
            Multiple multiple = multiple(addend);
            int feature = features.indexOf(Simplification.of(multiple.feature()));
            if (feature < 0) {
                return Optional.empty();
            }
            weights[feature] += (float) multiple.weight();
        }
        return Optional.of(weights);
    }

    private record Multiple(double weight, Quantity feature) {}

    private static Multiple multiple(Quantity addend) {
        if (addend instanceof Operation operation && operation.operator() == Operator.MULTIPLY) {
            Quantity x = operation.operands().get(0);
            Quantity y = operation.operands().get(1);
            if (x instanceof Constant constant) {
                return new Multiple(constant.value(), y);
            }
            if (y instanceof Constant constant) {
                return new Multiple(constant.value(), x);
            }
        }
        return new Multiple(1, addend);
    }

    private static List<Quantity> addends(Quantity sum) {
        if (!(sum instanceof Operation operation) || operation.operator() != Operator.ADD) {
            return List.of(sum);
        }
        List<Quantity> addends = new ArrayList<>();
        operation.operands().forEach(operand -> addends.addAll(addends(operand)));
        return addends;
    }
}
