package io.cambrian.evaluators.selftuning.setting;

/**
 * A way by which a step of learning depends on the parameters before it and that derivatives do not follow. Within a step,
 * advantages and targets are constants of the loss in any case, as in every actor-critic; this is about the derivative of the
 * whole step. Derivatives by meta-parameters go through all of them.
 */
public enum StoppedGradient {
    /** The advantages of the policy's term: values and importance ratios in them. */
    ADVANTAGES,
    /** The values of successors within returns. */
    BOOTSTRAP_VALUES,
    /** The root of averaged squares that Adam and RMSProp divide by. */
    OPTIMISER_DENOMINATOR
}
