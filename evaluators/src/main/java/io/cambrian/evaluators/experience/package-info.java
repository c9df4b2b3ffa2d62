/**
 * What agents live through, as rows of numbers that any number of them can learn from, and the turns in which a population gathers
 * it and learns from it. Who learns, and how, lies in {@code learner} and {@code offpolicy}.
 *
 * <pre>{@code
 * TurnTaken first = trainer.take(turn, Observer.NONE);
 * TransitionSource memory = new SharedMemory(List.of(first.experience()), 1_000_000);
 * }</pre>
 *
 * <p>Open first: {@link io.cambrian.evaluators.experience.Turn}, then {@link io.cambrian.evaluators.experience.Experience}.
 */
@NullMarked
package io.cambrian.evaluators.experience;

import org.jspecify.annotations.NullMarked;
