/**
 * Drift functions of mirror learning: named ones from the literature, closed forms from a grammar, and small networks.
 *
 * <p>Open first: {@link io.cambrian.searchspace.drift.Drift}, then {@link io.cambrian.searchspace.drift.NamedDrifts}.
 */
@NullMarked
package io.cambrian.searchspace.drift;

import org.jspecify.annotations.NullMarked;
