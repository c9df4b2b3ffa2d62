package io.cambrian.archive;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.RunId;
import java.util.OptionalLong;

/**
 * An evaluation that says something about a candidate.
 *
 * @param run the run in which it was made
 * @param index the proposal for which it was made; nothing if it was made to report
 * @param inherited whether it was made for another candidate with the same fingerprint
 */
public record CandidateEvaluation(RunId run, OptionalLong index, boolean inherited, EvaluationRecord evaluation) {}
