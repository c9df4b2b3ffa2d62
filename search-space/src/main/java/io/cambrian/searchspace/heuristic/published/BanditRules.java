package io.cambrian.searchspace.heuristic.published;

import static io.cambrian.searchspace.heuristic.Terms.add;
import static io.cambrian.searchspace.heuristic.Terms.apply;
import static io.cambrian.searchspace.heuristic.Terms.choose;
import static io.cambrian.searchspace.heuristic.Terms.constant;
import static io.cambrian.searchspace.heuristic.Terms.divide;
import static io.cambrian.searchspace.heuristic.Terms.less;
import static io.cambrian.searchspace.heuristic.Terms.log;
import static io.cambrian.searchspace.heuristic.Terms.multiply;
import static io.cambrian.searchspace.heuristic.Terms.root;
import static io.cambrian.searchspace.heuristic.Terms.square;
import static io.cambrian.searchspace.heuristic.Terms.subtract;
import static io.cambrian.searchspace.heuristic.Terms.value;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.ARMS;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.COIN;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.HORIZON;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.MEAN;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.NOISE;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.POSTERIOR;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.PULLS;
import static io.cambrian.searchspace.heuristic.domain.BanditVariable.TIME;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Quantity;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Operator;

/** Known rules for Bernoulli bandits. All begin with one pull of every arm. */
public final class BanditRules {

    /** Any arm, each as likely as the others. */
    public static final Heuristic RANDOM = rule(value(NOISE));

    /** The arm with the greatest mean. */
    public static final Heuristic GREEDY = rule(value(MEAN));

    /** With probability 0.1 any arm, else the greatest mean. */
    public static final Heuristic EPSILON_TENTH =
            rule(choose(less(value(COIN), constant(0.1)), value(NOISE), value(MEAN)));

    /** With probability min(1, 10/t) any arm, else the greatest mean. */
    public static final Heuristic EPSILON_FALLING =
            rule(choose(less(multiply(value(TIME), value(COIN)), constant(10)), value(NOISE), value(MEAN)));

    /**
     * mean + √(2 ln t / n).
     *
     * <p>Source: Auer, Cesa-Bianchi and Fischer, "Finite-time analysis of the multiarmed bandit problem", Machine Learning 47,
     * 2002, figure 1.
     */
    public static final Heuristic UCB1 = upperBound(2);

    /** The same with 0.25 for 2: as confident as rewards of the greatest variance, 1/4, allow. */
    public static final Heuristic UCB_QUARTER = upperBound(0.25);

    /**
     * UCB1-tuned: mean + √(ln t / n · min(1/4, v)) with v = mean (1 − mean) + √(2 ln t / n).
     *
     * <p>Source: as {@link #UCB1}, §4.
     */
    public static final Heuristic UCB_TUNED = rule(add(value(MEAN), root(multiply(exploration(1), variance()))));

    /**
     * MOSS: mean + √(max(ln(T / (K n)), 0) / n).
     *
     * <p>Source: Audibert and Bubeck, "Minimax policies for adversarial and stochastic bandits", COLT 2009.
     */
    public static final Heuristic MOSS = rule(add(
            value(MEAN),
            root(divide(
                    apply(Operator.MAX, log(divide(value(HORIZON), multiply(value(ARMS), value(PULLS)))), constant(0)),
                    value(PULLS)))));

    /**
     * Thompson's sampling: the arm of which a draw from the posterior is greatest.
     *
     * <p>Source: Thompson, "On the likelihood that one unknown probability exceeds another in view of the evidence of two
     * samples", Biometrika 25, 1933; with a uniform prior.
     */
    public static final Heuristic THOMPSON = rule(value(POSTERIOR));

    private BanditRules() {}

    private static Heuristic upperBound(double factor) {
        return rule(add(value(MEAN), root(exploration(factor))));
    }

    private static Quantity exploration(double factor) {
        return divide(multiply(constant(factor), log(value(TIME))), value(PULLS));
    }

    private static Quantity variance() {
        return apply(
                Operator.MIN, constant(0.25), add(subtract(value(MEAN), square(value(MEAN))), root(exploration(2))));
    }

    private static Heuristic rule(Quantity priority) {
        return new Heuristic(Domain.BANDIT, priority);
    }
}
