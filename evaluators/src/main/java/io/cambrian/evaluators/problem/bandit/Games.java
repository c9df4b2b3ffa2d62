package io.cambrian.evaluators.problem.bandit;

import io.cambrian.evaluators.problem.GreatestPriority;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.TermProgram;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Several games of one rule that pull in step. Arm k of game g stands at place {@code g · arms + k} of all columns. Mutable. */
final class Games {

    private static final Set<BanditVariable> UNIFORM =
            EnumSet.of(BanditVariable.TIME, BanditVariable.ARMS, BanditVariable.HORIZON);
    private static final int STREAMS = 3;

    private final int arms;
    private final int horizon;
    private final Set<BanditVariable> observed = EnumSet.noneOf(BanditVariable.class);
    private final double[][] columns;
    private final TermProgram program;
    private final double[] probabilities;
    private final double[] successes;
    private final double[] best;
    private final double[] regrets;
    private final CounterRandom[] rewards;
    private final CounterRandom[] chance;

    Games(Heuristic rule, int arms, int horizon, int most) {
        this.arms = arms;
        this.horizon = horizon;
        for (BanditVariable variable : BanditVariable.values()) {
            if (rule.variables().contains(variable)) {
                observed.add(variable);
            }
        }
        columns = new double[BanditVariable.values().length][most * arms];
        program = TermProgram.of(rule.priority(), columns, UNIFORM, most * arms);
        probabilities = new double[most * arms];
        successes = new double[most * arms];
        best = new double[most];
        regrets = new double[most];
        rewards = new CounterRandom[most];
        chance = new CounterRandom[most];
        Arrays.fill(column(BanditVariable.ARMS), arms);
        Arrays.fill(column(BanditVariable.HORIZON), horizon);
    }

    /** Draws the arms of a game and forgets what was played at its place. */
    void begin(int game, ArmFamily family, Seed seed, long number) {
        int first = game * arms;
        family.draw(new CounterRandom(seed.value(), STREAMS * number), probabilities, first, arms);
        rewards[game] = new CounterRandom(seed.value(), STREAMS * number + 1);
        chance[game] = new CounterRandom(seed.value(), STREAMS * number + 2);
        Arrays.fill(successes, first, first + arms, 0);
        Arrays.fill(column(BanditVariable.MEAN), first, first + arms, 0);
        Arrays.fill(column(BanditVariable.PULLS), first, first + arms, 0);
        regrets[game] = 0;
        best[game] = Arrays.stream(probabilities, first, first + arms).max().orElseThrow();
    }

    /** Plays the first games to their end. */
    void play(int games) {
        for (int time = 0; time < Math.min(arms, horizon); time++) {
            for (int game = 0; game < games; game++) {
                pull(game, game * arms + time);
            }
        }
        for (int time = arms; time < horizon; time++) {
            Arrays.fill(column(BanditVariable.TIME), 0, games * arms, time);
            observe(games);
            double[] indices = program.run(games * arms);
            for (int game = 0; game < games; game++) {
                pull(game, GreatestPriority.of(indices, game * arms, arms));
            }
        }
    }

    /** What was lost against the best arm. */
    double regret(int game) {
        return regrets[game];
    }

    private void pull(int game, int place) {
        regrets[game] += best[game] - probabilities[place];
        successes[place] += rewards[game].nextDouble() < probabilities[place] ? 1 : 0;
        double pulls = ++column(BanditVariable.PULLS)[place];
        column(BanditVariable.MEAN)[place] = successes[place] / pulls;
    }

    /** Fills what is not kept up to date by pulling. */
    private void observe(int games) {
        if (observed.contains(BanditVariable.BEST)) {
            for (int game = 0; game < games; game++) {
                int first = game * arms;
                double greatest = Arrays.stream(column(BanditVariable.MEAN), first, first + arms)
                        .max()
                        .orElseThrow();
                Arrays.fill(column(BanditVariable.BEST), first, first + arms, greatest);
            }
        }
        if (observed.contains(BanditVariable.COIN)) {
            for (int game = 0; game < games; game++) {
                Arrays.fill(column(BanditVariable.COIN), game * arms, (game + 1) * arms, chance[game].nextDouble());
            }
        }
        if (observed.contains(BanditVariable.NOISE)) {
            for (int place = 0; place < games * arms; place++) {
                column(BanditVariable.NOISE)[place] = chance[place / arms].nextDouble();
            }
        }
        if (observed.contains(BanditVariable.POSTERIOR)) {
            for (int place = 0; place < games * arms; place++) {
                double failures = column(BanditVariable.PULLS)[place] - successes[place];
                column(BanditVariable.POSTERIOR)[place] =
                        BetaDraw.of(1 + successes[place], 1 + failures, chance[place / arms]);
            }
        }
    }

    private double[] column(BanditVariable variable) {
        return columns[variable.ordinal()];
    }
}
