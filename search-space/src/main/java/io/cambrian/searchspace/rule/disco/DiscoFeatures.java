package io.cambrian.searchspace.rule.disco;

import io.cambrian.searchspace.rule.RuleWeights;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Said;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Step;
import io.cambrian.searchspace.rule.disco.DiscoTrajectory.Worth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The numbers that a DiscoRL rule reads of a step t and its action a_t; ln± x stands for sign(x)·ln(1 + |x|).
 *
 * <pre>
 *  1–4   π(a_t), μ(a_t), ln± r_t, 1 − ends        14–18  φ(z(a_t)); Σ π·φ(z) at t and t+1; max φ(z) at t and t+1
 *  5–6   ln± V(s_t), ln± V(s_{t+1})               19–23  the same of z⁻, the target network's
 *  7–9   ln± A_t, normalised A_t, π⁻(a_t)         24–25  mean over actions of e_t(a)
 * 10–13  φ(y) at t and t+1, φ(y⁻) at t and t+1    26–27  e_t(a_t)
 * </pre>
 *
 * <p>e_t(a), two numbers of every action, are relu(W₂·[·, mean] + b₂) of relu(W₁·[·, mean] + b₁) of
 *
 * <pre>
 * π(a), μ(a), π⁻(a), φ(z(a)), φ(z⁻(a)), ln± q⁻(a), ln±(q⁻(a) − V⁻), normalised q⁻(a) − V⁻, whether a = a_t
 * </pre>
 *
 * <p>where each layer reads what it is about beside its mean over all actions. What lies beyond the end of an episode counts as 0:
 * the published form reads the state in which the episode ended, here the next row belongs to another episode.
 */
final class DiscoFeatures {

    private final RuleWeights weights;
    private final String prefix;
    private final DiscoTrajectory trajectory;

    /** @param prefix of the layers: the two LSTMs have embeddings of their own */
    DiscoFeatures(RuleWeights weights, String prefix, DiscoTrajectory trajectory) {
        this.weights = weights;
        this.prefix = prefix;
        this.trajectory = trajectory;
    }

    /** One row for each step. */
    double[][] ofSteps() {
        return IntStream.range(0, trajectory.steps().size())
                .mapToObj(this::ofStep)
                .toArray(double[][]::new);
    }

    private double[] ofStep(int t) {
        Step step = trajectory.steps().get(t);
        Worth worth = step.worth();
        int action = step.action();
        double goesOn = step.ends() ? 0 : 1;
        double[][] ofActions = ofActions(t);
        return joined(
                new double[] {
                    step.agent().policy().get(action),
                    step.behaviour().get(action),
                    squeezed(step.reward()),
                    goesOn,
                    squeezed(worth.value()),
                    goesOn * squeezed(valueAfter(t)),
                    squeezed(worth.advantage()),
                    worth.normalised(),
                    step.target().policy().get(action)
                },
                ofState(step.agent(), after(t).agent(), goesOn),
                ofState(step.target(), after(t).target(), goesOn),
                overActions(t, step.agent(), after(t).agent()),
                overActions(t, step.target(), after(t).target()),
                mean(ofActions),
                ofActions[action]);
    }

    private double valueAfter(int t) {
        List<Step> steps = trajectory.steps();
        return t + 1 < steps.size()
                ? steps.get(t + 1).worth().value()
                : trajectory.last().value();
    }

    /** What both networks say about the next state. */
    private record After(Said agent, Said target) {}

    private After after(int t) {
        List<Step> steps = trajectory.steps();
        return t + 1 < steps.size()
                ? new After(steps.get(t + 1).agent(), steps.get(t + 1).target())
                : new After(trajectory.last().agent(), trajectory.last().target());
    }

    private double[] ofState(Said now, Said next, double goesOn) {
        String layer = prefix + "state-embedding";
        return new double[] {embedded(layer, now.state()), goesOn * embedded(layer, next.state())};
    }

    /** φ(z) of the taken action, its mean under the agent's policy and its largest, now and next. */
    private double[] overActions(int t, Said now, Said next) {
        Step step = trajectory.steps().get(t);
        double goesOn = step.ends() ? 0 : 1;
        double[] embedded = embedded(now);
        double[] following = embedded(next);
        return new double[] {
            embedded[step.action()],
            expected(step.agent().policy(), embedded),
            goesOn * expected(after(t).agent().policy(), following),
            Arrays.stream(embedded).max().orElseThrow(),
            goesOn * Arrays.stream(following).max().orElseThrow()
        };
    }

    /** φ of probabilities. */
    private double embedded(String layer, List<Double> probabilities) {
        return weights.embedded(layer + "-hidden", layer, DiscoPass.array(probabilities));
    }

    private double[] embedded(Said said) {
        return said.actions().stream()
                .mapToDouble(of -> embedded(prefix + "action-embedding", of))
                .toArray();
    }

    private static double expected(List<Double> policy, double[] numbers) {
        return IntStream.range(0, numbers.length)
                .mapToDouble(a -> policy.get(a) * numbers[a])
                .sum();
    }

    /** e of every action of a step. */
    double[][] ofActions(int t) {
        Step step = trajectory.steps().get(t);
        double[] embedded = embedded(step.agent());
        double[] ofTarget = embedded(step.target());
        double[][] known = new double[embedded.length][];
        for (int a = 0; a < known.length; a++) {
            known[a] = new double[] {
                step.agent().policy().get(a),
                step.behaviour().get(a),
                step.target().policy().get(a),
                embedded[a],
                ofTarget[a],
                squeezed(step.worth().ofActions().get(a)),
                squeezed(step.worth().advantages().get(a)),
                step.worth().normalisedAdvantages().get(a),
                a == step.action() ? 1 : 0
            };
        }
        return layer("actions", layer("actions-hidden", known));
    }

    private double[][] layer(String name, double[][] ofActions) {
        double[] mean = mean(ofActions);
        return Arrays.stream(ofActions)
                .map(of -> weights.rectified(prefix + name, DiscoPass.joined(of, mean)))
                .toArray(double[][]::new);
    }

    /** The mean over actions, number by number. */
    static double[] mean(double[][] ofActions) {
        return IntStream.range(0, ofActions[0].length)
                .mapToDouble(
                        i -> Arrays.stream(ofActions).mapToDouble(of -> of[i]).sum() / ofActions.length)
                .toArray();
    }

    private static double squeezed(double x) {
        return Math.signum(x) * StrictMath.log1p(Math.abs(x));
    }

    private static double[] joined(double[]... parts) {
        return Arrays.stream(parts).flatMapToDouble(DoubleStream::of).toArray();
    }
}
