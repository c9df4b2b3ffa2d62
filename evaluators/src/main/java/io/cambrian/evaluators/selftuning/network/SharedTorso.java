package io.cambrian.evaluators.selftuning.network;

import io.cambrian.evaluators.environment.ObservationSpace;

/**
 * An architecture in which policy and values are heads on one torso, so that what further heads learn shapes what the policy sees.
 * Open to users.
 */
public interface SharedTorso extends Architecture {

    /** The networks with so many {@linkplain ActorCriticNetwork#auxiliaryHeads auxiliary heads}. */
    ActorCriticNetwork network(ObservationSpace space, int actions, int auxiliaryHeads);

    @Override
    default ActorCriticNetwork network(ObservationSpace space, int actions) {
        return network(space, actions, 0);
    }
}
