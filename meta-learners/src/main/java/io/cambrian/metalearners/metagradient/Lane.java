package io.cambrian.metalearners.metagradient;

import java.util.OptionalLong;

/**
 * One of the meta-trainings that run side by side.
 *
 * @param latest the proposal whose agents live on in the next round; empty if fresh ones begin
 * @param restarts how often it had to begin again with fresh agents because a meta-gradient was no longer finite
 */
public record Lane(OptionalLong latest, long restarts) {

    /** Before its first round. */
    static final Lane FRESH = new Lane(OptionalLong.empty(), 0);

    Lane reached(long proposal) {
        return new Lane(OptionalLong.of(proposal), restarts);
    }

    Lane failed() {
        return new Lane(OptionalLong.empty(), restarts + 1);
    }
}
