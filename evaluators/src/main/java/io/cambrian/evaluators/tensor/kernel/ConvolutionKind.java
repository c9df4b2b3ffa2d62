package io.cambrian.evaluators.tensor.kernel;

/**
 * A convolution and its two gradients. With boards x, weights w and results (or their adjoint) z:
 *
 * <pre>
 * FORWARD          z[o, i, j]       = Σ w[c, u, v, o] · x[c, i + u, j + v]   over (c, u, v)
 * INPUT_GRADIENT   x[c, i, j]       = Σ w[c, u, v, o] · z[o, i − u, j − v]   over (o, u, v) with i − u, j − v inside z
 * WEIGHT_GRADIENT  w[c, u, v, o]    = Σ x[c, i + u, j + v, n] · z[o, i, j, n]   over (i, j, n), n the member of the batch
 * </pre>
 *
 * <p>Each number is one chain of fused multiply-adds from 0 in the order of its indices, the last one running fastest. The
 * three are derivatives of the one trilinear form Σ w·x·z, hence of each other.
 */
public enum ConvolutionKind {
    /** Results of boards and weights. */
    FORWARD,
    /** The adjoint of boards, of the adjoint of results and weights. */
    INPUT_GRADIENT,
    /** The adjoint of weights, of boards and the adjoint of results. */
    WEIGHT_GRADIENT
}
