package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a network of dense layers lies among an agent's variables.
 *
 * @param naming of its layers
 * @param hiddenLayers how many; the output comes on top
 * @param activation behind every hidden layer
 * @param normalisation ε of the layer normalisation in every hidden layer, if there is one
 */
public record NetworkVariables(
        LayerNaming naming, int hiddenLayers, Activation activation, OptionalDouble normalisation) {

    /** Without normalisation. */
    public static NetworkVariables of(LayerNaming naming, int hiddenLayers, Activation activation) {
        return new NetworkVariables(naming, hiddenLayers, activation, OptionalDouble.empty());
    }

    /**
     * Where the network lies after a change.
     *
     * @throws GrowthRefusedException after a change into branches, which agents have no variables for
     */
    public NetworkVariables after(NetworkChange change) {
        return switch (change) {
            case Deeper ignored -> new NetworkVariables(naming, hiddenLayers + 1, activation, normalisation);
            case FreshLayer ignored -> new NetworkVariables(naming, hiddenLayers + 1, activation, normalisation);
            case ActivationChange to -> new NetworkVariables(naming, hiddenLayers, to.activation(), normalisation);
            case Wider ignored -> this;
            case FreshUnits ignored -> this;
            case GaussianMutation ignored -> this;
            case ReplicateAdd ignored -> throw branched();
            case ReplicateConcat ignored -> throw branched();
        };
    }

    /** The widths of the hidden layers, as a learner's settings name them. */
    public List<Integer> widths(Variables variables) {
        List<Block> blocks = read(variables, Quantity.WEIGHTS).blocks();
        return blocks.subList(0, hiddenLayers).stream().map(Block::outputs).toList();
    }

    /** The numbers of the network, or what Adam remembers of them. */
    public GrowingNetwork read(Variables variables, Quantity quantity) {
        List<Block> blocks = new ArrayList<>();
        for (int layer = 0; layer <= hiddenLayers; layer++) {
            List<String> names = names(layer, quantity);
            int units = variables.values(names.get(1)).length;
            List<Matrix> numbers = names.stream()
                    .map(name -> Matrix.of(units, variables.values(name)))
                    .toList();
            blocks.add(layer < hiddenLayers ? hidden(numbers) : Dense.linear(numbers.get(0), numbers.get(1)));
        }
        return new GrowingNetwork(blocks);
    }

    private Dense hidden(List<Matrix> numbers) {
        Optional<Normalisation> norm = normalisation.isPresent()
                ? Optional.of(new Normalisation(numbers.get(2), numbers.get(3), normalisation.getAsDouble()))
                : Optional.empty();
        return new Dense(numbers.get(0), numbers.get(1), norm, Optional.of(activation));
    }

    /** Declares the variables of the network and writes its numbers, rounded to single precision. */
    void write(GrowingNetwork network, Variables variables, Quantity quantity) {
        for (int layer = 0; layer <= hiddenLayers; layer++) {
            List<String> names = names(layer, quantity);
            List<Matrix> numbers = network.blocks().get(layer).parameters();
            if (numbers.size() != names.size()) {
                throw new GrowthRefusedException("layer " + layer + " would have no normalisation while the agent's"
                        + " networks have one in every hidden layer; such a network can be made wider, not deeper");
            }
            for (int i = 0; i < names.size(); i++) {
                Matrix matrix = numbers.get(i);
                boolean areWeights = i == 0;
                Shape shape = areWeights ? Shape.of(matrix.rows(), matrix.columns()) : Shape.of(matrix.columns(), 1);
                variables.declare(names.get(i), shape);
                System.arraycopy(matrix.toFloats(), 0, variables.values(names.get(i)), 0, shape.size());
            }
        }
    }

    /** Whether the variables hold that quantity of this network: moments are there only where it learns. */
    boolean isIn(Variables variables, Quantity quantity) {
        return variables.names().contains(names(0, quantity).getFirst());
    }

    /** The names of all variables of that quantity. */
    List<String> names(Quantity quantity) {
        List<String> names = new ArrayList<>();
        for (int layer = 0; layer <= hiddenLayers; layer++) {
            names.addAll(names(layer, quantity));
        }
        return names;
    }

    /** In the order of a layer's parameters. */
    private List<String> names(int layer, Quantity quantity) {
        int layers = hiddenLayers + 1;
        List<String> names = new ArrayList<>(List.of(naming.weights(layer, layers), naming.biases(layer, layers)));
        if (normalisation.isPresent() && layer < hiddenLayers) {
            names.add(naming.normalisation(layer) + ".gain");
            names.add(naming.normalisation(layer) + ".shift");
        }
        return names.stream().map(name -> name + suffix(quantity)).toList();
    }

    /** As {@link io.cambrian.evaluators.tensor.optimiser.Adam} names its memory. */
    private static String suffix(Quantity quantity) {
        return switch (quantity) {
            case WEIGHTS -> "";
            case FIRST_MOMENTS -> ".mean";
            case SECOND_MOMENTS -> ".square";
        };
    }

    private static GrowthRefusedException branched() {
        return new GrowthRefusedException("an agent's networks are plain stacks of layers without branches; replicate a"
                + " network that is described by blocks, or make this one wider or deeper");
    }
}
