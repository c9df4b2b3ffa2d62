package io.cambrian.schedules.report;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.metalearners.jenetics.Nsga2;
import io.cambrian.metalearners.jenetics.Valued;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A front beside all that it was chosen from.
 *
 * <p>It is computed from the events of a run alone, so it is there while the run is under way and after kills. Inherited
 * evaluations count: of two candidates that behave alike, the smaller one is the better one.
 *
 * @param front who is beaten by none
 * @param told the values of every proposal that has a score, in the order of the objectives
 */
public record SearchedFront(Front front, List<List<Double>> told) {

    public SearchedFront {
        told = List.copyOf(told);
    }

    /**
     * The front of a run.
     *
     * @param spec what the run was asked to do
     * @param learner what says how much candidates are worth
     * @param format how candidates are read
     * @param events the run's events in order
     */
    public static <C extends Candidate> SearchedFront of(
            RunSpec spec, Nsga2<C> learner, CandidateFormat<C> format, Stream<Event> events) {
        Reading<C> reading = new Reading<>(learner, format);
        events.forEach(reading::next);
        return new SearchedFront(reading.front(spec), reading.told);
    }

    /** What the events so far amount to. */
    private static final class Reading<C extends Candidate> {

        private final Nsga2<C> learner;
        private final CandidateFormat<C> format;
        private final Map<Long, C> proposals = new HashMap<>();
        private final Map<CandidateId, List<EvaluationRecord>> reported = new HashMap<>();
        private final List<List<Double>> told = new ArrayList<>();
        private List<Valued<C>> best = List.of();

        Reading(Nsga2<C> learner, CandidateFormat<C> format) {
            this.learner = learner;
            this.format = format;
        }

        void next(Event event) {
            if (event instanceof Event.Proposed proposed) {
                proposals.put(proposed.index(), format.read(proposed.candidateJson()));
            } else if (event instanceof Event.Evaluated evaluated) {
                C candidate = proposals.remove(evaluated.index());
                if (candidate != null) {
                    tell(candidate, evaluated);
                }
            } else if (event instanceof Event.Reported report) {
                reported.computeIfAbsent(report.candidate(), id -> new ArrayList<>())
                        .addAll(report.evaluations());
            }
        }

        private void tell(C candidate, Event.Evaluated evaluated) {
            var evaluations = EvaluationRecords.fromRecords(candidate.id(), evaluated.evaluations());
            learner.valued(evaluated.index(), candidate, evaluations).ifPresent(valued -> {
                told.add(valued.values());
                best = learner.front(best, valued);
            });
        }

        Front front(RunSpec spec) {
            List<FrontObjective> objectives = learner.objectives().stream()
                    .map(objective -> new FrontObjective(objective.name(), objective.maximised()))
                    .toList();
            Comparator<FrontPoint> ascending =
                    Comparator.comparingDouble(point -> point.values().getFirst());
            List<FrontPoint> points = best.stream()
                    .map(valued -> point(spec, valued))
                    .sorted(objectives.getFirst().maximised() ? ascending.reversed() : ascending)
                    .toList();
            return new Front(objectives, points);
        }

        private FrontPoint point(RunSpec spec, Valued<C> valued) {
            CandidateId id = valued.candidate().id();
            return new FrontPoint(
                    id,
                    format.formula(valued.candidate()),
                    valued.values(),
                    SearchScore.selectionMean(spec, id, reported.getOrDefault(id, List.of())));
        }
    }
}
