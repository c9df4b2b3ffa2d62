package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import java.util.List;

/**
 * The agents that live under a rule, and how they live.
 *
 * <p>Throws an {@link IllegalArgumentException} for fewer than one copy, step or judging copy, for a limit that is not above 0
 * and for a negative weight of predictions.
 *
 * @param hidden widths of the layers of policy, prediction and value function, each a network of its own; without any they are
 *     linear in what the agent sees, and without bias
 * @param optimiser of policy and prediction
 * @param criticOptimiser of the value function
 * @param gradientNormLimit of all gradients of one optimiser together, above 0
 * @param predictionWeight α of the prediction's divergence, at least 0
 * @param copies N of the environment, at least 1
 * @param steps T of each copy between updates, at least 1
 * @param discount γ of the value function
 * @param lambda λ of its advantages
 * @param judgingCopies fresh copies, at least 1, of which each plays one episode with the final policy
 * @param disclosure what a learned rule sees of them
 */
public record AgentSettings(
        List<Integer> hidden,
        Optimiser optimiser,
        Optimiser criticOptimiser,
        float gradientNormLimit,
        float predictionWeight,
        int copies,
        int steps,
        double discount,
        double lambda,
        int judgingCopies,
        Disclosure disclosure) {

    private static final float LIMIT = 0.5f;
    private static final float PREDICTION_WEIGHT = 0.5f;
    private static final int STEPS = 20;
    private static final double DISCOUNT = 0.99;
    private static final double LAMBDA = 0.95;
    private static final int WORKERS = 64;

    public AgentSettings {
        hidden = List.copyOf(hidden);
        if (copies < 1 || steps < 1 || judgingCopies < 1) {
            throw new IllegalArgumentException(
                    "an agent lives in at least 1 copy for 1 step between updates and is judged in 1, found " + copies
                            + ", " + steps + " and " + judgingCopies);
        }
        if (!(gradientNormLimit > 0) || !(predictionWeight >= 0)) {
            throw new IllegalArgumentException(
                    "the limit of the gradients' norm is above 0 and the weight of predictions at least 0, found "
                            + gradientNormLimit + " and " + predictionWeight);
        }
    }

    /** With rules that see {@linkplain Disclosure#ALL all} there is to see. */
    public AgentSettings(
            List<Integer> hidden,
            Optimiser optimiser,
            Optimiser criticOptimiser,
            float gradientNormLimit,
            float predictionWeight,
            int copies,
            int steps,
            double discount,
            double lambda,
            int judgingCopies) {
        this(
                hidden,
                optimiser,
                criticOptimiser,
                gradientNormLimit,
                predictionWeight,
                copies,
                steps,
                discount,
                lambda,
                judgingCopies,
                Disclosure.ALL);
    }

    /**
     * GROOVE's tabular agents: plain descent at the rate 40 under a norm of 0.5, so that no step is longer than 20, which suits
     * logits of single states; 4 for the value function.
     *
     * @param copies 64 in the source
     */
    public static AgentSettings tabular(int copies) {
        return new AgentSettings(
                List.of(), new Sgd(40), new Sgd(4), LIMIT, PREDICTION_WEIGHT, copies, STEPS, DISCOUNT, LAMBDA, WORKERS);
    }

    /** GROOVE's agents for board games: two layers of 64 units, Adam. */
    public static AgentSettings boards(float learningRate) {
        Adam adam = Adam.of(learningRate, 1e-8f);
        return new AgentSettings(
                List.of(64, 64), adam, adam, LIMIT, PREDICTION_WEIGHT, WORKERS, STEPS, DISCOUNT, LAMBDA, WORKERS);
    }

    /** The same with another weight α of the prediction's divergence. */
    public AgentSettings withPredictionWeight(float other) {
        return new AgentSettings(
                hidden,
                optimiser,
                criticOptimiser,
                gradientNormLimit,
                other,
                copies,
                steps,
                discount,
                lambda,
                judgingCopies,
                disclosure);
    }

    /** The same, letting a learned rule see something else of them. */
    public AgentSettings with(Disclosure other) {
        return new AgentSettings(
                hidden,
                optimiser,
                criticOptimiser,
                gradientNormLimit,
                predictionWeight,
                copies,
                steps,
                discount,
                lambda,
                judgingCopies,
                other);
    }

    /** Environment steps between two updates. */
    public int stretchSize() {
        return copies * steps;
    }
}
