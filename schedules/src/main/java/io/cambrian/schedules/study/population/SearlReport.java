package io.cambrian.schedules.study.population;

import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What {@link SearlStudy} has found.
 *
 * @param rootSeed the root of all seeds
 * @param totalSteps environment steps of each population
 * @param seeds the two populations of each seed
 */
public record SearlReport(long rootSeed, long totalSteps, List<Pair> seeds) implements StudyReport {

    private static final double REQUIRED_SHARE = 0.8;

    public SearlReport {
        seeds = List.copyOf(seeds);
    }

    /**
     * Two populations that differ in their memories alone.
     *
     * @param shared whose members learn from one memory
     * @param own whose members learn from a memory each
     */
    public record Pair(Population shared, Population own) {

        boolean sharedIsBetter() {
            return shared.area() > own.area();
        }
    }

    /**
     * How a population did.
     *
     * @param area the mean return of the best member, without exploration, over all environment steps: the area under the curve
     *     divided by its length
     * @param last the same return after the last generation
     * @param generations how many there were
     * @param environmentSteps of all members together
     */
    public record Population(double area, double last, int generations, long environmentSteps) {}

    /** Areas of the populations that share a memory. */
    public Scores shared() {
        return Scores.of(seeds.stream().map(pair -> pair.shared().area()).toList());
    }

    /** Areas of the populations whose members learn from their own lines of descent. */
    public Scores own() {
        return Scores.of(seeds.stream().map(pair -> pair.own().area()).toList());
    }

    /** On how many seeds the shared memory was better. */
    public long wins() {
        return seeds.stream().filter(Pair::sharedIsBetter).count();
    }

    /** Probability of so many wins, or more, if neither memory were better: P(W ≥ w), W binomial with n and ½. */
    public double signTest() {
        int n = seeds.size();
        double probability = 0;
        double ways = 1;
        for (int w = 0; w <= n; w++) {
            probability += w >= wins() ? ways / Math.pow(2, n) : 0;
            ways = ways * (n - w) / (w + 1);
        }
        return probability;
    }

    /** What is asked of these figures. */
    @Override
    public List<Bar> bars() {
        return List.of(
                Bar.above(
                        "lead of a shared memory in the mean",
                        shared().mean().mean() - own().mean().mean(),
                        0),
                Bar.atLeast("seeds on which it is better", wins(), REQUIRED_SHARE * seeds.size()));
    }

    @Override
    public void print(PrintWriter out) {
        for (int i = 0; i < seeds.size(); i++) {
            Pair pair = seeds.get(i);
            out.printf(
                    Locale.ROOT,
                    "seed %d   shared %8.1f (in the end %8.1f)   private %8.1f (in the end %8.1f)%n",
                    i,
                    pair.shared().area(),
                    pair.shared().last(),
                    pair.own().area(),
                    pair.own().last());
        }
        out.println("shared   mean return over all environment steps "
                + shared().mean().withEnds(1));
        out.println("private  mean return over all environment steps "
                + own().mean().withEnds(1));
        out.printf(
                Locale.ROOT,
                "shared is better on %d of %d seeds; chance alone does that with probability %.3f%n",
                wins(),
                seeds.size(),
                signTest());
    }
}
