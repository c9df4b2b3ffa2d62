package io.cambrian.evaluators.rule.lpg;

import io.cambrian.evaluators.rule.Stretch;
import io.cambrian.searchspace.rule.LifeStage;

/** How an agent changes by what it went through. */
sealed interface RuleUpdate permits LearnedUpdate, PolicyGradientUpdate {

    /** Changes the agent once. */
    void learn(Stretch stretch, LifeStage stage);
}
