package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.tensor.optimiser.UnrolledUpdates.Curvature;
import java.util.OptionalLong;

/**
 * How an initialisation θ follows from what adaptation made of it. On a task i, adaptation with the rate α is descent on the
 * loss of its shots, φᵢ ← φᵢ − α·∇L(φᵢ), from φᵢ = θ.
 *
 * <p>All throw an {@link IllegalArgumentException} that names the number which is out of its range.
 */
public sealed interface MetaMethod {

    /** How many adaptation steps a meta-step takes on each task. */
    int innerSteps();

    /** How large the step of θ is after so many meta-steps: Adam's learning rate, or Reptile's ε. */
    double outerStep(long metaSteps);

    /**
     * Model-agnostic meta-learning: Adam on the mean over tasks of the loss of φᵢ on further samples, differentiated with
     * respect to θ.
     *
     * <p>Source: Finn, Abbeel and Levine, "Model-agnostic meta-learning for fast adaptation of deep networks", ICML 2017,
     * algorithm 2; §5.2 for the first-order form.
     *
     * @param innerSteps at least 1
     * @param curvature {@link Curvature#KEPT} for the exact gradient; {@link Curvature#DROPPED} for the first-order form, which
     *     treats the gradients of the adaptation steps as constants
     * @param outerRate Adam's learning rate in the first meta-step, above 0
     * @param annealedOver at which meta-step, at least 1, the rate has fallen linearly to 0; later ones change nothing. Empty for a
     *     rate that stays
     */
    record Maml(int innerSteps, Curvature curvature, double outerRate, OptionalLong annealedOver)
            implements MetaMethod {

        public Maml {
            if (innerSteps < 1) {
                throw new IllegalArgumentException("MAML differentiates through at least 1 adaptation step, found "
                        + innerSteps + "; without any it is joint pretraining");
            }
            requirePositive("outer rate of MAML", outerRate);
            if (annealedOver.isPresent() && annealedOver.getAsLong() < 1) {
                throw new IllegalArgumentException("the outer rate of MAML falls to 0 over at least 1 meta-step, found "
                        + annealedOver.getAsLong());
            }
        }

        /** With a rate that stays. */
        public Maml(int innerSteps, Curvature curvature, double outerRate) {
            this(innerSteps, curvature, outerRate, OptionalLong.empty());
        }

        @Override
        public double outerStep(long metaSteps) {
            return annealedOver.isPresent() ? outerRate * remaining(metaSteps, annealedOver.getAsLong()) : outerRate;
        }
    }

    /**
     * Reptile: θ ← θ + ε·mean(φᵢ − θ), ε falling linearly from {@code firstStep} to 0. Of the samples of a task, even adaptation
     * steps see the first half and odd ones the second, so that steps whose gradients agree count more.
     *
     * <p>Source: Nichol, Achiam and Schulman, "On first-order meta-learning algorithms", arXiv 1803.02999, 2018, §3 and §5.1.
     *
     * @param innerSteps at least 2: one step alone is joint pretraining
     * @param firstStep ε of the first meta-step, above 0 and at most 1
     * @param annealedOver at which meta-step ε is 0, at least 1; later ones change nothing
     */
    record Reptile(int innerSteps, double firstStep, long annealedOver) implements MetaMethod {

        public Reptile {
            if (innerSteps < 2) {
                throw new IllegalArgumentException("Reptile takes at least 2 adaptation steps, found " + innerSteps
                        + "; with one it is joint pretraining");
            }
            if (!(firstStep > 0 && firstStep <= 1)) {
                throw new IllegalArgumentException("Reptile's first step is above 0 and at most 1, found " + firstStep);
            }
            if (annealedOver < 1) {
                throw new IllegalArgumentException(
                        "Reptile's step falls to 0 over at least 1 meta-step, found " + annealedOver);
            }
        }

        @Override
        public double outerStep(long metaSteps) {
            return firstStep * remaining(metaSteps, annealedOver);
        }
    }

    /**
     * One network for all tasks: Adam on the mean loss of θ itself. The control: what it reaches after adaptation it owes to
     * adaptation alone.
     *
     * @param outerRate Adam's learning rate, above 0
     */
    record JointPretraining(double outerRate) implements MetaMethod {

        public JointPretraining {
            requirePositive("outer rate of joint pretraining", outerRate);
        }

        @Override
        public int innerSteps() {
            return 0;
        }

        @Override
        public double outerStep(long metaSteps) {
            return outerRate;
        }
    }

    /** What falls linearly from 1 to 0. */
    private static double remaining(long metaSteps, long annealedOver) {
        return Math.max(0, 1 - (double) metaSteps / annealedOver);
    }

    private static void requirePositive(String what, double found) {
        if (!(found > 0) || Double.isInfinite(found)) {
            throw new IllegalArgumentException("the " + what + " is above 0, found " + found);
        }
    }
}
