/**
 * Populations that learn while they search: members train in segments, poor ones take over what good ones have reached, and what is
 * taken over goes on with other settings.
 *
 * <p>A variant is a composition of small values: an {@link io.cambrian.metalearners.population.exploit.Exploit} says who takes over from
 * whom, an {@link io.cambrian.metalearners.population.Explorer} with which settings it goes on. Which settings a program has is
 * {@code searchspace.tuning}'s business; how a segment is trained is the evaluators'.
 *
 * <p>Open first: {@link io.cambrian.metalearners.population.PopulationBasedTraining}, then
 * {@link io.cambrian.metalearners.population.exploit.Truncation}.
 *
 * <pre>{@code
 * var settings = PopulationSettings.usual(16, 8_192, 819_200);
 * var training = new PopulationBasedTraining<>(space, settings, List.of());
 * var state = training.init(new RootSeed(1).search());
 * var ask = training.ask(state);
 * state = training.tell(ask.state(), ask.proposals().getFirst(), evaluations);
 * }</pre>
 */
@NullMarked
package io.cambrian.metalearners.population;

import org.jspecify.annotations.NullMarked;
