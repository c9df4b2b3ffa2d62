package io.cambrian.metalearners;

import java.util.OptionalLong;

/** How much of a training a proposal asks for, and from where on. */
public sealed interface Course {

    /** A whole training of a fresh agent. */
    Course WHOLE = new Whole();

    /** The proposal from whose end it starts; empty if it begins afresh, or trains nothing. */
    default OptionalLong from() {
        return OptionalLong.empty();
    }

    /** The first proposal whose experience it may learn from; empty if it learns from its own only. */
    default OptionalLong remembersSince() {
        return OptionalLong.empty();
    }

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
     * @param until the environment step of the whole lifetime at which it ends; at least 1
     * @param lane which of the population's places it trains in, from 0 on; its chance comes from the trial's seed and this number
     */
    record Segment(OptionalLong from, long until, int lane) implements Course {

        /** @throws IllegalArgumentException when a number lies outside its range */
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

    /**
     * A member's turn in a population that shares what its members live through: it takes over the networks that an earlier turn
     * has reached, learns from what is remembered, then lives for some episodes, by which it is judged and from which later turns
     * learn. A fresh member acts at random and learns nothing yet.
     *
     * @param from the index of the proposal whose networks it takes over, which must have been told; empty for a fresh member
     * @param lane the place in the population, from 0 on; with the trial's seed and the proposal's index it decides the turn's chance
     * @param mutatesWeights whether weights of the policy are mutated before it learns
     * @param memory what it learns from
     * @param updates gradient steps; at least 0
     * @param leastEpisodes it lives for at least so many whole episodes; 1 or more
     * @param leastSteps and for at least so many environment steps
     */
    record Turn(
            OptionalLong from,
            int lane,
            boolean mutatesWeights,
            Memory memory,
            long updates,
            int leastEpisodes,
            long leastSteps)
            implements Course {

        /** @throws IllegalArgumentException when a number lies outside its range */
        public Turn {
            if (lane < 0 || updates < 0 || leastEpisodes < 1 || leastSteps < 0) {
                throw new IllegalArgumentException(
                        "a turn has a lane from 0 on, at least 0 updates, 1 episode and 0 steps, found " + lane + ", "
                                + updates + ", " + leastEpisodes + " and " + leastSteps);
            }
        }

        @Override
        public OptionalLong remembersSince() {
            return OptionalLong.of(memory.first());
        }
    }

    /**
     * A piece of a meta-training: agents live and learn under the candidate while it follows the gradient of what becomes of them;
     * the evaluation's payload is the point that it has reached. Pieces of one lane follow each other: each goes on with the
     * agents that the one before has left in the middle of their lifetimes, under the candidate that is proposed now.
     *
     * @param from the index of the proposal of the same lane whose agents live on, which must have been told; empty for fresh ones
     * @param metaSteps how many steps the candidate takes; at least 1
     * @param lane which of the meta-trainings side by side, from 0 on; with the trial's seed it decides all chance
     */
    record Improvement(OptionalLong from, int metaSteps, int lane) implements Course {

        /** @throws IllegalArgumentException when a number lies outside its range */
        public Improvement {
            if (metaSteps < 1 || lane < 0) {
                throw new IllegalArgumentException(
                        "an improvement takes at least 1 meta-step in a lane from 0 on, found " + metaSteps
                                + " in lane " + lane);
            }
        }
    }

    /**
     * A question to somebody outside of the search, such as a language model: nothing is trained, and the evaluation's outcome is
     * the reply. What the reply proposes is a proposal of its own, later.
     *
     * @param prompt the whole question; not blank
     */
    record Consultation(String prompt) implements Course {

        /** @throws IllegalArgumentException when the prompt is blank */
        public Consultation {
            if (prompt.isBlank()) {
                throw new IllegalArgumentException("a consultation asks something, found an empty prompt");
            }
        }
    }

    /**
     * What earlier turns have lived through, as far as a turn learns from it.
     *
     * @param whose everybody's, or that of its own line of descent
     * @param first the first proposal that is remembered
     * @param below all proposals below this index are remembered, from the first on; all must have been told
     */
    record Memory(Whose whose, long first, long below) {

        /** Whose experience a turn learns from. */
        public enum Whose {
            /** That of the whole population. */
            SHARED,
            /** That of the turns that it descends from. */
            PRIVATE
        }

        /** @throws IllegalArgumentException when it begins below 0 or ends before it begins */
        public Memory {
            if (first < 0 || below < first) {
                throw new IllegalArgumentException(
                        "a memory reaches from a proposal to a later one, found " + first + " to " + below);
            }
        }
    }
}
