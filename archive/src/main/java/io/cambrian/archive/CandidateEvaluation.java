package io.cambrian.archive;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * An evaluation that says something about a candidate.
 *
 * @param run the run in which it was made
 * @param index the proposal for which it counts; nothing if it was made to report
 * @param inherited whether it was made for another proposal with the same fingerprint
 */
public record CandidateEvaluation(RunId run, OptionalLong index, boolean inherited, EvaluationRecord evaluation) {

    static CandidateEvaluation searched(Event.Evaluated event, EvaluationRecord evaluation) {
        return new CandidateEvaluation(
                event.run(),
                OptionalLong.of(event.index()),
                event.inheritedFrom().isPresent(),
                evaluation);
    }

    static CandidateEvaluation reported(RunId run, EvaluationRecord evaluation) {
        return new CandidateEvaluation(run, OptionalLong.empty(), false, evaluation);
    }

    /** The same training, reported again after an interruption, counts once. */
    static List<CandidateEvaluation> withoutRepetitions(List<CandidateEvaluation> all) {
        record Training(RunId run, OptionalLong index, String task, String family, long seed, long budgetSteps) {}
        Set<Training> seen = new HashSet<>();
        return all.stream()
                .filter(found -> seen.add(new Training(
                        found.run(),
                        found.index(),
                        found.evaluation().task(),
                        found.evaluation().seedFamily(),
                        found.evaluation().seed(),
                        found.evaluation().budgetSteps())))
                .toList();
    }
}
