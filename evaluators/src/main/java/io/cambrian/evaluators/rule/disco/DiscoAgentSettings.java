package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.ClippedAdam;
import java.util.List;

/**
 * The agents that live under a DiscoRL rule, and how they live. Every constant that is not asked for here is the published one.
 *
 * <p>Throws an {@link IllegalArgumentException} for fewer than one copy, step, judging copy or unit of the model, for fewer than
 * two bins and for bins up to a number that is not above 0.
 *
 * @param hidden widths of the torso's layers
 * @param model width of the LSTM that steps once for every action, at least 1
 * @param bins of the values of actions, at least 2; 601 as published
 * @param largestValue of the bins, on the squashed scale, above 0; 300 as published
 * @param learningRate of Adam
 * @param copies N of the environment, at least 1
 * @param steps T of each copy between updates, at least 1
 * @param discount γ of the values
 * @param lambda λ of their Retrace targets
 * @param judgingCopies fresh copies, at least 1, of which each plays one episode with the final policy
 */
public record DiscoAgentSettings(
        List<Integer> hidden,
        int model,
        int bins,
        float largestValue,
        float learningRate,
        int copies,
        int steps,
        double discount,
        double lambda,
        int judgingCopies) {

    /** What is kept of the target network in each update. */
    static final float TARGET_DECAY = 0.9f;

    /** Of the running moments of advantages. */
    static final float MOMENT_DECAY = 0.99f;

    /** Of the values' loss. */
    static final float VALUE_WEIGHT = 0.2f;

    private static final float EPSILON = 1e-8f;
    private static final float STEP_LIMIT = 1;

    public DiscoAgentSettings {
        hidden = List.copyOf(hidden);
        if (copies < 1 || steps < 1 || judgingCopies < 1 || model < 1) {
            throw new IllegalArgumentException("an agent lives in at least 1 copy for 1 step between updates, is judged"
                    + " in 1 and has a model of at least 1 unit, found " + copies + ", " + steps + ", " + judgingCopies
                    + " and " + model);
        }
        new ValueBins(bins, largestValue);
    }

    /** The small agents that Catch needs: a torso and a model of 32 units, 21 bins up to 1, 8 copies × 16 steps. */
    public static DiscoAgentSettings small() {
        return new DiscoAgentSettings(List.of(32), 32, 21, 1, 5e-4f, 8, 16, 0.997, 0.95, 64);
    }

    /** Environment steps between two updates. */
    public int stretchSize() {
        return copies * steps;
    }

    ValueBins valueBins() {
        return new ValueBins(bins, largestValue);
    }

    ClippedAdam optimiser() {
        return new ClippedAdam(Adam.of(learningRate, EPSILON), STEP_LIMIT);
    }
}
