package io.cambrian.searchspace.curriculum;

/** How the level of the next life is chosen. */
public sealed interface Choice {

    /** A fresh level for every life: domain randomisation. */
    record Random() implements Choice {}

    /**
     * Any of a fixed set of levels.
     *
     * @param levels how many are in the set, at least 1
     */
    record Frozen(int levels) implements Choice {

        /** @throws IllegalArgumentException if there is less than 1 level */
        public Frozen {
            if (levels < 1) {
                throw new IllegalArgumentException("a set of levels has at least 1, found " + levels);
            }
        }
    }

    /**
     * Now and then a level on which a hand-made algorithm did better than what is meta-trained, else an unseen one.
     *
     * <p>Source: Jackson et al., NeurIPS 2023 (GROOVE), algorithm 1; after Jiang, Grefenstette and Rocktäschel, "Prioritized
     * level replay", ICML 2021.
     *
     * @param capacity levels that are remembered, at least 2
     * @param probability with which a life is spent on a remembered level
     * @param order which of them
     * @param regret in what unit the hand-made algorithm's lead is measured
     */
    record Replay(int capacity, double probability, ReplayOrder order, Regret regret) implements Choice {

        /** As published: by rank, in returns as they are. */
        public static final Replay GROOVE = new Replay(4000, 0.5, new ReplayOrder.Rank(), Regret.RETURN);

        /** @throws IllegalArgumentException if the capacity is below 2, or the probability outside [0, 1] */
        public Replay {
            if (capacity < 2) {
                throw new IllegalArgumentException(
                        "a buffer has at least 2 levels, one to replay and one that is unseen, found " + capacity);
            }
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "the probability of a replay lies between 0 and 1, found " + probability);
            }
        }

        /** The same with another number of levels. */
        public Replay withCapacity(int other) {
            return new Replay(other, probability, order, regret);
        }
    }

    /** The unit of algorithmic regret: V(hand-made) − V(meta-trained). */
    enum Regret {
        /** Undiscounted returns, as published; long levels whose objects come back often have more of it to offer. */
        RETURN,
        /** Shares of what the best policy has over random play on the level; not published. */
        SHARE_OF_OPTIMUM
    }
}
