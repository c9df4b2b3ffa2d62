package io.cambrian.evaluators.growth;

import io.cambrian.evaluators.tensor.Variables;
import java.util.List;

/**
 * A change of a trained network, as a value: applied to several networks it makes the same choices in each.
 *
 * <p>All refuse with a {@link GrowthRefusedException} what they cannot do.
 */
public sealed interface NetworkChange permits Growth, LossyChange {

    /** The changed network, or how moments follow where {@code quantity} says that the numbers are moments. */
    GrowingNetwork applyTo(GrowingNetwork network, Quantity quantity);

    /** The changed network. */
    default GrowingNetwork applyTo(GrowingNetwork network) {
        return applyTo(network, Quantity.WEIGHTS);
    }

    /**
     * The variables of an agent after the change of some of its networks. Adam's moments of a network, where there are any,
     * change with it; every other variable stays as it is. {@code before} is not written to.
     *
     * @param networks that are changed, online networks and targets alike; they may share layers
     */
    default Variables applyTo(Variables before, List<NetworkVariables> networks) {
        return ChangedVariables.of(this, before, networks);
    }
}
