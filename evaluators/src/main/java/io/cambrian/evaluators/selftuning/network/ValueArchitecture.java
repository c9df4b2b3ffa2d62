package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;

/** Builds a value network for what is seen. Open to users; a record, so that equal settings are equal. */
@FunctionalInterface
public interface ValueArchitecture {

    /** The network for these observations. */
    ValueNetwork network(ObservationSpace space);
}
