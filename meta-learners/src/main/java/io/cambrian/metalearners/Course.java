package io.cambrian.metalearners;

import java.util.OptionalLong;

/** How much of a training a proposal asks for, and from where on. */
public sealed interface Course {

    /** A whole training of a fresh agent. */
    Course WHOLE = new Whole();

    /** A whole training of a fresh agent. */
    record Whole() implements Course {}

    /**
     * A segment of a lifetime. Segments that follow each other make a line of descent: what one has reached, with its weights,
     * memories and averages, the next one starts from, perhaps with other settings, perhaps in another lane.
     *
     * <p>Where a segment goes on in its lane, it goes on bit for bit as if the training had never stopped. Where it takes over
     * what another lane has reached, environments and generators begin anew with its own lane's seed, so that copies of one agent
     * do not live through the same chance.
     *
     * @param from the index of the proposal from whose end it starts, which must have been told; empty for a fresh agent
     * @param until the environment step of the whole lifetime at which it ends
     * @param lane which of the populations' places it trains in; its chance comes from the trial's seed and this number
     */
    record Segment(OptionalLong from, long until, int lane) implements Course {

        public Segment {
            if (from.isPresent() && from.getAsLong() < 0) {
                throw new IllegalArgumentException("proposals count from 0 on, found " + from.getAsLong());
            }
            if (until < 1) {
                throw new IllegalArgumentException("a segment ends at environment step 1 or later, found " + until);
            }
            if (lane < 0) {
                throw new IllegalArgumentException("lanes count from 0 on, found " + lane);
            }
        }

        /** The beginning of a lifetime. */
        public static Segment fresh(long until, int lane) {
            return new Segment(OptionalLong.empty(), until, lane);
        }

        /** What follows the end of an earlier proposal's segment. */
        public static Segment after(long proposal, long until, int lane) {
            return new Segment(OptionalLong.of(proposal), until, lane);
        }
    }
}
