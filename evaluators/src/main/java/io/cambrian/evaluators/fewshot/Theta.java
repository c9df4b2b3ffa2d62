package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import java.util.List;

/** The weights of an initialisation, moved into variables of an agent and back. */
final class ThetaVariables {

    private ThetaVariables() {}

    static void write(float[] weights, List<Variable> parameters, Variables variables) {
        int at = 0;
        for (Variable parameter : parameters) {
            float[] values = variables.values(parameter.name());
            System.arraycopy(weights, at, values, 0, values.length);
            at += values.length;
        }
    }

    static float[] read(InitialisationShape shape, List<Variable> parameters, Variables variables) {
        float[] weights = new float[shape.weights()];
        int at = 0;
        for (Variable parameter : parameters) {
            float[] values = variables.values(parameter.name());
            System.arraycopy(values, 0, weights, at, values.length);
            at += values.length;
        }
        return weights;
    }
}
