package io.cambrian.schedules.report;

import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.population.WeightLineage;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.joint.Tuned;
import io.cambrian.searchspace.tuning.joint.TunedFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The segments that the members of a run's population trained, as the archive tells them.
 *
 * @param segments in the order of their proposals
 */
public record PopulationHistory(List<Segment> segments) {

    /**
     * One segment of one member.
     *
     * @param index of its proposal
     * @param record where it started and ended, and in which lane
     * @param fromStep the environment step at which it started
     * @param operator how it was made
     * @param candidate what it trained with
     * @param settings the hyper-parameters among it
     * @param score the normalised score, if it has been evaluated and has one
     */
    public record Segment(
            long index,
            SegmentRecord record,
            long fromStep,
            String operator,
            CandidateId candidate,
            HyperParameters settings,
            OptionalDouble score) {}

    public PopulationHistory {
        segments = List.copyOf(segments);
    }

    /** What a run's events tell of segments; none, if it has no population. */
    public static PopulationHistory of(Stream<Event> events) {
        List<Event.Proposed> proposed = new ArrayList<>();
        Map<Long, OptionalDouble> scores = new HashMap<>();
        events.forEach(event -> {
            // a race goes on by segments, too, with candidates that have no hyper-parameters
            if (event instanceof Event.Proposed proposal
                    && proposal.segment().isPresent()
                    && proposal.kind().equals(Tuned.KIND)) {
                proposed.add(proposal);
            } else if (event instanceof Event.Evaluated evaluated
                    && evaluated.evaluations().size() == 1) {
                scores.put(
                        evaluated.index(),
                        evaluated.evaluations().getFirst().outcome().normalisedScore());
            }
        });
        proposed.sort(Comparator.comparingLong(Event.Proposed::index));
        Map<Long, Long> ends = new HashMap<>();
        List<Segment> segments = new ArrayList<>();
        for (Event.Proposed proposal : proposed) {
            SegmentRecord record = proposal.segment().orElseThrow();
            long fromStep =
                    record.from().isPresent() ? ends.getOrDefault(record.from().getAsLong(), 0L) : 0;
            ends.put(proposal.index(), record.until());
            segments.add(new Segment(
                    proposal.index(),
                    record,
                    fromStep,
                    proposal.operator(),
                    proposal.candidate(),
                    settings(proposal.candidateJson(), fromStep),
                    scores.getOrDefault(proposal.index(), OptionalDouble.empty())));
        }
        return new PopulationHistory(segments);
    }

    private static HyperParameters settings(String json, long fromStep) {
        return TunedFormat.tuning(json).at(fromStep);
    }

    /** Whether the run had no population. */
    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /** The segment of a proposal. */
    public Optional<Segment> segment(long index) {
        return segments.stream().filter(segment -> segment.index() == index).findFirst();
    }

    /** The segments lane by lane, each in the order of time. */
    public List<List<Segment>> byLane() {
        int lanes = 1
                + segments.stream()
                        .mapToInt(segment -> segment.record().lane())
                        .max()
                        .orElse(-1);
        List<List<Segment>> members = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
            int wanted = lane;
            members.add(segments.stream()
                    .filter(segment -> segment.record().lane() == wanted)
                    .toList());
        }
        return members;
    }

    /** Where the weights of each segment come from. */
    public WeightLineage lineage() {
        return WeightLineage.of(segments.stream()
                .map(segment -> new WeightLineage.Link(
                        segment.index(),
                        new Course.Segment(
                                segment.record().from(),
                                segment.record().until(),
                                segment.record().lane()),
                        segment.operator()))
                .toList());
    }
}
