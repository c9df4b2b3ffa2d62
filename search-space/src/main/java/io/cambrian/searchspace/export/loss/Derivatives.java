package io.cambrian.searchspace.export.loss;

import static io.cambrian.searchspace.export.Expression.atom;

import io.cambrian.searchspace.export.Expression;
import java.util.HashMap;
import java.util.Map;

/**
 * How the reverse pass refers to the derivative with respect to each node's value. A derivative that equals another one, or
 * a plain number, has no variable of its own.
 */
final class Derivatives {

    private final LossPlan plan;
    private final BodyFrame frame;

    /** For each node whose derivative is another node's, that node. */
    private final Map<Integer, Integer> alias = new HashMap<>();

    /** For each node whose derivative is a plain number or a common variable, that one. */
    private final Map<Integer, Expression> known = new HashMap<>();

    Derivatives(LossPlan plan, BodyFrame frame) {
        this.plan = plan;
        this.frame = frame;
    }

    /** The name of the variable for a node's derivative, if it has one. */
    String name(int node) {
        return (plan.isList(node) ? "by" : "d") + capital(plan.name(node));
    }

    /** The derivative for the current transition. */
    Expression of(int node) {
        Integer other = alias.get(node);
        if (other != null) {
            return of(other);
        }
        Expression plain = known.get(node);
        return plain != null ? plain : atom(frame.reverseReference(name(node), plan.stage(node)));
    }

    /** The element that a loop over i stands at; of a float's derivative, the derivative. */
    Expression element(int node) {
        Expression derivative = of(node);
        return plan.isWide(node) ? atom(derivative.text() + "[i]") : derivative;
    }

    /** From now on the node's derivative is the other node's. */
    void sameAs(int node, int other) {
        alias.put(node, other);
    }

    /** From now on the node's derivative is this number or variable. */
    void is(int node, Expression plain) {
        known.put(node, plain);
    }

    boolean hasVariable(int node) {
        return !alias.containsKey(node) && !known.containsKey(node);
    }

    /** The variable for what a batch reduction passes back to each transition. */
    String passed(int reduction) {
        return "passedBy" + capital(plan.name(reduction));
    }

    /** The variable for the mean that a batch deviation is about. */
    String centre(int deviation) {
        int operand = plan.operation(deviation).operands().getFirst().index();
        return "centreOf" + capital(plan.name(operand));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
