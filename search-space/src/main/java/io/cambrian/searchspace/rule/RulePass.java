package io.cambrian.searchspace.rule;

import io.cambrian.searchspace.rule.RuleTrajectory.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What a learned rule computes, in double precision: the definition that programs and exported rules are compared with.
 *
 * <pre>
 * φ(y) = w₂·relu(W₁·y + b₁) + b₂
 * x_t  = (r_t, d_t, π(a_t|s_t), φ(y(s_t)), (1 − d_t)·φ(y(s_{t+1})) [, n/N, ln N])
 * h_t  = cell(x_t, (1 − d_t)·h_{t+1})
 * π̂_t  = v·relu(h_t) + c          ŷ_t = softmax(V·relu(h_t) + e)
 * </pre>
 *
 * <p>d_t is 1 where the episode ended after step t, by its rules or because its time was up. No observation and no number of
 * actions goes in, so a rule carries over to other tasks. The published form also lists the discount among the inputs; the
 * released code leaves it out, and so do we.
 *
 * <p>The GRU has the gates z, r, c side by side, z = 1 keeps the state and r acts on U_c·h + d; the LSTM has i, f, o, g.
 *
 * <p>The numbers are the same to the last bit on every machine.
 */
public final class RulePass {

    private final RuleShape shape;
    private final double[][] parts;

    /** The rule's pass over any trajectory. */
    public RulePass(LearnedRule rule) {
        shape = rule.shape();
        float[] weights = rule.weights();
        parts = shape.parts().stream()
                .map(part -> {
                    double[] values = new double[part.size()];
                    Arrays.setAll(values, i -> weights[part.from() + i]);
                    return values;
                })
                .toArray(double[][]::new);
    }

    /**
     * One target for each step.
     *
     * @throws IllegalArgumentException if predictions have another length than the rule's
     */
    public List<RuleTarget> over(RuleTrajectory trajectory) {
        List<Step> steps = trajectory.steps();
        double[] age = shape.lifetime().of(trajectory.stage());
        double[] h = new double[shape.hidden()];
        double[] memory = new double[shape.hidden()];
        double next = embedded(trajectory.lastPrediction());
        List<RuleTarget> targets = new ArrayList<>();
        for (Step step : steps.reversed()) {
            if (step.ends()) {
                Arrays.fill(h, 0);
                Arrays.fill(memory, 0);
                next = 0;
            }
            double now = embedded(step.prediction());
            double[] x = Arrays.copyOf(
                    new double[] {step.reward(), step.ends() ? 1 : 0, step.chosen(), now, next}, shape.features());
            System.arraycopy(age, 0, x, shape.features() - age.length, age.length);
            switch (shape.cell()) {
                case GRU -> gru(x, h);
                case LSTM -> lstm(x, h, memory);
            }
            targets.add(target(h));
            next = now;
        }
        Collections.reverse(targets);
        return targets;
    }

    /** φ(y). */
    private double embedded(List<Double> prediction) {
        if (prediction.size() != shape.predictions()) {
            throw new IllegalArgumentException("the rule predicts " + shape.predictions()
                    + " categories, the trajectory has " + prediction.size());
        }
        double[] y = prediction.stream().mapToDouble(Double::doubleValue).toArray();
        double[] inner = rectified(layer("embedding", y));
        return layer("embedding-output", inner)[0];
    }

    private void gru(double[] x, double[] h) {
        int hidden = shape.hidden();
        double[] ofInput = sum(times(part("cell.input"), x), part("cell.bias"));
        double[] ofState = times(part("cell.recurrent"), h);
        double[] candidateBias = part("cell.candidate-bias");
        for (int i = 0; i < hidden; i++) {
            double z = sigmoid(ofInput[i] + ofState[i]);
            double r = sigmoid(ofInput[hidden + i] + ofState[hidden + i]);
            double c = StrictMath.tanh(ofInput[2 * hidden + i] + r * (ofState[2 * hidden + i] + candidateBias[i]));
            h[i] = c + z * (h[i] - c);
        }
    }

    private void lstm(double[] x, double[] h, double[] memory) {
        int hidden = shape.hidden();
        double[] ofInput = sum(times(part("cell.input"), x), part("cell.bias"));
        double[] all = sum(ofInput, times(part("cell.recurrent"), h));
        for (int i = 0; i < hidden; i++) {
            double input = sigmoid(all[i]);
            double forget = sigmoid(all[hidden + i]);
            double output = sigmoid(all[2 * hidden + i]);
            memory[i] = forget * memory[i] + input * StrictMath.tanh(all[3 * hidden + i]);
            h[i] = output * StrictMath.tanh(memory[i]);
        }
    }

    private RuleTarget target(double[] h) {
        double[] outputs = rectified(h);
        return new RuleTarget(layer("direction", outputs)[0], softmax(layer("prediction", outputs)));
    }

    private double[] layer(String name, double[] x) {
        return sum(times(part(name + ".weight"), x), part(name + ".bias"));
    }

    private double[] part(String name) {
        List<RuleShape.Part> all = shape.parts();
        for (int i = 0; i < parts.length; i++) {
            if (all.get(i).name().equals(name)) {
                return parts[i];
            }
        }
        throw new IllegalStateException("a rule with " + shape + " has no part '" + name + "'");
    }

    /** Wᵀ·x of W [inputs][outputs]. */
    private static double[] times(double[] w, double[] x) {
        double[] y = new double[w.length / x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                y[j] += w[i * y.length + j] * x[i];
            }
        }
        return y;
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = a.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += b[i];
        }
        return sum;
    }

    private static double[] rectified(double[] x) {
        return Arrays.stream(x).map(value -> Math.max(value, 0)).toArray();
    }

    private static double sigmoid(double x) {
        return 1 / (1 + StrictMath.exp(-x));
    }

    private static List<Double> softmax(double[] x) {
        double largest = Arrays.stream(x).max().orElseThrow();
        double[] powers = new double[x.length];
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            powers[i] = StrictMath.exp(x[i] - largest);
            total += powers[i];
        }
        List<Double> shares = new ArrayList<>();
        for (double power : powers) {
            shares.add(power / total);
        }
        return shares;
    }
}
