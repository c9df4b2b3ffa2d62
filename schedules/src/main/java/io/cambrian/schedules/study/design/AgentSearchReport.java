package io.cambrian.schedules.study.design;

import io.cambrian.metalearners.agentsearch.Counts;
import io.cambrian.schedules.report.Interval;
import io.cambrian.schedules.study.Bar;
import io.cambrian.schedules.study.ImprovementProbability;
import io.cambrian.schedules.study.Scores;
import io.cambrian.schedules.study.StudyReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * What {@link AgentSearchStudy} has found. Accuracies are shares of problems solved; a search's optimism is by how much the score
 * that it has chosen a design by is greater than that design's true accuracy.
 *
 * @param rootSeed the root of all seeds
 * @param bestSeed the true accuracy of the best of the designs that searches begin with
 * @param strategies the published strategies with budgets of several sizes
 * @param controls what re-scoring given designs leads to
 * @param changes the raced search with one thing changed
 * @param worlds other worlds
 * @param dominance for each strategy of the middle budget, how likely one of its searches finds the best design among one of each
 */
public record AgentSearchReport(
        long rootSeed,
        double bestSeed,
        List<Row> strategies,
        List<Row> controls,
        List<Change> changes,
        List<World> worlds,
        List<Double> dominance)
        implements StudyReport {

    private static final double MOST_OPTIMISM = 0.015;
    private static final double LEAST_OPTIMISM = 0.03;

    public AgentSearchReport {
        strategies = List.copyOf(strategies);
        controls = List.copyOf(controls);
        changes = List.copyOf(changes);
        worlds = List.copyOf(worlds);
        dominance = List.copyOf(dominance);
    }

    /**
     * One way to search.
     *
     * @param strategy its name
     * @param candidates the budget is that of so many
     * @param truth the true accuracy of what was chosen
     * @param optimism of the score that it was chosen by
     * @param aboveBestSeed the share of searches whose design is better than the best seed
     * @param overSamples the probability that it finds something better than independent samples do with the same budget
     * @param published what is expected, if that is known
     */
    public record Row(
            String strategy,
            int candidates,
            Scores truth,
            Scores optimism,
            double aboveBestSeed,
            ImprovementProbability overSamples,
            Optional<Published> published) {}

    /**
     * What is expected of a strategy: a mean of 40 searches.
     *
     * @param truth the true accuracy of what was chosen
     * @param optimism of the score that it was chosen by
     * @param aboveBestSeed the share of searches whose design is better than the best seed
     */
    public record Published(double truth, double optimism, double aboveBestSeed) {}

    /**
     * A change to the raced search.
     *
     * @param row how the changed search does
     * @param difference its true accuracy beyond that of the unchanged one, search by search
     * @param counts what has been rejected and moved in all searches
     */
    public record Change(Row row, Interval difference, Counts counts) {}

    /**
     * Another world than that of the other rows.
     *
     * @param name the name of its task
     * @param bestSeed the true accuracy of the best seed there
     * @param found that of what raced searches in it find
     * @param brought that of what raced searches in the first world have found
     */
    public record World(String name, double bestSeed, Scores found, Scores brought) {}

    /** What must hold of 40 searches each. */
    @Override
    public List<Bar> bars() {
        Row archive = row(DesignSearches.ARCHIVE, 100);
        Row raced = row(DesignSearches.RACING, 100);
        Row late = row(DesignSearches.ARCHIVE, 300);
        double lead = mean(late.truth()) - mean(row(DesignSearches.SAMPLES, 300).truth());
        return List.of(
                Bar.atLeast("true accuracy from an archive of 100", mean(archive.truth()), 0.80),
                Bar.atLeast("share of these searches above the best seed", archive.aboveBestSeed(), 0.80),
                Bar.atMost("optimism of the race, either way", Math.abs(mean(raced.optimism())), MOST_OPTIMISM),
                Bar.atLeast("optimism of the greatest score", mean(archive.optimism()), LEAST_OPTIMISM),
                Bar.atLeast("lead of an archive of 300 over samples", lead, 0.02),
                Bar.atLeast(
                        "probability that it finds something better",
                        late.overSamples().mean(),
                        0.65));
    }

    private static double mean(Scores scores) {
        return scores.mean().mean();
    }

    /** The row of a strategy. */
    Row row(String strategy, int candidates) {
        return strategies.stream()
                .filter(row -> row.strategy().equals(strategy) && row.candidates() == candidates)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void print(PrintWriter out) {
        AgentSearchTable.print(this, out);
    }
}
