package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Observed;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Operator;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws random terms of a domain and moves their constants.
 *
 * @param variables what terms may observe
 */
record TermSampler(Domain domain, List<Variable> variables) {

    /** How likely a term that might go on ends in a leaf. */
    private static final double LEAF = 0.2;

    /** Fresh constants lie between this many units below and above 0. */
    private static final double GREATEST_UNITS = 10;

    /** By this share of its size, and one unit, a constant's step deviates. */
    private static final double RELATIVE_STEP = 0.3;

    /** Three digits are plenty for a constant that chance made, and formulas stay readable. */
    private static final MathContext DIGITS = new MathContext(3);

    /** A quantity of at most this depth, conditions not counted; the root is a leaf only where nothing else has room. */
    Quantity draw(int depth, RandomGenerator random) {
        if (depth <= 1) {
            return leaf(random);
        }
        List<Operator> operators = List.copyOf(domain.operators());
        int kind = random.nextInt(operators.size() + 1);
        if (kind == operators.size()) {
            return new Choice(
                    new Condition.Less(below(depth, random), below(depth, random)),
                    below(depth, random),
                    below(depth, random));
        }
        List<Quantity> operands = new ArrayList<>();
        for (int i = 0; i < operators.get(kind).arity(); i++) {
            operands.add(below(depth, random));
        }
        return new Operation(operators.get(kind), operands);
    }

    /** A condition with quantities of less than this depth. */
    Condition drawCondition(int depth, RandomGenerator random) {
        return new Condition.Less(below(depth, random), below(depth, random));
    }

    private Quantity below(int depth, RandomGenerator random) {
        return random.nextDouble() < LEAF ? leaf(random) : draw(depth - 1, random);
    }

    private Quantity leaf(RandomGenerator random) {
        int kind = random.nextInt(variables.size() + 1);
        return kind < variables.size()
                ? new Observed(variables.get(kind))
                : new Constant(rounded(GREATEST_UNITS * domain.constantUnit() * (2 * random.nextDouble() - 1)));
    }

    /** k + (u + 0.3 |k|) z with z ~ N(0, 1) and the domain's unit u. */
    Constant stepped(Constant constant, RandomGenerator random) {
        double deviation = domain.constantUnit() + RELATIVE_STEP * Math.abs(constant.value());
        return new Constant(rounded(constant.value() + deviation * random.nextGaussian()));
    }

    private static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
