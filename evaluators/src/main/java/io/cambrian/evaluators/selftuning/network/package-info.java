/**
 * The networks of self-tuning actor-critics: which there are (an {@link
 * io.cambrian.evaluators.selftuning.network.Architecture}), and what they compute in a graph from a list of parameters (an {@link
 * io.cambrian.evaluators.selftuning.network.ActorCriticNetwork}). Parameters are arguments, so that a network can be applied to
 * what some updates made of them.
 *
 * <p>Values alone, for outer critics, are a {@link io.cambrian.evaluators.selftuning.network.ValueArchitecture}. Not here: losses,
 * and anything that learns.
 *
 * <p>Open first: {@link io.cambrian.evaluators.selftuning.network.Architecture}, then {@link
 * io.cambrian.evaluators.selftuning.network.DenseNetworks}.
 */
@NullMarked
package io.cambrian.evaluators.selftuning.network;

import org.jspecify.annotations.NullMarked;
