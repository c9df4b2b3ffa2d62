package io.cambrian.evaluators.problem.sim;

/**
 * How often a worker is right.
 *
 * @param easy on easy problems, from 0 to 1
 * @param hard on hard ones, from 0 to 1
 */
public record Skill(double easy, double hard) {

    /** @throws IllegalArgumentException if a share is not from 0 to 1 */
    public Skill {
        SimWorld.requireProbability("a skill on easy problems", easy);
        SimWorld.requireProbability("a skill on hard problems", hard);
    }

    /** The same on all problems. */
    public static Skill of(double probability) {
        return new Skill(probability, probability);
    }
}
