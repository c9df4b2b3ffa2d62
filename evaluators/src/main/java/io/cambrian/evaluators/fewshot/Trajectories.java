package io.cambrian.evaluators.fewshot;

import java.util.Arrays;

/**
 * The first episode of each copy of an environment, side by side: sample {@code t · copies + c} is step t of copy c. Samples
 * after the end of an episode were not lived and count nowhere. Mutable; filled again by every gathering.
 */
final class Trajectories {

    private final int copies;
    private final int horizon;
    private final float[] observations;
    private final float[] actions;
    private final float[] rewards;
    private final boolean[] lived;
    private final float[] advantages;
    private final double[] returns;
    private final LinearFeatureBaseline baseline;

    Trajectories(int copies, int horizon, int observed, int actionNumbers) {
        this.copies = copies;
        this.horizon = horizon;
        int samples = copies * horizon;
        observations = new float[samples * observed];
        actions = new float[samples * actionNumbers];
        rewards = new float[samples];
        lived = new boolean[samples];
        advantages = new float[samples];
        returns = new double[samples];
        baseline = new LinearFeatureBaseline(observed);
    }

    /** Forgets all episodes. */
    void clear() {
        Arrays.fill(observations, 0);
        Arrays.fill(actions, 0);
        Arrays.fill(rewards, 0);
        Arrays.fill(lived, false);
    }

    int samples() {
        return copies * horizon;
    }

    int step(int sample) {
        return sample / copies;
    }

    boolean lived(int sample) {
        return lived[sample];
    }

    /** [sample][number], for the gathering to write. */
    float[] observations() {
        return observations;
    }

    /** [sample][number], for the gathering to write. */
    float[] actions() {
        return actions;
    }

    /** Notes a step of a copy. */
    void live(int sample, float reward) {
        rewards[sample] = reward;
        lived[sample] = true;
    }

    /** How many steps were lived. */
    int length() {
        int count = 0;
        for (boolean each : lived) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** The mean over copies of the undiscounted return. */
    double meanReturn() {
        double sum = 0;
        for (float reward : rewards) {
            sum += reward;
        }
        return sum / copies;
    }

    /**
     * What each action brought more than the baseline fitted to these very episodes expects, brought to mean 0 and deviation 1
     * over the steps lived and divided by their number, so that sums with it are means; 0 where nothing was lived.
     *
     * @param discount of rewards to come
     */
    float[] weightedAdvantages(double discount) {
        discountedReturns(discount);
        baseline.fit(this, returns);
        double sum = 0;
        double squares = 0;
        int count = length();
        for (int sample = 0; sample < lived.length; sample++) {
            if (lived[sample]) {
                returns[sample] -= baseline.at(this, sample);
                sum += returns[sample];
                squares += returns[sample] * returns[sample];
            }
        }
        double mean = sum / count;
        double deviation = Math.sqrt(Math.max(0, squares / count - mean * mean)) + 1e-8;
        for (int sample = 0; sample < lived.length; sample++) {
            advantages[sample] = lived[sample] ? (float) ((returns[sample] - mean) / deviation / count) : 0;
        }
        return advantages;
    }

    private void discountedReturns(double discount) {
        for (int sample = lived.length - 1; sample >= 0; sample--) {
            double next = sample + copies < lived.length ? returns[sample + copies] : 0;
            returns[sample] = lived[sample] ? rewards[sample] + discount * next : 0;
        }
    }
}
