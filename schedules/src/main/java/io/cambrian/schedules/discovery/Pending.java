package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.evaluators.dispatch.Submission;
import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * A proposal that has not been told yet.
 *
 * @param proposal what was proposed
 * @param answer where its evaluations come from
 */
record Pending<C extends Candidate>(Proposal<C> proposal, Answer answer) {

    /** Where the evaluations of a proposal come from. */
    sealed interface Answer {

        /** Whether the evaluations are there without waiting. */
        boolean ready();
    }

    /** It is being trained. */
    record Training(Submission<List<EvaluationRecord>> submission) implements Answer {
        @Override
        public boolean ready() {
            return submission.completion().isPresent();
        }
    }

    /** It behaves like an earlier proposal, which has been told by the time that this one is. */
    record SameAs(long original) implements Answer {
        @Override
        public boolean ready() {
            return true;
        }
    }

    /** It was evaluated before the run was interrupted. */
    record Recorded(List<EvaluationRecord> evaluations, boolean inherited) implements Answer {
        @Override
        public boolean ready() {
            return true;
        }
    }
}
