package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.rule.lpg.LpgRule;

/**
 * The programs of a meta-training. They carry nothing from one meta-training to the next.
 *
 * @param networks of the agents
 * @param agent how they learn
 * @param meta how the rule learns
 * @param body in which the agents live by turns
 * @param gradients of what becomes of them
 * @param optimiser of the rule
 */
record MetaWorkshop(
        AgentNetworks networks,
        AgentSettings agent,
        MetaSettings meta,
        RuleAgent body,
        MetaGradients gradients,
        RuleOptimiser optimiser) {

    static MetaWorkshop of(
            AgentNetworks networks, AgentSettings agent, MetaSettings meta, LpgRule rule, Backend backend) {
        return new MetaWorkshop(
                networks,
                agent,
                meta,
                new RuleAgent(networks, agent, rule, backend),
                new MetaGradients(new MetaGradient(networks, agent, rule.shape(), meta), rule, backend),
                new RuleOptimiser(rule.shape().weights(), meta.learningRate(), backend));
    }

    /** Gets ready for a meta-training that begins at a rule. */
    void begin(LpgRule rule) {
        optimiser.forget();
        moveTo(rule);
    }

    /** Works on with another rule. */
    void moveTo(LpgRule rule) {
        body.obey(rule);
        gradients.of(rule);
    }
}
