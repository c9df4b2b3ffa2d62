package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Program;
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

    /**
     * Adds the derivatives of a loss by all parameters to a program's outputs, each under the parameter's name.
     *
     * @param gradients one for each parameter
     */
    public void output(Program.Builder program, List<Node> gradients) {
        List<Variable> parameters = all();
        for (int i = 0; i < parameters.size(); i++) {
            program.output(parameters.get(i).name(), gradients.get(i));
        }
    }

    /** Reads what {@link #output} has put out, in the order of the rule's weights. */
    public void copyGradient(Executor executor, float[] gradient) {
        int from = 0;
        for (Variable parameter : all()) {
            float[] slopes = executor.output(parameter.name());
            System.arraycopy(slopes, 0, gradient, from, slopes.length);
            from += slopes.length;
        }
    }
}
