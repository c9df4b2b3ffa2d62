/**
 * Update rules for agents with a policy and a categorical prediction. Learned ones are recurrent networks that read the experience
 * backwards; two classical rules are members of the same family.
 *
 * <p>Source: Oh et al., "Discovering reinforcement learning algorithms", NeurIPS 2020 (learned policy gradient, LPG); Jackson et
 * al., "Discovering general reinforcement learning algorithms with adversarial environment design", NeurIPS 2023 (GROOVE), whose
 * form of the network this is; Jackson et al., "Discovering temporally-aware reinforcement learning algorithms", ICLR 2024
 * (TA-LPG), for rules that see how much of a lifetime is over.
 *
 * <p>Open first: {@link io.cambrian.searchspace.rule.lpg.Rule}, then {@link io.cambrian.searchspace.rule.lpg.LpgPass}.
 */
@NullMarked
package io.cambrian.searchspace.rule.lpg;

import org.jspecify.annotations.NullMarked;
