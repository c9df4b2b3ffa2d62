package io.cambrian.evaluators.rule;

import java.util.function.BiFunction;

/**
 * The programs of a meta-training. They carry nothing from one meta-training to the next.
 *
 * @param lives agents that live side by side
 * @param updates K, of each agent in a meta-step
 * @param body in which the agents live by turns
 * @param gradients of what becomes of them
 * @param optimiser of the rule
 * @param with the same network with other weights
 * @param <L> the rules that learn
 */
public record Workshop<L>(
        int lives,
        int updates,
        AgentBody<L> body,
        MetaGradients<L> gradients,
        RuleOptimiser optimiser,
        BiFunction<L, float[], L> with) {

    /** Gets ready for a meta-training that begins at a rule. */
    void begin(L rule) {
        optimiser.forget();
        moveTo(rule);
    }

    /** Works on with another rule. */
    void moveTo(L rule) {
        body.obey(rule);
        gradients.of(rule);
    }
}
