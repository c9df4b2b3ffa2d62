package io.cambrian.metalearners.strategy.search;

import io.cambrian.metalearners.Trial;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** What the points of a generation have in common when they are judged. */
public sealed interface Sharing {

    /**
     * All points of a generation meet the same seeds: what they differ by is not luck (common random numbers). Another
     * generation meets other seeds.
     */
    record Generation() implements Sharing {

        @Override
        public Trial trial(SearchSeed seed, long first, int row) {
            return Trial.shared(first);
        }
    }

    /**
     * The two points of an antithetic pair share seed, task and lifetime, which are drawn anew for each pair (antithetic task
     * sampling). Only ranks within pairs compare what is comparable then.
     *
     * <p>Source: Jackson et al., "Discovering temporally-aware reinforcement learning algorithms", ICLR 2024.
     *
     * @param stages how many stages the protocol has, at least 1; each pair is judged on one of them, all equally likely
     * @param lifetimes from where lifetimes are drawn, log-uniformly
     */
    record Pair(int stages, LifetimeRange lifetimes) implements Sharing {

        /** @throws IllegalArgumentException when there is no stage */
        public Pair {
            if (stages < 1) {
                throw new IllegalArgumentException("a protocol has at least 1 stage, found " + stages);
            }
        }

        @Override
        public Trial trial(SearchSeed seed, long first, int row) {
            long shared = first + row - row % 2;
            RandomGenerator random = seed.child("trial", shared).generator();
            OptionalInt stage = OptionalInt.of(random.nextInt(stages));
            return new Trial(shared, stage, lifetimes.sample(random));
        }
    }

    /** Every point meets seeds of its own. */
    record None() implements Sharing {

        @Override
        public Trial trial(SearchSeed seed, long first, int row) {
            return Trial.own(first + row);
        }
    }

    /**
     * The trial of a point.
     *
     * @param seed where draws come from
     * @param first the index of the generation's first point among the proposals
     * @param row which point of the generation
     */
    Trial trial(SearchSeed seed, long first, int row);
}
