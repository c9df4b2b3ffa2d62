package io.cambrian.evaluators.training;

import java.util.Optional;

/**
 * How a training is judged. Every score is a mean of undiscounted returns.
 *
 * <p>Each throws an {@link IllegalArgumentException} for less than one episode, or less than one checkpoint.
 */
public sealed interface Scoring {

    /** How many episodes the mean is taken over. */
    int episodes();

    /**
     * The last episodes of the training itself, with the exploration they had; all of them, if there are fewer. Costs no
     * environment steps.
     *
     * @param episodes at least 1
     */
    record LastTrainingEpisodes(int episodes) implements Scoring {
        public LastTrainingEpisodes {
            requirePositive(episodes);
        }
    }

    /**
     * Episodes played after the training without exploration; their steps are spent on top of the budget and counted.
     *
     * @param episodes at least 1
     */
    record GreedyEpisodes(int episodes) implements Scoring {
        public GreedyEpisodes {
            requirePositive(episodes);
        }
    }

    /**
     * Greedy episodes of the best network of the training. At {@code checkpoints} evenly spaced moments the network plays as
     * many greedy episodes; the best of these networks, the latest of equals, is judged at the end by further episodes that
     * had no part in choosing it. All these steps are spent on top of the budget and counted.
     *
     * <p>Action values close to each other change their order from update to update, so that one network that balances a pole
     * for ever may stand between two that drift off the track; this finds the one.
     *
     * @param episodes of every judgement, at least 1
     * @param checkpoints how many networks are tried, at least 1
     */
    record BestGreedyEpisodes(int episodes, int checkpoints) implements Scoring {
        public BestGreedyEpisodes {
            requirePositive(episodes);
            if (checkpoints < 1) {
                throw new IllegalArgumentException("a best network needs at least 1 checkpoint, found " + checkpoints);
            }
        }
    }

    /** Why learners that keep no networks on the way cannot be judged so, if they cannot. */
    default Optional<String> misfitWithoutCheckpoints() {
        return this instanceof BestGreedyEpisodes
                ? Optional.of("policies are judged at the end of their training, not at checkpoints; score the last"
                        + " training episodes or greedy episodes")
                : Optional.empty();
    }

    private static void requirePositive(int episodes) {
        if (episodes < 1) {
            throw new IllegalArgumentException("a score needs at least 1 episode, found " + episodes);
        }
    }
}
