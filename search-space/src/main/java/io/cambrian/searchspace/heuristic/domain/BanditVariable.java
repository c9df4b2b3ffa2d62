package io.cambrian.searchspace.heuristic.domain;

import java.util.List;

/** What an index rule may observe of an arm of a Bernoulli bandit. */
public enum BanditVariable implements Variable {
    MEAN("mean", "m", "m", "the mean reward of the arm so far; 0 before its first pull"),
    PULLS("pulls", "n", "n", "how often the arm has been pulled"),
    TIME("time", "t", "t", "how often any arm has been pulled"),
    ARMS("arms", "K", "K", "how many arms there are"),
    HORIZON("horizon", "T", "T", "how many pulls there will be in all"),
    BEST("best", "m*", "m^{*}", "the greatest mean of all arms"),
    COIN("coin", "c", "c", "uniform in (0, 1), drawn anew for every pull, the same for all arms"),
    NOISE("noise", "u", "u", "uniform in (0, 1), drawn anew for every pull and arm"),
    POSTERIOR(
            "posterior",
            "θ",
            "\\theta",
            "a draw from Beta(1 + successes, 1 + failures), anew for every pull and arm: what is believed of the arm");

    private final Wording wording;

    BanditVariable(String title, String symbol, String latex, String meaning) {
        this.wording = new Wording(title, symbol, latex, meaning);
    }

    /** What an index f(mean, n, t) reads. */
    public static List<Variable> index() {
        return List.of(MEAN, PULLS, TIME);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
