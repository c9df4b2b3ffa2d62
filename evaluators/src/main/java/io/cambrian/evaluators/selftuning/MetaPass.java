package io.cambrian.evaluators.selftuning;

/** Computes the gradient of a piece's judgement by the weights of the meta-network. */
sealed interface MetaPass permits UnrolledPass, RecomputedPass {

    /**
     * Adds the gradient to the variables that hold it.
     *
     * @param piece whose updates are done
     * @param fresh the rollout to judge by
     */
    void run(Piece piece, RolloutArrays fresh);
}
