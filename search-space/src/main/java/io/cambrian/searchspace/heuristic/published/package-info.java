/**
 * Rules from the literature, by name: for packing, bandits, job shops and tours.
 *
 * <p>Open first: {@link io.cambrian.searchspace.heuristic.published.NamedHeuristics}, then {@code PackingRules}.
 */
@NullMarked
package io.cambrian.searchspace.heuristic.published;

import org.jspecify.annotations.NullMarked;
