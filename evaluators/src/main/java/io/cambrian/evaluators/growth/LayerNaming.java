package io.cambrian.evaluators.growth;

/** How a network calls the variables of its dense layers; the last of them is its output. */
public interface LayerNaming {

    /** The name of W of a layer of so many layers. */
    String weights(int layer, int layers);

    /** The name of b. */
    String biases(int layer, int layers);

    /** The name of a hidden layer's normalisation, with which the names of its gain and shift begin. */
    String normalisation(int layer);

    /** {@code online.weight.0}, {@code online.bias.0}, …, the output being the layer with the greatest number. */
    static LayerNaming numbered(String network) {
        return new Numbered(network);
    }

    /**
     * Those of a {@link io.cambrian.evaluators.tensor.layer.DenseStack} and of a {@link
     * io.cambrian.evaluators.tensor.layer.DenseLayer} that is the output: {@code policy.0.weight}, …, {@code
     * policy.head.weight}; a normalisation is {@code policy.0.norm}.
     */
    static LayerNaming stackAndHead(String stack, String head) {
        return new StackAndHead(stack, head);
    }

    /** Numbers at the end of the names. */
    record Numbered(String network) implements LayerNaming {

        @Override
        public String weights(int layer, int layers) {
            return network + ".weight." + layer;
        }

        @Override
        public String biases(int layer, int layers) {
            return network + ".bias." + layer;
        }

        @Override
        public String normalisation(int layer) {
            return network + ".norm." + layer;
        }
    }

    /** Numbers in the middle of the names, and a name for the output. */
    record StackAndHead(String stack, String head) implements LayerNaming {

        private String name(int layer, int layers) {
            return layer == layers - 1 ? head : stack + "." + layer;
        }

        @Override
        public String weights(int layer, int layers) {
            return name(layer, layers) + ".weight";
        }

        @Override
        public String biases(int layer, int layers) {
            return name(layer, layers) + ".bias";
        }

        @Override
        public String normalisation(int layer) {
            return stack + "." + layer + ".norm";
        }
    }
}
