package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;

/** Builds the networks of an agent for what it sees and may do. Open to users; a record, so that equal settings are equal. */
@FunctionalInterface
public interface Architecture {

    /**
     * The networks for these observations and that many actions.
     *
     * @throws IllegalArgumentException when there are none for such observations
     */
    ActorCriticNetwork network(ObservationSpace space, int actions);
}
