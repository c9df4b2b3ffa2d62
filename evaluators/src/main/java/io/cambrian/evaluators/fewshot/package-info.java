/**
 * Few-shot adaptation: how well an initialisation learns a new task from a few samples in a few gradient steps, and how it
 * becomes one that does.
 *
 * <p>{@link io.cambrian.evaluators.fewshot.MetaMethod} says how: by the gradient through the steps (MAML), by that gradient
 * without second derivatives, by following where the steps lead (Reptile), or not at all (one network for all tasks, the
 * control). Tasks are sinusoids, a whole batch of which is one program ({@code MetaPrograms}), and goals in the plane for policies
 * that adapt by the policy gradient ({@code PolicyPrograms}).
 *
 * <p>Open first: {@link io.cambrian.evaluators.fewshot.FewShotTrainer}, then
 * {@link io.cambrian.evaluators.fewshot.MetaMethod}.
 */
@NullMarked
package io.cambrian.evaluators.fewshot;

import org.jspecify.annotations.NullMarked;
