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

        /** Whether the evaluations are those of an earlier proposal that behaves alike. */
        boolean inherited();
    }

    /** It is being trained. */
    record Training(Submission<List<EvaluationRecord>> submission) implements Answer {
        @Override
        public boolean ready() {
            return submission.completion().isPresent();
        }

        @Override
        public boolean inherited() {
            return false;
        }
    }

    /** It behaves like an earlier proposal, which has been told by the time that this one is. */
    record SameAs(long original) implements Answer {
        @Override
        public boolean ready() {
            return true;
        }

        @Override
        public boolean inherited() {
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
