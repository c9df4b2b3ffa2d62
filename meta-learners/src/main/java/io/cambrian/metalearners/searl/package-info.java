/**
 * SEARL: a population of off-policy agents that share one memory, and whose hyper-parameters and networks evolve while they learn.
 *
 * <p>{@link io.cambrian.metalearners.searl.Searl} proposes the turns of one generation after the other;
 * {@link io.cambrian.metalearners.searl.Generations} selects, {@link io.cambrian.metalearners.searl.Mutations} mutates. What a
 * turn is, is said by {@link io.cambrian.metalearners.Course.Turn}; who takes it is an inner loop's affair.
 *
 * <p>Open first: {@link io.cambrian.metalearners.searl.Searl}, then {@link io.cambrian.metalearners.searl.SearlSettings}.
 */
@NullMarked
package io.cambrian.metalearners.searl;

import org.jspecify.annotations.NullMarked;
