package io.cambrian.evaluators.rule;

/** A policy that acts in some copies of an environment at once. */
public sealed interface Acting permits TableActing, ProgramActing {

    /** Where to write what the copies show, [place][copy]. */
    float[] states();

    /** Logits of the actions in these states, [action][copy]; probabilities are their softmax. */
    float[] logits();
}
