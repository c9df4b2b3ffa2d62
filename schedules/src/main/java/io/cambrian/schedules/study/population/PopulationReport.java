package io.cambrian.schedules.study.population;

import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What {@link PopulationStudy} has found. Returns are means of the last training episodes.
 *
 * @param rootSeed the root of all seeds
 * @param members of each population, and independent trainings of random search
 * @param lifetimeSteps environment steps of each member and of each independent training
 * @param intervalSteps environment steps between two decisions
 * @param arms random search first, then population-based training
 */
public record PopulationReport(long rootSeed, int members, long lifetimeSteps, long intervalSteps, List<Arm> arms)
        implements StudyReport {

    /** How far the best of a population lies above the median of random search at least. */
    static final double LEAST_RATIO = 1.5;

    /** Which share of a final population descends from two founders at least. */
    private static final double LEAST_SHARE = 0.9;

    public PopulationReport {
        arms = List.copyOf(arms);
    }

    /**
     * One way to train, once for each seed.
     *
     * @param name what tables call it
     * @param results seed by seed
     */
    public record Arm(String name, List<Result> results) {

        public Arm {
            results = List.copyOf(results);
        }

        /** The final returns of the best members. */
        public Scores best() {
            return scores(Result::best);
        }

        /** The final returns of the median members. */
        public Scores median() {
            return scores(Result::median);
        }

        /** The final returns of fresh agents on report seeds, with what the best member found. */
        public Scores fresh() {
            return scores(Result::fresh);
        }

        /** All environment steps of the search. */
        public long totalSteps() {
            return results.stream().mapToLong(Result::environmentSteps).sum();
        }

        /** The mean share of the final populations that descends from two founders; not a number without descent. */
        public double twoFoundersShare() {
            return descents().mapToDouble(Descent::twoFoundersShare).average().orElse(Double.NaN);
        }

        /** In how many seeds the schedule gives the winner's settings at every step. */
        public long settingsReplayed() {
            return descents().filter(Descent::settingsReplayed).count();
        }

        /** In how many seeds the schedule, trained anew from the population's seed, gives the winner's whole state. */
        public long weightsReplayed() {
            return descents().filter(Descent::weightsReplayed).count();
        }

        /** Whether every schedule gave the settings and the state of its winner. */
        boolean replayed() {
            return descents().allMatch(descent -> descent.settingsReplayed() && descent.weightsReplayed());
        }

        private Stream<Descent> descents() {
            return results.stream().map(Result::descent).flatMap(Optional::stream);
        }

        private Scores scores(ToDoubleFunction<Result> part) {
            return Scores.of(results.stream().mapToDouble(part).boxed().toList());
        }
    }

    /**
     * How the members of one seed ended.
     *
     * @param best the highest final return
     * @param median the middle one
     * @param fresh that of a fresh agent on a report seed, with the schedule or the settings of the best
     * @param failures how many members ended without a score; they count with that of random actions
     * @param environmentSteps of all members
     * @param descent where they come from; empty where nobody takes over from others
     */
    public record Result(
            double best, double median, double fresh, int failures, long environmentSteps, Optional<Descent> descent) {}

    /**
     * Where the members of one seed come from.
     *
     * @param twoFoundersShare the share of the final population that descends from the two founders with most descendants
     * @param settingsReplayed whether the schedule gives the winner's settings at every step
     * @param weightsReplayed whether the schedule, trained anew from the population's seed, gives the winner's whole state
     */
    public record Descent(double twoFoundersShare, boolean settingsReplayed, boolean weightsReplayed) {}

    /** An arm by its name. */
    public Arm arm(String name) {
        return arms.stream()
                .filter(arm -> arm.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the study has no arm '" + name + "'"));
    }

    /** The mean of an arm's best returns over the mean of random search's median returns. */
    public double ratio(Arm arm) {
        return arm.best().mean().mean()
                / arm(PopulationStudy.RANDOM_SEARCH).median().mean().mean();
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        Arm population = arm(PopulationStudy.POPULATION);
        return List.of(
                Bar.atLeast(
                        "best of population-based training over the median of random search",
                        ratio(population),
                        LEAST_RATIO),
                Bar.atLeast("share of its final members from two founders", population.twoFoundersShare(), LEAST_SHARE),
                Bar.exactly(
                        "ways to train whose schedules are true",
                        arms.stream().filter(Arm::replayed).count(),
                        arms.size()));
    }

    @Override
    public void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%d members of %,d environment steps each, decisions every %,d%n",
                members,
                lifetimeSteps,
                intervalSteps);
        for (Arm arm : arms) {
            out.printf(
                    Locale.ROOT,
                    "%-25s best %s  median %s  fresh agents %s  ratio %.2f  %,d environment steps%n",
                    arm.name(),
                    interval(arm.best()),
                    interval(arm.median()),
                    interval(arm.fresh()),
                    ratio(arm),
                    arm.totalSteps());
        }
        Arm independent = arm(PopulationStudy.RANDOM_SEARCH);
        arms.stream().filter(arm -> !arm.equals(independent)).forEach(arm -> descent(arm, independent, out));
    }

    private static void descent(Arm arm, Arm independent, PrintWriter out) {
        int seeds = arm.results().size();
        out.printf(
                Locale.ROOT,
                "%s: %.0f %% of the final members from two founders; schedules give the winner's settings in %d of %d"
                        + " seeds, its state in %d; the best %+.1f standard errors above that of random search, fresh"
                        + " agents %+.1f%n",
                arm.name(),
                100 * arm.twoFoundersShare(),
                arm.settingsReplayed(),
                seeds,
                arm.weightsReplayed(),
                arm.best().standardErrorsAbove(independent.best()),
                arm.fresh().standardErrorsAbove(independent.fresh()));
    }

    private static String interval(Scores scores) {
        Interval mean = scores.mean();
        return String.format(Locale.ROOT, "%5.1f [%5.1f, %5.1f]", mean.mean(), mean.low(), mean.high());
    }
}
