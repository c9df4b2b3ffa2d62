/**
 * Rules that decide by a number: a term gives every option a priority, and the option with the greatest one is taken.
 *
 * <p>A {@linkplain io.cambrian.searchspace.heuristic.domain.Domain domain} says what a rule may observe: the bins into which an item
 * fits, the arms of a bandit. Terms are typed trees of quantities and conditions; nothing about them depends on a domain but
 * the variables at their leaves. How a rule packs or plays is none of this package's business.
 *
 * <p>Open first: {@link io.cambrian.searchspace.heuristic.Heuristic}, then {@link io.cambrian.searchspace.heuristic.Term}.
 */
@NullMarked
package io.cambrian.searchspace.heuristic;

import org.jspecify.annotations.NullMarked;
