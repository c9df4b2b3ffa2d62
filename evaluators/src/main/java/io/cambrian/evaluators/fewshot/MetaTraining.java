package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/** An initialisation on its way from meta-step to meta-step, with all that it needs to go on. */
interface MetaTraining {

    /**
     * What a meta-step showed.
     *
     * @param score the mean over its tasks of the score after adaptation
     * @param norm the length of what θ followed
     * @param environmentSteps what it spent
     */
    record MetaStep(double score, double norm, long environmentSteps) {

        boolean isFinite() {
            return Double.isFinite(score) && Double.isFinite(norm);
        }
    }

    /** Takes a meta-step. */
    MetaStep step();

    /** How many were taken since the beginning of the whole meta-training. */
    long metaSteps();

    /** θ as it is now, in the order of an initialisation. */
    float[] weights();

    /** Writes all that {@link #load} needs. */
    void save(CheckpointWriter writer);

    /**
     * Takes up where another was saved.
     *
     * @param weights θ, which may have become another one since
     * @param goesOn whether its draws go on too, or are those of this one's own seed
     */
    void load(CheckpointReader reader, float[] weights, boolean goesOn);
}
