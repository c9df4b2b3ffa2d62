package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.NeuralDriftSpace;
import io.cambrian.searchspace.drift.NeuralShape;
import java.util.Map;

/**
 * Drift networks.
 *
 * @param width hidden units; 128 by default
 * @param base what a network of zero weights amounts to: {@code ppo} (the default) or {@code none}
 * @param temporal whether networks see the progress of training; false by default
 * @param margin ξ, what is subtracted so that every network is flat at r = 1; 10⁻⁴ by default
 */
public record NeuralDriftSpec(int width, String base, boolean temporal, double margin) implements DriftSpaceSpec {

    /** The value of the key {@code form} that asks for networks. */
    public static final String FORM = "neural";

    public static final String PPO = "ppo";
    public static final String NONE = "none";

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public void write(Map<String, Object> keys) {
        DriftSpaceKeys.write(this, keys);
    }

    @Override
    public SearchSpace<Drift> space() {
        NeuralShape.Base plain = base.equals(PPO) ? NeuralShape.Base.PPO : NeuralShape.Base.NONE;
        return new NeuralDriftSpace(new NeuralShape(width, plain, temporal, margin));
    }
}
