package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;

/** Builds a value network for what is seen. Open to users; a record, so that equal settings are equal. */
@FunctionalInterface
public interface ValueArchitecture {

    /**
     * The network for these observations.
     *
     * @throws IllegalArgumentException when there is none for such observations
     */
    ValueNetwork network(ObservationSpace space);
}
