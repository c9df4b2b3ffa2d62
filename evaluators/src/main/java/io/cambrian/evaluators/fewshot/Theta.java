package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Leaf.Variable;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import java.util.List;

/** θ, the weights of an initialisation, as variables that programs read and move, with the averages of their optimiser. */
final class Theta {

    private final InitialisationShape shape;
    private final List<Variable> parameters;
    private final Variables variables = new Variables();

    /** Not declared yet: the executors of the programs do that. */
    Theta(InitialisationShape shape) {
        this.shape = shape;
        parameters = SideBySide.parameters(shape);
    }

    /** For executors of programs with these variables. */
    Variables variables() {
        return variables;
    }

    /** Puts θ at these weights, in the order of an initialisation; averages stay. */
    void set(float[] weights) {
        int at = 0;
        for (Variable parameter : parameters) {
            float[] values = variables.values(parameter.name());
            System.arraycopy(weights, at, values, 0, values.length);
            at += values.length;
        }
    }

    /** Where θ is, in the order of an initialisation. */
    float[] weights() {
        float[] weights = new float[shape.weights()];
        int at = 0;
        for (Variable parameter : parameters) {
            float[] values = variables.values(parameter.name());
            System.arraycopy(values, 0, weights, at, values.length);
            at += values.length;
        }
        return weights;
    }

    void save(CheckpointWriter writer) {
        variables.save(writer.within("variables"), name -> true);
    }

    /**
     * Takes over saved averages if they fit.
     *
     * @param weights θ, which may have become another one since it was saved
     */
    void load(CheckpointReader reader, float[] weights) {
        if (variables.load(reader.within("variables"), name -> true)) {
            reader.kept("the optimiser's averages");
        } else {
            reader.recreated("the optimiser's averages", "the shape of the network or the method changed");
        }
        set(weights);
    }
}
