package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.tensor.layer.Activation;
import java.util.List;

/**
 * What stands between the inputs of a network and its outputs.
 *
 * <p>Throws an {@link IllegalArgumentException} for a hidden layer without units.
 *
 * @param hidden widths of the hidden layers
 * @param activation after each of them
 * @param layerNorm whether what a hidden layer gives is normalised before the activation. Inputs never are: to normalise an
 *     action together with a state would lose how large it was
 */
public record NetworkShape(List<Integer> hidden, Activation activation, boolean layerNorm) {

    public NetworkShape {
        hidden = List.copyOf(hidden);
        for (int width : hidden) {
            if (width < 1) {
                throw new IllegalArgumentException("a hidden layer has at least 1 unit, found the widths " + hidden);
            }
        }
    }
}
