package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/** Moves a rule along the meta-gradients of the lives that go on side by side. Mutable, for one thread. */
public interface RuleOptimiser {

    /**
     * Takes the meta-gradient of one life, in the order of the rule's weights.
     *
     * @param slot the life's place among all
     * @param gradient which may be changed
     */
    void take(int slot, float[] gradient);

    /** How long the meta-gradients were that were taken since the last step; not finite if one of them was not. */
    double norm();

    /**
     * Other weights for the rule, by what was taken since the last step.
     *
     * @param weights of the rule, not written to
     * @return as many; the array may be written anew by the next step
     */
    float[] step(float[] weights);

    /** Begins anew: averages of nothing. */
    void forget();

    /** Writes the averages; the weights belong to the candidate. */
    void save(CheckpointWriter writer);

    /** Takes over what was saved. */
    void load(CheckpointReader reader);
}
