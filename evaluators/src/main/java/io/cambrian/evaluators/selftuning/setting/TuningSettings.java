package io.cambrian.evaluators.selftuning.setting;

import io.cambrian.evaluators.selftuning.setting.Method.Untuned;
import io.cambrian.evaluators.tensor.optimiser.Adam;
import io.cambrian.evaluators.tensor.optimiser.Optimiser;
import io.cambrian.evaluators.tensor.optimiser.RmsProp;
import io.cambrian.evaluators.tensor.optimiser.Sgd;
import java.util.Collections;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How a self-tuning agent follows its meta-gradient.
 *
 * <p>Throws an {@link IllegalArgumentException} for fewer than one update, a limit that is not finite and above 0, and
 * whatever {@link Reverse#FORWARD} cannot do.
 *
 * @param method what the agent judges its meta-parameters by
 * @param updates K, that a meta-gradient goes through, at least 1
 * @param model where free numbers come from
 * @param optimiser of its weights
 * @param gradientNormLimit the largest norm of a meta-gradient that is followed, above 0, if any
 * @param stopped what derivatives of an update by the parameters before it do not go through
 * @param reverse how derivatives get from the judgement to the meta-parameters
 */
public record TuningSettings(
        Method method,
        int updates,
        MetaModel model,
        Optimiser optimiser,
        OptionalDouble gradientNormLimit,
        Set<StoppedGradient> stopped,
        Reverse reverse) {

    /** The usual semi-gradients: neither through advantages nor through the values of successors. */
    public static final Set<StoppedGradient> SEMI_GRADIENT =
            Collections.unmodifiableSet(EnumSet.of(StoppedGradient.ADVANTAGES, StoppedGradient.BOOTSTRAP_VALUES));

    /** Below, 1 / ε² is not far from the greatest number of single precision. */
    private static final float LEAST_EPSILON = 1e-15f;

    public TuningSettings {
        stopped = Set.copyOf(stopped);
        if (updates < 1) {
            throw new IllegalArgumentException("a meta-gradient goes through at least 1 update, found K = " + updates
                    + ": without one, nothing that is judged depends on a meta-parameter");
        }
        if (reverse == Reverse.FORWARD) {
            requireForward(method, updates, model);
        }
        gradientNormLimit.ifPresent(TuningSettings::positive);
    }

    private static void positive(double limit) {
        if (!(limit > 0) || Double.isInfinite(limit)) {
            throw new IllegalArgumentException(
                    "the limit of the meta-gradient's norm must be a positive number, found " + limit);
        }
    }

    /** Refuses what a derivative that is carried forward cannot do. */
    private static void requireForward(Method method, int updates, MetaModel model) {
        boolean byFixedLoss = method instanceof Method.MetaGradients gradients
                && gradients.outer().changeWeight() == 0;
        if (updates != 1 || !byFixedLoss || !(model instanceof MetaModel.FreeScalars)) {
            throw new IllegalArgumentException(
                    "a derivative is carried forward through one update, to free scalars, and judged"
                            + " by an outer loss without weight on the policy's change; found K = " + updates + ", "
                            + model
                            + " and " + method + ": choose the recomputed pass for them");
        }
    }

    /** No tuning. */
    public static TuningSettings none() {
        return new TuningSettings(
                new Untuned(),
                1,
                new MetaModel.FreeScalars(),
                new Sgd(1),
                OptionalDouble.empty(),
                SEMI_GRADIENT,
                Reverse.RECOMPUTED);
    }

    /**
     * Refuses an optimiser whose derivative is no number in single precision.
     *
     * @throws IllegalArgumentException that says which and what to do
     */
    void requireDifferentiable(Optimiser differentiated) {
        float epsilon = switch (differentiated) {
            case Sgd sgd -> Float.MAX_VALUE;
            case RmsProp rmsProp -> rmsProp.epsilon();
            case Adam adam -> adam.epsilon();
        };
        if (epsilon < LEAST_EPSILON && !stopped.contains(StoppedGradient.OPTIMISER_DENOMINATOR)) {
            throw new IllegalArgumentException("a step divided by a root plus " + epsilon
                    + " cannot be differentiated in single precision: choose an epsilon of at least " + LEAST_EPSILON
                    + ", or stop gradients at the optimiser's denominator");
        }
    }
}
