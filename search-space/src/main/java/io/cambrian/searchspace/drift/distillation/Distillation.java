package io.cambrian.searchspace.drift.distillation;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftCheck;
import io.cambrian.searchspace.drift.DriftVerdict;
import io.cambrian.searchspace.drift.SymbolicDrift;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;

/**
 * From network to formula: finds closed forms that restrain a policy as a given drift does, where trainings really go.
 *
 * <p>A training follows the gradient of f = r·A − D, in which D takes part as r·∂D/∂r = ∂D/∂ln r. A form's error is the mean squared
 * difference of these slopes over the points, divided by the variance of the target's. As the two signs of A never meet in one
 * point, forms for each are searched apart and joined afterwards; forms that serve both are searched too. Of all, the best of
 * each size make a Pareto front, and the smallest one nearly as good as the best is chosen.
 *
 * <p>The same target, points and settings give the same forms.
 *
 * <p>Source of the idea: Lu et al., "Discovered policy optimisation", NeurIPS 2022, §5, where DPO was read off LPO's network by eye.
 *
 * @param steps how many mutants are tried in each of the three searches, at least 0
 * @param tolerance how much less of the slope's variance than the best form the chosen one may explain, at least 0
 * @param seed of the mutants
 */
public record Distillation(int steps, double tolerance, long seed) {

    /** Mutants for a search of about a minute at some thousand points. */
    public static final int USUAL_STEPS = 500;

    /** One hundredth of the slope's variance. */
    public static final double USUAL_TOLERANCE = 0.01;

    private static final int BOTH = 0;
    private static final int GAIN = 1;
    private static final int LOSS = 2;

    /** @throws IllegalArgumentException if the steps or the tolerance are below 0 */
    public Distillation {
        if (steps < 0) {
            throw new IllegalArgumentException("the steps of a distillation are at least 0, found " + steps);
        }
        if (!(tolerance >= 0)) {
            throw new IllegalArgumentException("the tolerance of a distillation is at least 0, found " + tolerance);
        }
    }

    /**
     * The forms that stand for a drift at these points.
     *
     * @param points where it matters; each counts the same
     * @throws IllegalArgumentException if there are none, or one is not finite
     */
    public Distilled distil(Drift drift, List<DriftPoint> points) {
        if (points.isEmpty() || !points.stream().allMatch(DriftPoint::isFinite)) {
            throw new IllegalArgumentException(
                    "a drift is distilled at points of finite ln r, A and p, at least one, found "
                            + points.stream().filter(DriftPoint::isFinite).count() + " of " + points.size());
        }
        List<FittedForm> gains = search(
                drift, points.stream().filter(point -> point.advantage() >= 0).toList(), points, GAIN);
        List<FittedForm> losses = search(
                drift, points.stream().filter(point -> point.advantage() < 0).toList(), points, LOSS);
        FormFront front = new FormFront();
        search(drift, points, points, BOTH).forEach(form -> offer(front, form));
        for (FittedForm gain : gains) {
            for (FittedForm loss : losses) {
                offer(front, new FittedForm(joined(gain.penalty(), loss.penalty()), gain.error() + loss.error()));
            }
        }
        return chosen(front, DriftTarget.of(drift, points));
    }

    private List<FittedForm> search(Drift drift, List<DriftPoint> some, List<DriftPoint> all, int stream) {
        if (some.isEmpty()) {
            return List.of(new FittedForm(new Penalty.None(), 0));
        }
        return new FormSearch(DriftTarget.of(drift, some, all), drift.temporal(), new CounterRandom(seed, stream))
                .run(steps);
    }

    /** Every form is a drift, but rounding may spoil one of extreme constants. */
    private static void offer(FormFront front, FittedForm form) {
        if (form.error() < front.errorAt(form.size())
                && DriftCheck.of(new SymbolicDrift(form.penalty())) instanceof DriftVerdict.Holds) {
            front.offer(form);
        }
    }

    private static Penalty joined(Penalty gain, Penalty loss) {
        if (gain.equals(loss)) {
            return gain;
        }
        if (gain instanceof Penalty.None) {
            return new Penalty.OnLoss(loss);
        }
        return loss instanceof Penalty.None ? new Penalty.OnGain(gain) : new Penalty.BySign(gain, loss);
    }

    private Distilled chosen(FormFront front, DriftTarget target) {
        List<FittedForm> forms = front.forms();
        double enough = forms.getLast().error() + tolerance;
        FittedForm chosen = forms.stream()
                .filter(form -> form.error() <= enough)
                .findFirst()
                .orElseThrow();
        return new Distilled(
                forms.stream().map(form -> target.fit(form.penalty())).toList(), target.fit(chosen.penalty()));
    }
}
