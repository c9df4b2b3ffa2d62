package io.cambrian.evaluators.onpolicy;

/** How an agent learns from a rollout whose advantages are known. */
@FunctionalInterface
interface PolicyImprovement {

    /** @return the last loss, not a number as soon as one of them was not finite */
    float improve(Rollout rollout, PolicyUpdate update);
}
