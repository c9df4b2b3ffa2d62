package io.cambrian.searchspace.disco;

import java.util.ArrayList;
import java.util.List;

/**
 * What all DiscoRL rules of one search have in common. The {@linkplain #parts() parts} fix the order of the weights; {@link
 * DiscoPass} says what each of them does.
 *
 * <p>Neither the number of actions nor anything of the observations appears, so a rule carries over to other tasks.
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
        int lifetimeEmbedding) {

    /** Numbers that are known of every action: π, μ, π⁻, φ(z), φ(z⁻), q⁻, its advantage twice, whether it was taken. */
    public static final int OF_AN_ACTION = 9;

    /** Numbers of a step beside the summaries of its actions. */
    private static final int OF_A_STEP = 23;

    /** Beside its features the lifetime's LSTM sees a number of the trajectory's LSTM and φ(ŷ). */
    private static final int OF_TARGETS = 2;

    private static final int GATES = 4;

    /**
     * A matrix of weights or a column of biases.
     *
     * @param name within the rule
     * @param rows inputs of a layer, or numbers of a bias
     * @param columns outputs of a layer, or 1
     * @param from where its weights begin among all; they stand row after row
     */
    public record Part(String name, int rows, int columns, int from) {

        /** How many weights it has. */
        public int size() {
            return rows * columns;
        }

        /** Whether it is added and not multiplied with. */
        public boolean isBias() {
            return name.endsWith("bias");
        }
    }

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

    /** With the published widths of the small layers. */
    public static DiscoShape of(int predictions, int hidden, int lifetime) {
        return new DiscoShape(predictions, hidden, lifetime, 16, 16, 2, 16, 16);
    }

    /** The rule of the paper: 754,778 weights. */
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
    public List<Part> parts() {
        Parts parts = new Parts();
        addReader(parts, "");
        parts.addCell("trajectory", features(), hidden);
        parts.addLayer("gate", lifetime, hidden);
        parts.addLayer("summary", hidden, 1);
        parts.addLayer("state-target", hidden, predictions);
        parts.addLayer("action-target", hidden, predictions);
        parts.addLayer("policy-target-hidden", 2 * (hidden + actionSummary), targetChannels);
        parts.addLayer("policy-target", targetChannels, 1);
        addReader(parts, "lifetime-");
        parts.addLayer("lifetime-features", lifetimeFeatures(), lifetimeEmbedding);
        parts.addCell("lifetime", lifetimeEmbedding, lifetime);
        return parts.all;
    }

    /** What makes numbers of predictions and of actions; each of the two LSTMs has its own. */
    private void addReader(Parts parts, String prefix) {
        parts.addLayer(prefix + "state-embedding-hidden", predictions, embedding);
        parts.addLayer(prefix + "state-embedding", embedding, 1);
        parts.addLayer(prefix + "action-embedding-hidden", predictions, embedding);
        parts.addLayer(prefix + "action-embedding", embedding, 1);
        parts.addLayer(prefix + "actions-hidden", actionFeatures(), actionChannels);
        parts.addLayer(prefix + "actions", 2 * actionChannels, actionSummary);
    }

    /** Numbers that a search chooses. */
    public int weights() {
        Part last = parts().getLast();
        return last.from() + last.size();
    }

    private static final class Parts {
        private final List<Part> all = new ArrayList<>();
        private int from;

        void addLayer(String name, int inputs, int outputs) {
            add(name + ".weight", inputs, outputs);
            add(name + ".bias", outputs, 1);
        }

        void addCell(String name, int inputs, int width) {
            add(name + ".input", inputs, GATES * width);
            add(name + ".recurrent", width, GATES * width);
            add(name + ".bias", GATES * width, 1);
        }

        private void add(String name, int rows, int columns) {
            all.add(new Part(name, rows, columns, from));
            from += rows * columns;
        }
    }
}
