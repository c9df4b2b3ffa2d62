/**
 * Studies of agents that tune themselves within one lifetime: by meta-gradients, by bootstrapped targets, or by what they have
 * learnt to follow; each beside the best setting that never changes.
 *
 * <p>Open first: {@link io.cambrian.schedules.study.selftuning.TwoColourStudy}, then
 * {@link io.cambrian.schedules.study.selftuning.ChainStudy}.
 */
@NullMarked
package io.cambrian.schedules.study.selftuning;

import org.jspecify.annotations.NullMarked;
