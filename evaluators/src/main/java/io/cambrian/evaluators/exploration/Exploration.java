package io.cambrian.evaluators.exploration;

/** How often an ε-greedy learner acts at random. */
public sealed interface Exploration {

    /**
     * Always as often.
     *
     * <p>Throws an {@link IllegalArgumentException} when ε is outside of its range.
     *
     * @param epsilon ε, from 0 to 1
     */
    record Fixed(double epsilon) implements Exploration {
        public Fixed {
            if (!(epsilon >= 0 && epsilon <= 1)) {
                throw new IllegalArgumentException("an action is random with a chance from 0 to 1, found " + epsilon);
            }
        }
    }

    /**
     * As a network says that reads the latest rewards and follows bootstrapped targets.
     *
     * <p>Throws an {@link IllegalArgumentException} for what lies outside of the ranges below.
     *
     * @param targetLength L, the steps of learning after which the greedy policy is the target, at least 2; ε is renewed as often
     * @param history how many means over L steps the network reads, at least 1
     * @param rewardScale c in its inputs tanh(c·mean reward)
     * @param hidden width of its hidden layer, at least 1
     * @param start ε before anything was learnt, between 0 and 1, both excluded
     * @param learningRate of Adam
     */
    record Tuned(int targetLength, int history, double rewardScale, int hidden, double start, double learningRate)
            implements Exploration {
        public Tuned {
            if (targetLength < 2) {
                throw new IllegalArgumentException(
                        "the target of an exploration is at least 2 steps of learning ahead, found " + targetLength);
            }
            if (history < 1 || hidden < 1) {
                throw new IllegalArgumentException(
                        "the network of an exploration reads at least 1 mean with at least 1 hidden unit, found "
                                + history + " and " + hidden);
            }
            if (!(start > 0 && start < 1)) {
                throw new IllegalArgumentException("ε starts between 0 and 1, both excluded, found " + start);
            }
        }
    }
}
