package io.cambrian.evaluators.problem.bandit;

import io.cambrian.evaluators.problem.Attempts;
import io.cambrian.evaluators.problem.Solver;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.random.Seed;

/** Plays games in groups that pull in step, so that a rule's index is computed for all arms of a group at once. */
final class BanditSolver implements Solver {

    private static final int GAMES_AT_ONCE = 32;

    private final BanditProblems problems;
    private final Games games;

    BanditSolver(BanditProblems problems, Heuristic rule) {
        this.problems = problems;
        this.games = new Games(rule, BanditProblems.ARMS, BanditProblems.HORIZON, GAMES_AT_ONCE);
    }

    @Override
    public Attempts attempt(Seed seed, long first, int count) {
        float[] scores = new float[count];
        for (int done = 0; done < count; done += GAMES_AT_ONCE) {
            int together = Math.min(GAMES_AT_ONCE, count - done);
            for (int game = 0; game < together; game++) {
                long number = first + done + game;
                games.begin(game, problems.family(number), seed, number);
            }
            games.play(together);
            for (int game = 0; game < together; game++) {
                ArmFamily family = problems.family(first + done + game);
                double unit = problems.relative() ? family.classicalRegret() : 1;
                scores[done + game] = (float) (-games.regret(game) / unit);
            }
        }
        return new Attempts(scores);
    }
}
