package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.rule.LearnedRule;
import io.cambrian.searchspace.rule.RulePart;
import io.cambrian.searchspace.rule.RuleShape;
import java.util.List;

/**
 * η, the weights of a learned rule as variables of a graph: the parts of its shape, in their order.
 *
 * @param shape of the rule
 */
public record RuleParameters(RuleShape shape) {

    private static final String PREFIX = "rule.";

    /** Names and shapes. */
    public List<Variable> all() {
        return shape.parts().stream()
                .map(part -> new Variable(PREFIX + part.name(), Shape.of(part.rows(), part.columns())))
                .toList();
    }

    /** As nodes of a graph. */
    public List<Node> variables(GraphBuilder graph) {
        return all().stream()
                .map(parameter -> graph.variable(parameter.name(), parameter.shape()))
                .toList();
    }

    /** Whether a variable of this name belongs to a rule, not to an agent. */
    public static boolean owns(String variable) {
        return variable.startsWith(PREFIX);
    }

    /** Writes the weights of a rule of this shape into variables that are declared. */
    public static void load(Variables variables, LearnedRule<?> rule) {
        for (RulePart part : rule.shape().parts()) {
            rule.copy(part, variables.values(PREFIX + part.name()));
        }
    }
}
