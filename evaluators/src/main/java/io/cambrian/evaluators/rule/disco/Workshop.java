package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.rule.disco.DiscoRule;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs of a meta-training. They carry nothing from one meta-training to the next.
 *
 * @param programs of the agents
 * @param meta how the rule learns
 * @param body in which the agents live by turns
 * @param gradients of what becomes of them
 * @param optimisers of the rule, one for each slot of lives
 */
record Workshop(
        AgentPrograms programs,
        DiscoMetaSettings meta,
        DiscoAgent body,
        MetaGradients gradients,
        List<RuleAdam> optimisers) {

    static Workshop of(AgentPrograms programs, DiscoMetaSettings meta, DiscoRule rule, Backend backend) {
        DiscoMetaGradient gradient =
                new DiscoMetaGradient(programs.encoding(), programs.network(), programs.settings(), rule.shape(), meta);
        return new Workshop(
                programs,
                meta,
                new DiscoAgent(programs, rule, meta.criticLearningRate(), backend),
                new MetaGradients(gradient, rule, backend),
                Stream.generate(() -> new RuleAdam(rule.shape().weights()))
                        .limit(meta.lives())
                        .toList());
    }

    /** Gets ready for a meta-training that begins at a rule. */
    void begin(DiscoRule rule) {
        optimisers.forEach(RuleAdam::forget);
        moveTo(rule);
    }

    /** Works on with another rule. */
    void moveTo(DiscoRule rule) {
        body.obey(rule);
        gradients.of(rule);
    }
}
