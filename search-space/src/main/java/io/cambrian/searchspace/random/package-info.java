/**
 * Where randomness comes from: seeds that split by name and index, and a counter-based generator.
 *
 * <p>A run has one {@link io.cambrian.searchspace.random.RootSeed}. It gives three families of distinct types (search,
 * selection, report), so a score that chose a candidate can never be quoted as the score that reports it. Nothing splits
 * by order of arrival; hence the same numbers on any number of threads.
 *
 * <p>Open first: {@link io.cambrian.searchspace.random.Seed}, then {@link io.cambrian.searchspace.random.CounterRandom}.
 */
@NullMarked
package io.cambrian.searchspace.random;

import org.jspecify.annotations.NullMarked;
