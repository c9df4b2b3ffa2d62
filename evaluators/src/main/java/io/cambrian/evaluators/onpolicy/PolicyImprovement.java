package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/** How an agent learns from a rollout whose advantages are known. */
interface PolicyImprovement {

    /** @return the last loss, not a number as soon as one of them was not finite */
    float improve(Rollout rollout, PolicyUpdate update);

    /** Writes what the next improvement depends on besides its arguments. */
    default void save(CheckpointWriter writer) {}

    /** Goes on from what was saved. */
    default void load(CheckpointReader reader) {}
}
