package io.cambrian.evaluators.selftuning;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.selftuning.setting.MetaModel;

/** What a context network sees: the squashed mean rewards of the last rollouts, the latest first. */
final class RewardContext {

    private final MetaModel model;
    private final float[] values;

    /** @param length of the input that it is written to */
    RewardContext(MetaModel model, int length) {
        this.model = model;
        values = new float[length];
    }

    /** Takes note of a rollout's mean reward of a step. */
    void note(double meanReward) {
        switch (model) {
            case MetaModel.FreeScalars none -> {}
            case MetaModel.ContextNetwork network -> {
                System.arraycopy(values, 0, values, 1, values.length - 1);
                values[0] = (float) StrictMath.tanh(network.rewardScale() * meanReward);
            }
        }
    }

    void copyTo(float[] target) {
        System.arraycopy(values, 0, target, 0, values.length);
    }

    void save(CheckpointWriter writer) {
        writer.floats("rewards", values);
    }

    void load(CheckpointReader reader) {
        reader.floats("rewards", values);
    }
}
