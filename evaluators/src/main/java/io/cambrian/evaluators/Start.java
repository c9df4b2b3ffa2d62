package io.cambrian.evaluators;

import io.cambrian.evaluators.checkpoint.Checkpoint;

/** What a training begins with. */
public sealed interface Start {

    /** Fresh weights, an empty memory, environments at the start of their first episodes. */
    record Fresh() implements Start {}

    /**
     * What an earlier training has reached.
     *
     * <p>With the seed of that training it goes on bit for bit as if it had never stopped. With another seed the learner goes on
     * (weights, averages, memories, counters), but environments and generators begin anew, so that copies of one agent do not
     * live through the same chance.
     *
     * @param checkpoint its whole state
     */
    record From(Checkpoint checkpoint) implements Start {}
}
