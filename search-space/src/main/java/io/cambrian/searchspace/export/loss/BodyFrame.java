package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.export.Expression;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.expression.Node;
import java.util.HashSet;
import java.util.Set;

/**
 * How a method body refers to values, for one transition or for a batch.
 *
 * <p>In a batch, values are computed in loops over the transitions, one loop before and one after each batch reduction. A
 * value that is needed in another loop than its own lives in an array with one element per transition, any other in a
 * local. Which ones outlive their loop is found by writing the body until no new reference across loops turns up.
 */
final class BodyFrame {

    /** The loops of the reverse pass are numbered from here. */
    private static final int REVERSE = 1_000;

    /** Picks the current transition's element of an array. */
    private static final String ELEMENT = "[b]";

    private final LossPlan plan;
    private final boolean batch;
    private final Set<String> outliving = new HashSet<>();
    private int loop;

    BodyFrame(LossPlan plan, boolean batch) {
        this.plan = plan;
        this.batch = batch;
    }

    boolean isBatch() {
        return batch;
    }

    void enterForward(int stage) {
        loop = stage;
    }

    void enterReverse(int stage) {
        loop = REVERSE + stage;
    }

    /** Writes the statements of one stage; in a batch they stand in a loop over the transitions. */
    void loop(SourceText declarations, SourceText body, SourceText out) {
        if (batch && !body.isEmpty()) {
            out.raw(declarations);
            out.open("for (int b = 0; b < size; b++) {");
            out.raw(body);
            out.close("}");
        } else {
            out.raw(body);
        }
    }

    /** Changes whenever another value was found to outlive its loop. */
    int outlivingCount() {
        return outliving.size();
    }

    /** The name of the node's value; the loss's is agreed. */
    String name(int node) {
        if (node == plan.output() && !plan.isBatchReduction(node)) {
            return batch ? "losses" : "loss";
        }
        return plan.name(node);
    }

    /** The node's value for the current transition. */
    Expression value(int node) {
        return Expression.atom(
                switch (plan.nodes().get(node)) {
                    case Node.Input ignored -> argument(plan.name(node));
                    case Node.Constant constant -> Double.toString(constant.value());
                    case Node.Noise ignored -> argument(plan.noise(node));
                    case Node.Operation ignored -> computed(node);
                });
    }

    private String computed(int node) {
        if (plan.isList(node)) {
            return argument(plan.name(node));
        }
        return plan.isBatchReduction(node) ? name(node) : reference(name(node), plan.stage(node));
    }

    /** The element of the current transition's value that a loop over i stands at; of a float, the float. */
    Expression element(int node) {
        Expression value = value(node);
        return plan.isWide(node) ? Expression.atom(value.text() + "[i]") : value;
    }

    /** The noise that a stochastic operation adds to the current element. */
    Expression noiseElement(int node) {
        String noise = argument(plan.noise(node));
        return Expression.atom(plan.isWide(node) ? noise + "[i]" : noise);
    }

    /** The node's values for the whole batch. */
    String wholeBatch(int node) {
        String value = value(node).text();
        if (plan.nodes().get(node) instanceof Node.Constant || plan.isBatchReduction(node)) {
            return (plan.isWide(node) ? "repeated(size, " : "filled(size, ") + value + ")";
        }
        return value.substring(0, value.length() - ELEMENT.length());
    }

    /** A variable computed for each transition in the loop of this pass and stage, seen from the current loop. */
    String reference(String name, int stage) {
        return reference(name, stage, false);
    }

    String reverseReference(String name, int stage) {
        return reference(name, stage, true);
    }

    private String reference(String name, int stage, boolean reverse) {
        int home = reverse ? REVERSE + stage : stage;
        if (batch && home != loop) {
            outliving.add(name);
        }
        return outlives(name) ? name + ELEMENT : name;
    }

    void keepForBatch(String name) {
        if (batch) {
            outliving.add(name);
        }
    }

    /** Whether the variable has an element per transition. */
    boolean outlives(String name) {
        return outliving.contains(name);
    }

    /** What an assignment to the variable starts with. */
    String definition(String type, String name) {
        return outlives(name) ? name + ELEMENT : type + " " + name;
    }

    /** The declaration of the variable's array before its loop. */
    String declaration(String type, String name) {
        String array = type.endsWith("[]") ? type.replace("[]", "[size][]") : type + "[size]";
        return type + "[] " + name + " = new " + array + ";";
    }

    private String argument(String name) {
        return batch ? name + ELEMENT : name;
    }
}
