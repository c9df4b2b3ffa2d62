/**
 * Points that fill a cube more evenly than chance does. The only package that knows Hipparchus' generators.
 *
 * <p>Open first: {@link io.cambrian.metalearners.sampling.SobolSequence}, then its user
 * {@link io.cambrian.metalearners.baseline.QuasiRandomSearch}.
 */
@NullMarked
package io.cambrian.metalearners.sampling;

import org.jspecify.annotations.NullMarked;
