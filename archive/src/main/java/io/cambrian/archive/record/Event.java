package io.cambrian.archive.record;

import io.cambrian.searchspace.CandidateId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something that happened in a run; one line of the journal.
 *
 * <p>A run's {@link Proposed} and {@link Evaluated} events are identified by their index: appending the same index again
 * changes nothing, the first one counts. Their order in the journal carries no meaning beyond that. An
 * {@code at} is the time of day by the clock of whoever wrote it.
 */
public sealed interface Event {

    /** The run to which this happened. */
    RunId run();

    /**
     * A run began.
     *
     * @param name the run's name in its spec
     * @param specYaml the whole spec, as it was read
     * @param seed the root seed
     * @param software name and version of the software that wrote this
     * @param backend what computes the run's evaluations, if not one of the backends that all give the same bits
     */
    record RunStarted(
            RunId run, Instant at, String name, String specYaml, long seed, String software, Optional<String> backend)
            implements Event {

        /** A run whose evaluations come from backends that all give the same bits. */
        public RunStarted(RunId run, Instant at, String name, String specYaml, long seed, String software) {
            this(run, at, name, specYaml, seed, software, Optional.empty());
        }
    }

    /**
     * The learner asked for a candidate to be evaluated.
     *
     * @param index 0, 1, 2, … in the order of asking
     * @param candidate the hash of {@code candidateJson}
     * @param kind the candidate's kind, which selects the format to read it with
     * @param candidateJson the candidate's canonical JSON
     * @param formula one line for people
     * @param parents what the candidate was made from; empty for a fresh one
     * @param operator how it was made
     * @param fingerprint what it does on fixed inputs
     * @param course what was asked for instead of whole trainings, if so
     */
    record Proposed(
            RunId run,
            long index,
            CandidateId candidate,
            String kind,
            String candidateJson,
            String formula,
            List<CandidateId> parents,
            String operator,
            String fingerprint,
            Optional<CourseRecord> course)
            implements Event {
        /** @throws IllegalArgumentException when the index is below 0 */
        public Proposed {
            requireIndex(index);
            parents = List.copyOf(parents);
        }

        /** The segment of a lifetime that was asked for, if it was one. */
        public Optional<SegmentRecord> segment() {
            return course.filter(SegmentRecord.class::isInstance).map(SegmentRecord.class::cast);
        }

        /** The turn that was asked for, if it was one. */
        public Optional<TurnRecord> turn() {
            return course.filter(TurnRecord.class::isInstance).map(TurnRecord.class::cast);
        }

        /** The piece of a meta-training that was asked for, if it was one. */
        public Optional<ImprovementRecord> improvement() {
            return course.filter(ImprovementRecord.class::isInstance).map(ImprovementRecord.class::cast);
        }

        /** Whole trainings were asked for. */
        public Proposed(
                RunId run,
                long index,
                CandidateId candidate,
                String kind,
                String candidateJson,
                String formula,
                List<CandidateId> parents,
                String operator,
                String fingerprint) {
            this(run, index, candidate, kind, candidateJson, formula, parents, operator, fingerprint, Optional.empty());
        }
    }

    /**
     * A proposal's evaluations are known.
     *
     * @param index the proposal's index
     * @param inheritedFrom the index of the earlier proposal whose evaluations count for this one too, if any
     * @param evaluations one per stage that was reached; may be empty if they are inherited
     */
    record Evaluated(RunId run, long index, OptionalLong inheritedFrom, List<EvaluationRecord> evaluations)
            implements Event {
        /** @throws IllegalArgumentException when the index is below 0, or it inherits from a later proposal or itself */
        public Evaluated {
            requireIndex(index);
            if (inheritedFrom.isPresent() && inheritedFrom.getAsLong() >= index) {
                throw new IllegalArgumentException("a proposal inherits from an earlier one; found " + index
                        + " inheriting from " + inheritedFrom.getAsLong());
            }
            evaluations = List.copyOf(evaluations);
        }
    }

    /**
     * The learner's state was stored.
     *
     * @param told how many proposals the learner had been told about
     * @param state the state, as its learner writes it
     */
    record Snapshot(RunId run, long told, BlobId state) implements Event {}

    /** The run stopped computing and can be resumed; {@code reason} is one line for people. */
    record RunParked(RunId run, Instant at, String reason) implements Event {}

    /** The run goes on. */
    record RunResumed(RunId run, Instant at) implements Event {}

    /** The run has done what its spec asked for. */
    record RunFinished(RunId run, Instant at) implements Event {}

    /** Evaluations made to judge a candidate, from which the search learnt nothing. */
    record Reported(RunId run, CandidateId candidate, List<EvaluationRecord> evaluations) implements Event {
        public Reported {
            evaluations = List.copyOf(evaluations);
        }
    }

    /** A candidate was written as source code to {@code path}. */
    record Exported(RunId run, CandidateId candidate, Instant at, String path) implements Event {}

    private static void requireIndex(long index) {
        if (index < 0) {
            throw new IllegalArgumentException("proposals are numbered from 0, found " + index);
        }
    }
}
