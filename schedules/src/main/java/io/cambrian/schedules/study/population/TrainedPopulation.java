package io.cambrian.schedules.study.population;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.population.WeightLineage;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a population has lived through.
 *
 * @param segments in the order of their proposals; segment {@code i} is that of proposal {@code i}
 * @param schedule the proposal of its best member's schedule, which nobody has trained yet
 */
record TrainedPopulation<P extends Candidate>(List<Segment<P>> segments, Proposal<Tuned<P>> schedule) {

    /**
     * One segment.
     *
     * @param course from where it started, until when, in which lane
     * @param evaluation how it went; with a checkpoint of its end unless it failed
     */
    record Segment<P extends Candidate>(Proposal<Tuned<P>> proposal, Course.Segment course, Evaluation evaluation) {

        /** The score at its end in the task's own unit; minus infinity if it failed. */
        double score() {
            return evaluation.outcome() instanceof Outcome.Scored scored ? scored.score() : Double.NEGATIVE_INFINITY;
        }
    }

    TrainedPopulation {
        segments = List.copyOf(segments);
    }

    /** Where the weights come from. */
    WeightLineage lineage() {
        return WeightLineage.of(segments.stream()
                .map(each -> new WeightLineage.Link(
                        each.proposal().index(), each.course(), each.proposal().operator()))
                .toList());
    }

    /** The first segment of each member, lane by lane. */
    List<Segment<P>> first() {
        int members = 1
                + segments.stream().mapToInt(each -> each.course().lane()).max().orElseThrow();
        return segments.subList(0, members);
    }

    /** The last segment of each member, lane by lane. */
    List<Segment<P>> last() {
        return of(lineage().finalPopulation());
    }

    /** The last segment of the member whose schedule is proposed: that with the highest score, the first of equals. */
    Segment<P> best() {
        return last().stream()
                .sorted(Comparator.<Segment<P>>comparingDouble(Segment::score).reversed())
                .findFirst()
                .orElseThrow();
    }

    /** The segments from the founder of the best member to its end. */
    List<Segment<P>> lineOfBest() {
        return of(lineage().line(best().proposal().index()));
    }

    /** What all members have spent together. */
    long environmentSteps() {
        return segments.stream()
                .mapToLong(each -> each.evaluation().environmentSteps())
                .sum();
    }

    /** The share of the final population that descends from the founders with most descendants. */
    double shareOfFounders(int most) {
        Collection<Double> shares = lineage().founderShares().values();
        return shares.stream()
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private List<Segment<P>> of(List<WeightLineage.Link> links) {
        return links.stream()
                .map(link -> segments.get(Math.toIntExact(link.index())))
                .toList();
    }
}
