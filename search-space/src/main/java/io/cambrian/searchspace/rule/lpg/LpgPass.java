package io.cambrian.searchspace.rule.lpg;

import io.cambrian.searchspace.rule.RuleWeights;
import io.cambrian.searchspace.rule.lpg.LpgTrajectory.Step;
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
 * <p>The numbers are the same to the last bit on every machine. Source: Oh et al., "Discovering reinforcement learning
 * algorithms", NeurIPS 2020; the GRU and the last layers are those of the code that Jackson et al. released with GROOVE, 2023; n/N
 * and ln N are from Jackson et al., "Discovering temporally-aware reinforcement learning algorithms", ICLR 2024.
 */
public final class LpgPass {

    private final LpgShape shape;
    private final RuleWeights weights;

    /** The rule's pass over any trajectory. */
    public LpgPass(LpgRule rule) {
        shape = rule.shape();
        weights = new RuleWeights(rule);
    }

    /**
     * One target for each step, in the order of the steps.
     *
     * @throws IllegalArgumentException if predictions have another length than the rule's
     */
    public List<LpgTarget> over(LpgTrajectory trajectory) {
        List<Step> steps = trajectory.steps();
        double[] age = shape.lifetime().of(trajectory.stage());
        double[] h = new double[shape.hidden()];
        double[] memory = new double[shape.hidden()];
        double next = embedded(trajectory.lastPrediction());
        List<LpgTarget> targets = new ArrayList<>();
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
                case GRU -> weights.gru("cell", x, h);
                case LSTM -> weights.lstm("cell", x, h, memory);
            }
            targets.add(target(h));
            next = now;
        }
        Collections.reverse(targets);
        return targets;
    }

    /** φ(y). */
    private double embedded(List<Double> prediction) {
        double[] y = prediction.stream().mapToDouble(Double::doubleValue).toArray();
        return weights.embedded("embedding", "embedding-output", y);
    }

    private LpgTarget target(double[] h) {
        double[] outputs = RuleWeights.rectified(h);
        double[] prediction = RuleWeights.softmax(weights.linear("prediction", outputs));
        return new LpgTarget(
                weights.linear("direction", outputs)[0],
                Arrays.stream(prediction).boxed().toList());
    }
}
