package io.cambrian.evaluators.environment.grid;

/**
 * What all objects of one type have in common.
 *
 * @param reward what collecting one pays, finite
 * @param termination the probability that collecting one ends the episode
 * @param respawn the probability, in each step in which one is absent, that it comes back
 */
public record ObjectType(double reward, double termination, double respawn) {

    public ObjectType {
        if (!Double.isFinite(reward)) {
            throw new IllegalArgumentException("the reward of an object is finite, found " + reward);
        }
        requireProbability("termination", termination);
        requireProbability("respawn", respawn);
    }

    private static void requireProbability(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("the probability of " + what + " lies between 0 and 1, found " + value);
        }
    }
}
