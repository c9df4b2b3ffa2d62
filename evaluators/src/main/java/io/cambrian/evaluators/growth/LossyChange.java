package io.cambrian.evaluators.growth;

/**
 * A change that does <em>not</em> keep the function of the network: mutations of SEARL (Franke et al., "Sample-efficient automated
 * deep reinforcement learning", ICLR 2021, §3 and the authors' code).
 */
public sealed interface LossyChange extends NetworkChange permits FreshGrowth, GaussianMutation, ActivationChange {}
