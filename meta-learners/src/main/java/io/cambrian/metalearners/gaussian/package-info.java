/**
 * Gaussian processes: regression that says how sure it is, and the searches that live on it.
 *
 * <p>{@link io.cambrian.metalearners.gaussian.GaussianProcess} is the regression itself, in plain arrays of doubles;
 * {@link io.cambrian.metalearners.gaussian.TimeVaryingProcess} is what population-based bandits (PB2) ask for the next setting of a
 * member. Correlations are kernels, their hyper-parameters are found by marginal likelihood. Results are the same to the bit on
 * every machine: sums have one order, and exponentials are our own.
 *
 * <p>Open first: {@link io.cambrian.metalearners.gaussian.GaussianProcess}, then
 * {@link io.cambrian.metalearners.gaussian.TimeVaryingProcess}.
 *
 * <pre>{@code
 * var process = TimeVaryingProcess.fit(intervals, random);
 * double[] setting = process.propose(inFlight, time, reward, random);
 * }</pre>
 */
@NullMarked
package io.cambrian.metalearners.gaussian;

import org.jspecify.annotations.NullMarked;
