package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.rule.RuleLayout;
import io.cambrian.searchspace.rule.RulePart;
import io.cambrian.searchspace.rule.RuleShape;
import java.util.List;

/**
 * What all DiscoRL rules of one search have in common. The {@linkplain #parts() parts} fix the order of the weights; {@link
 * DiscoPass} says what each of them does.
 *
 * <p>Neither the number of actions nor anything of the observations appears, so a rule carries over to other tasks.
 *
 * <p>Every width is at least 1, the predictions at least 2.
 *
 * @param predictions length of the predictions y(s) and z(s, a)
 * @param hidden width of the LSTM that reads a trajectory backwards
 * @param lifetime width of the LSTM that steps once per update of the agent
 * @param embedding width of the hidden layer of every φ, which makes one number of a prediction
 * @param actionChannels width of the first of the two layers over what is known of each action
 * @param actionSummary width of the second
 * @param targetChannels width of the hidden layer from which the policy's target comes
 * @param lifetimeEmbedding numbers that the lifetime's LSTM reads
 */
public record DiscoShape(
        int predictions,
        int hidden,
        int lifetime,
        int embedding,
        int actionChannels,
        int actionSummary,
        int targetChannels,
        int lifetimeEmbedding)
        implements RuleShape {

    /** Numbers that are known of every action: π, μ, π⁻, φ(z), φ(z⁻), q⁻, its advantage twice, whether it was taken. */
    public static final int OF_AN_ACTION = 9;

    /** Numbers of a step beside the summaries of its actions. */
    private static final int OF_A_STEP = 23;

    /** Beside its features the lifetime's LSTM sees a number of the trajectory's LSTM and φ(ŷ). */
    private static final int OF_TARGETS = 2;

    private static final int GATES = 4;

    /** @throws IllegalArgumentException if a width is below 1, or there are fewer than 2 predictions */
    public DiscoShape {
        for (int width :
                new int[] {hidden, lifetime, embedding, actionChannels, actionSummary, targetChannels, lifetimeEmbedding
                }) {
            if (width < 1) {
                throw new IllegalArgumentException("every layer of a DiscoRL rule has at least 1 unit, found " + width);
            }
        }
        if (predictions < 2) {
            throw new IllegalArgumentException("a prediction has at least 2 categories, found " + predictions);
        }
    }

    /** With the published widths of the small layers: 16 in every φ, 16 and 2 over actions, 16 before π̂ and before h_life. */
    public static DiscoShape of(int predictions, int hidden, int lifetime) {
        return new DiscoShape(predictions, hidden, lifetime, 16, 16, 2, 16, 16);
    }

    /** The rule of the paper, 600 predictions and LSTMs of 256 and 128: 754,778 weights. */
    public static DiscoShape published() {
        return of(600, 256, 128);
    }

    /** Numbers that the trajectory's LSTM reads in a step; 27 as published. */
    public int features() {
        return OF_A_STEP + 2 * actionSummary;
    }

    /** Numbers from which the lifetime's LSTM is fed; 29 as published. */
    public int lifetimeFeatures() {
        return features() + OF_TARGETS;
    }

    /** Rows of the first layer over actions, each beside its mean over all actions: 18. */
    public static int actionFeatures() {
        return 2 * OF_AN_ACTION;
    }

    /** All weights in their order. */
    @Override
    public List<RulePart> parts() {
        RuleLayout layout = new RuleLayout();
        addReader(layout, "");
        layout.cell("trajectory", features(), GATES, hidden);
        layout.layer("gate", lifetime, hidden);
        layout.layer("summary", hidden, 1);
        layout.layer("state-target", hidden, predictions);
        layout.layer("action-target", hidden, predictions);
        layout.layer("policy-target-hidden", 2 * (hidden + actionSummary), targetChannels);
        layout.layer("policy-target", targetChannels, 1);
        addReader(layout, "lifetime-");
        layout.layer("lifetime-features", lifetimeFeatures(), lifetimeEmbedding);
        layout.cell("lifetime", lifetimeEmbedding, GATES, lifetime);
        return layout.parts();
    }

    /** What makes numbers of predictions and of actions; each of the two LSTMs has its own. */
    private void addReader(RuleLayout layout, String prefix) {
        layout.layer(prefix + "state-embedding-hidden", predictions, embedding);
        layout.layer(prefix + "state-embedding", embedding, 1);
        layout.layer(prefix + "action-embedding-hidden", predictions, embedding);
        layout.layer(prefix + "action-embedding", embedding, 1);
        layout.layer(prefix + "actions-hidden", actionFeatures(), actionChannels);
        layout.layer(prefix + "actions", 2 * actionChannels, actionSummary);
    }

    /** For a variance of 1 / rows, but for the published deviations 0.3 of what leads to targets and 1 of the lifetime's gate. */
    @Override
    public double bound(RulePart matrix) {
        double deviation = switch (matrix.name()) {
            case "summary.weight", "state-target.weight", "action-target.weight", "policy-target.weight" -> 0.3;
            case "gate.weight" -> 1;
            default -> Math.sqrt(1.0 / matrix.rows());
        };
        return Math.sqrt(3) * deviation;
    }

    @Override
    public boolean ofLstm(RulePart bias) {
        return bias.name().equals("trajectory.bias") || bias.name().equals("lifetime.bias");
    }
}
