package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.rule.RuleWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a DiscoRL rule computes, in double precision: the definition that programs are compared with. For one trajectory,
 *
 * <pre>
 * x_t   = the features (see {@code DiscoFeatures}) of step t, with embeddings φ and summaries e_t(a) of the actions
 * h_t   = LSTM(x_t, h_{t+1})                   read backwards; begins anew at the end of an episode
 * g_t   = h_t ⊙ (G·h_life + b)                 h_life: what is remembered of the agent's life, the same for all steps
 * ŷ_t   = Y·g_t + b    ẑ_t = Z·g_t + b         π̂_t(a) = v·relu(U·[k_a, mean over actions of k] + b) + c    k_a = [g_t, e_t(a)]
 * </pre>
 *
 * <p>and once for all trajectories of an update,
 *
 * <pre>
 * u     = mean over steps and trajectories of L·[x'_t, s·g_t, φ'(softmax ŷ_t)] + b      x', φ': with embeddings of their own
 * h_life ← LSTM(u, h_life)
 * </pre>
 *
 * <p>No observation and no number of actions goes in, and no weight belongs to an action: a rule carries over to other tasks, and
 * exchanging actions exchanges π̂ and changes nothing else.
 *
 * <p>LSTMs have the gates i, f, o, g side by side. The numbers are the same to the last bit on every machine. Source: Oh,
 * Farquhar, Kemaev, Calian et al., "Discovering state-of-the-art reinforcement learning algorithms", Nature 648, 2025, methods.
 */
public final class DiscoPass {

    private final RuleWeights weights;
    private final DiscoShape shape;

    /**
     * What a rule says about a stretch of several copies.
     *
     * @param targets [copies][steps]
     * @param lifetime after the update
     */
    public record Advice(List<List<DiscoTarget>> targets, DiscoLifetime lifetime) {
        public Advice {
            targets = targets.stream().map(List::copyOf).toList();
        }
    }

    /** The rule's pass over any trajectories. */
    public DiscoPass(DiscoRule rule) {
        weights = new RuleWeights(rule);
        shape = rule.shape();
    }

    /**
     * The rule's advice on one update.
     *
     * @param copies what happened in each copy of its environment that the agent lived in, at least one
     * @param lifetime before the update
     * @throws IllegalArgumentException if there is no copy, or predictions or lifetime have another length than the rule's
     */
    public Advice over(List<DiscoTrajectory> copies, DiscoLifetime lifetime) {
        requireFitting(copies.size(), lifetime.hidden().size());
        double[] gate = weights.linear("gate", array(lifetime.hidden()));
        double[] sum = new double[shape.lifetimeEmbedding()];
        int steps = 0;
        List<List<DiscoTarget>> targets = new ArrayList<>();
        for (DiscoTrajectory trajectory : copies) {
            double[][] outputs = gated(trajectory, gate);
            targets.add(targets(trajectory, outputs));
            for (double[] read : lifetimeFeatures(trajectory, outputs)) {
                add(sum, read);
                steps++;
            }
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] /= steps;
        }
        double[] hidden = array(lifetime.hidden());
        double[] cell = array(lifetime.cell());
        weights.lstm("lifetime", sum, hidden, cell);
        return new Advice(targets, new DiscoLifetime(list(hidden), list(cell)));
    }

    private void requireFitting(int copies, int width) {
        if (copies < 1) {
            throw new IllegalArgumentException("a rule reads the experience of at least 1 copy, found none");
        }
        if (width != shape.lifetime()) {
            throw new IllegalArgumentException(
                    "the rule remembers a life in " + shape.lifetime() + " numbers, the lifetime has " + width);
        }
    }

    /** g of every step. */
    private double[][] gated(DiscoTrajectory trajectory, double[] gate) {
        double[][] features = new DiscoFeatures(weights, "", trajectory).ofSteps();
        double[][] outputs = new double[features.length][];
        double[] hidden = new double[shape.hidden()];
        double[] cell = new double[shape.hidden()];
        for (int t = features.length - 1; t >= 0; t--) {
            if (trajectory.steps().get(t).ends()) {
                Arrays.fill(hidden, 0);
                Arrays.fill(cell, 0);
            }
            weights.lstm("trajectory", features[t], hidden, cell);
            outputs[t] = hidden.clone();
            for (int i = 0; i < gate.length; i++) {
                outputs[t][i] *= gate[i];
            }
        }
        return outputs;
    }

    private List<DiscoTarget> targets(DiscoTrajectory trajectory, double[][] outputs) {
        DiscoFeatures features = new DiscoFeatures(weights, "", trajectory);
        List<DiscoTarget> targets = new ArrayList<>();
        for (int t = 0; t < outputs.length; t++) {
            targets.add(new DiscoTarget(
                    list(policyTarget(outputs[t], features.ofActions(t))),
                    list(weights.linear("state-target", outputs[t])),
                    list(weights.linear("action-target", outputs[t]))));
        }
        return targets;
    }

    private double[] policyTarget(double[] output, double[][] ofActions) {
        double[][] known =
                Stream.of(ofActions).map(ofAction -> joined(output, ofAction)).toArray(double[][]::new);
        double[] mean = DiscoFeatures.mean(known);
        return Stream.of(known)
                .mapToDouble(of ->
                        weights.linear("policy-target", weights.rectified("policy-target-hidden", joined(of, mean)))[0])
                .toArray();
    }

    /** What the lifetime's LSTM is fed with of every step. */
    private double[][] lifetimeFeatures(DiscoTrajectory trajectory, double[][] outputs) {
        double[][] read = new DiscoFeatures(weights, "lifetime-", trajectory).ofSteps();
        for (int t = 0; t < read.length; t++) {
            double summary = weights.linear("summary", outputs[t])[0];
            double[] said = RuleWeights.softmax(weights.linear("state-target", outputs[t]));
            double embedded = weights.embedded("lifetime-state-embedding-hidden", "lifetime-state-embedding", said);
            read[t] = weights.linear("lifetime-features", joined(read[t], new double[] {summary, embedded}));
        }
        return read;
    }

    private static void add(double[] sum, double[] x) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += x[i];
        }
    }

    static double[] joined(double[] a, double[] b) {
        double[] joined = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, joined, a.length, b.length);
        return joined;
    }

    static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Double> list(double[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
