package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;

/** An initialisation on its way from meta-step to meta-step, with all that it needs to go on. */
abstract sealed class MetaTraining permits NavigationMetaTraining, SinusoidMetaTraining {

    private final Theta theta;
    private long metaSteps;

    /** @param theta which meta-steps move */
    MetaTraining(Theta theta) {
        this.theta = theta;
    }

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
    final MetaStep step() {
        MetaStep step = step(metaSteps);
        metaSteps++;
        return step;
    }

    /**
     * Moves θ by a meta-step.
     *
     * @param metaStep how many were taken before it
     */
    abstract MetaStep step(long metaStep);

    /** How many were taken since the beginning of the whole meta-training. */
    final long metaSteps() {
        return metaSteps;
    }

    /** θ as it is now, in the order of an initialisation. */
    final float[] weights() {
        return theta.weights();
    }

    /** Writes all that {@link #load} needs. */
    final void save(CheckpointWriter writer) {
        theta.save(writer);
        saveDraws(writer);
        writer.longs("meta-steps", metaSteps);
    }

    /**
     * Takes up where another was saved.
     *
     * @param weights θ, which may have become another one since
     * @param goesOn whether its draws go on too, or are those of this one's own seed
     */
    final void load(CheckpointReader reader, float[] weights, boolean goesOn) {
        theta.load(reader, weights);
        metaSteps = reader.number("meta-steps");
        if (goesOn) {
            loadDraws(reader);
        }
    }

    /** Writes where the generator of tasks is; nothing if every meta-step draws from a seed of its own. */
    void saveDraws(CheckpointWriter writer) {}

    /** Puts the generator of tasks where it was. */
    void loadDraws(CheckpointReader reader) {}
}
