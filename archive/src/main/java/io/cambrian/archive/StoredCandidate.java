package io.cambrian.archive;

import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;

/**
 * A candidate as it was first proposed.
 *
 * @param kind selects the format to read {@code json} with
 * @param json the canonical JSON
 * @param formula one line for people
 * @param fingerprint what it does on fixed inputs
 * @param run the run that proposed it first
 * @param index the proposal's index there
 */
public record StoredCandidate(
        CandidateId id, String kind, String json, String formula, String fingerprint, RunId run, long index) {

    static StoredCandidate of(Event.Proposed first) {
        return new StoredCandidate(
                first.candidate(),
                first.kind(),
                first.candidateJson(),
                first.formula(),
                first.fingerprint(),
                first.run(),
                first.index());
    }
}
