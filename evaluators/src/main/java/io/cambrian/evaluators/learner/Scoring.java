package io.cambrian.evaluators.learner;

/** How a training is judged. Every score is a mean of undiscounted returns. */
public sealed interface Scoring {

    /** How many episodes the mean is taken over. */
    int episodes();

    /**
     * The last episodes of the training itself, with the exploration they had; all of them, if there are fewer. Costs no
     * environment steps.
     */
    record LastTrainingEpisodes(int episodes) implements Scoring {
        public LastTrainingEpisodes {
            requirePositive(episodes);
        }
    }

    /** Episodes played after the training without exploration; their steps are spent on top of the budget and counted. */
    record GreedyEpisodes(int episodes) implements Scoring {
        public GreedyEpisodes {
            requirePositive(episodes);
        }
    }

    private static void requirePositive(int episodes) {
        if (episodes < 1) {
            throw new IllegalArgumentException("a score needs at least 1 episode, found " + episodes);
        }
    }
}
