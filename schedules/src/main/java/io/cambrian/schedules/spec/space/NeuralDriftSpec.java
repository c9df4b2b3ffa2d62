package io.cambrian.schedules.spec.space;

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
}
