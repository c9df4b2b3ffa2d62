package io.cambrian.evaluators.task;

import io.cambrian.evaluators.environment.bandit.BernoulliBandit;
import io.cambrian.evaluators.environment.bandit.GaussianBandit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bandits with new arms in every episode: {@code BernoulliBandit-K} and {@code GaussianBandit-K} have K arms and 10 K pulls,
 * {@code BernoulliBandit-easy} finds the better of the probabilities 0.1 and 0.9 in 20 pulls.
 *
 * <p>The reference is what the best learner gets where that is known, otherwise what an oracle gets that knows the arms, which
 * no learner reaches.
 */
final class BanditTasks implements TaskFamily {

    private static final SizedName BERNOULLI = new SizedName("BernoulliBandit", 2, 100);
    private static final SizedName GAUSSIAN = new SizedName("GaussianBandit", 2, 100);
    private static final String EASY = "BernoulliBandit-easy";
    private static final List<Double> EASY_PROBABILITIES = List.of(0.1, 0.9);
    private static final int EASY_PULLS = 20;
    private static final int PULLS_PER_ARM = 10;
    private static final String ORACLE = "exact; an oracle that knows the arms";

    @Override
    public List<Task> listed() {
        return List.of(easy(), bernoulli(2), bernoulli(5), bernoulli(10), gaussian(2), gaussian(10));
    }

    @Override
    public Optional<Task> named(String name) {
        return Stream.concat(
                        BERNOULLI.size(name).stream().mapToObj(BanditTasks::bernoulli),
                        GAUSSIAN.size(name).stream().mapToObj(BanditTasks::gaussian))
                .findFirst()
                .or(() -> TaskFamily.super.named(name));
    }

    /** The first pull is a guess and tells, except for one time in ten; the reference knows the better arm. */
    private static Task easy() {
        return Task.of(
                EASY,
                copies -> new BernoulliBandit(copies, EASY_PROBABILITIES, EASY_PULLS),
                EASY_PULLS,
                new ScoreRange(0.5 * EASY_PULLS, 0.9 * EASY_PULLS, ORACLE));
    }

    private static Task bernoulli(int arms) {
        int pulls = PULLS_PER_ARM * arms;
        String name = BERNOULLI.family() + "-" + arms;
        ScoreRange oracle = new ScoreRange(0.5 * pulls, BernoulliBandit.oracleReturn(arms, pulls), ORACLE);
        return Task.of(
                name,
                copies -> new BernoulliBandit(copies, arms, pulls),
                pulls,
                ExactScores.of(name).orElse(oracle));
    }

    private static Task gaussian(int arms) {
        int pulls = PULLS_PER_ARM * arms;
        return Task.of(
                GAUSSIAN.family() + "-" + arms,
                copies -> new GaussianBandit(copies, arms, pulls),
                pulls,
                new ScoreRange(0, GaussianBandit.oracleReturn(arms, pulls), ORACLE));
    }
}
