/**
 * Curricula at work: which levels agents live on while an update rule is meta-trained, by the regret that it leaves.
 *
 * <p>What a curriculum is, is said in {@link io.cambrian.searchspace.curriculum}; how lives are lived in
 * {@link io.cambrian.evaluators.rule}.
 *
 * <p>Open first: {@link io.cambrian.evaluators.curriculum.ReplayedLevels}, then
 * {@link io.cambrian.evaluators.curriculum.AlgorithmicRegret}.
 */
@NullMarked
package io.cambrian.evaluators.curriculum;

import org.jspecify.annotations.NullMarked;
