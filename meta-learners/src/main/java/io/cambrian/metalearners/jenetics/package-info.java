/**
 * Evolution with the operators of Jenetics: any of its selectors, any chain of its alterers, NSGA-II for several objectives. The
 * only package that knows the library.
 *
 * <p>Settings ({@link io.cambrian.metalearners.jenetics.Selection}, {@link io.cambrian.metalearners.jenetics.Alteration}) are data
 * with kebab-case names. A {@link io.cambrian.metalearners.jenetics.Representation} says what a gene is: a whole candidate of any
 * search space, or a coordinate of a cube. Randomness comes from the seed of the search alone.
 *
 * <p>Open first: {@link io.cambrian.metalearners.jenetics.GeneticSearch}, then
 * {@link io.cambrian.metalearners.jenetics.Nsga2}.
 *
 * <pre>{@code
 * var settings = GeneticSettings.of(50, List.of(
 *         new Alteration.SimulatedBinaryCrossover(0.5, 15), new Alteration.GaussianMutator(0.2, 0.1)));
 * var search = new GeneticSearch<>(new Representation.Coordinates<>(space), settings, List.of());
 * }</pre>
 */
@NullMarked
package io.cambrian.metalearners.jenetics;

import org.jspecify.annotations.NullMarked;
