/**
 * MiniGrid: small rooms with walls, doors, keys, balls and lava, seen by an agent that turns and walks.
 *
 * <p>A {@link io.cambrian.evaluators.environment.minigrid.Layout} states how the levels of one family are drawn and what ends
 * them, one file per family; {@code World} holds the rules that all share; a
 * {@link io.cambrian.evaluators.environment.minigrid.MiniGrid} joins the two and decides what the agent is shown.
 *
 * <p>Source of all rules: Chevalier-Boisvert, Dai, Towers, de Lazcano, Willems, Lahlou, Pal, Castro and Terry, "Minigrid &amp;
 * Miniworld: modular &amp; customizable reinforcement learning environments for goal-oriented tasks", NeurIPS 2023, as the
 * Farama Foundation's Minigrid 3.2 plays them. Levels follow the same laws, but are drawn from this platform's own
 * generator, so they are not the levels of the same seed.
 *
 * <p>Open first: {@link io.cambrian.evaluators.environment.minigrid.MiniGrid}, then
 * {@link io.cambrian.evaluators.environment.minigrid.DoorKey}.
 */
@NullMarked
package io.cambrian.evaluators.environment.minigrid;

import org.jspecify.annotations.NullMarked;
