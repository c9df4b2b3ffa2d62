package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.environment.DiscreteEnvironment;

/**
 * What a policy achieves in one episode in each copy, so that short episodes are not favoured.
 *
 * @param meanReturn undiscounted
 * @param environmentSteps of the episodes together
 */
public record Judgement(double meanReturn, long environmentSteps) {

    /** One episode in each copy of a habitat that has not begun. */
    public static Judgement of(Habitat habitat, Acting acting) {
        DiscreteEnvironment environment = habitat.environment();
        boolean[] over = new boolean[environment.copies()];
        int left = over.length;
        double sum = 0;
        long steps = 0;
        habitat.begin();
        while (left > 0) {
            habitat.step(acting);
            for (int copy = 0; copy < over.length; copy++) {
                if (over[copy]) {
                    continue;
                }
                steps++;
                sum += environment.rewards()[copy];
                if (environment.terminated()[copy] || environment.truncated()[copy]) {
                    over[copy] = true;
                    left--;
                }
            }
        }
        return new Judgement(sum / over.length, steps);
    }
}
