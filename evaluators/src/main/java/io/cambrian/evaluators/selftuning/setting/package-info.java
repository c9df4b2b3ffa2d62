/**
 * What self-tuning agents are made of: the losses of their heads and which coefficients of them are tuned, how the agent learns,
 * by which method it follows its meta-gradient, and two published experiments as such settings. Values only: what they compute is
 * written into graphs in {@code selftuning}, networks are in {@code selftuning.network}.
 *
 * <p>Open first: {@link io.cambrian.evaluators.selftuning.setting.SelfTuningSettings}, then {@link
 * io.cambrian.evaluators.selftuning.setting.Method}; {@link io.cambrian.evaluators.selftuning.setting.TwoColourMiniature} is a
 * complete example.
 */
@NullMarked
package io.cambrian.evaluators.selftuning.setting;

import org.jspecify.annotations.NullMarked;
