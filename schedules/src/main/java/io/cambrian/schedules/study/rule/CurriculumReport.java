package io.cambrian.schedules.study.rule;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What {@link CurriculumStudy} has found. All scores are means over held-out levels, from 0 for random play to 1 for the best policy
 * of each.
 *
 * @param rootSeed the root of all seeds
 * @param effort what was spent
 * @param untrained of the first weights, one for each seed
 * @param trained with each curriculum, in the order of {@link CurriculumEffort#arms}
 * @param actorCritic of the hand-made rule that regret is measured against
 */
public record CurriculumReport(
        long rootSeed, CurriculumEffort effort, Scores untrained, List<Scores> trained, double actorCritic)
        implements StudyReport {

    private static final double REQUIRED_SHARE = 0.8;

    public CurriculumReport {
        trained = List.copyOf(trained);
    }

    /** On how many seeds the set of highest regret led to a better rule than the random one. */
    public int winsOfHighestRegret() {
        return wins(trained.getFirst(), trained.get(1));
    }

    /** On how many seeds replay by regret led to a better rule than fresh levels, if both were tried. */
    public OptionalInt winsOfReplay() {
        return effort.setsOnly() ? OptionalInt.empty() : OptionalInt.of(wins(trained.get(2), trained.getLast()));
    }

    private static int wins(Scores one, Scores other) {
        int wins = 0;
        for (int seed = 0; seed < one.scores().size(); seed++) {
            wins += one.scores().get(seed) > other.scores().get(seed) ? 1 : 0;
        }
        return wins;
    }

    /** As published; replay itself is reported as a trend. */
    @Override
    public List<Bar> bars() {
        return List.of(Bar.atLeast(
                "seeds on which the set of highest regret is better than the random one",
                winsOfHighestRegret(),
                REQUIRED_SHARE * untrained.scores().size()));
    }

    @Override
    public void print(PrintWriter out) {
        print("untrained", untrained.mean(), out);
        for (int arm = 0; arm < trained.size(); arm++) {
            print(effort.arms().get(arm), trained.get(arm).mean(), out);
        }
        out.printf(Locale.ROOT, "%-20s %.3f%n", "actor-critic", actorCritic);
        out.printf(
                Locale.ROOT,
                "of %d seeds, the set of highest regret is better than the random one on %d%n",
                untrained.scores().size(),
                winsOfHighestRegret());
        winsOfReplay().ifPresent(wins -> out.println("replay by regret is better than fresh levels on " + wins));
    }

    private static void print(String name, Interval mean, PrintWriter out) {
        out.printf(Locale.ROOT, "%-20s %s%n", name, mean.withEnds(3));
    }
}
