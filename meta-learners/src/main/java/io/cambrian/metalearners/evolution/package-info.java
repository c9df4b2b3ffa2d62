/**
 * Evolution of candidates of any kind: aging populations with tournaments.
 *
 * <p>Variation itself (how a candidate is mutated or crossed) belongs to the search space; this family decides who becomes
 * a parent and who dies.
 *
 * <p>Open first: {@link io.cambrian.metalearners.evolution.RegularisedEvolution}, then
 * {@link io.cambrian.metalearners.evolution.EvolutionState}.
 *
 * <pre>{@code
 * var evolution = new RegularisedEvolution<>(space, EvolutionSettings.of(100, 10, 0.95), List.of());
 * var state = evolution.init(new RootSeed(1).search());
 * var ask = evolution.ask(state);
 * state = evolution.tell(ask.state(), ask.proposals().getFirst(), evaluations);
 * }</pre>
 */
@NullMarked
package io.cambrian.metalearners.evolution;

import org.jspecify.annotations.NullMarked;
