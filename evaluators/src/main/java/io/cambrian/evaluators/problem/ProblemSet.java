package io.cambrian.evaluators.problem;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.Verdict;

/**
 * Problems without end, drawn from seeds, on which candidates of one kind are scored exactly. Immutable.
 *
 * @param <C> the kind of candidate that attempts them
 */
public interface ProblemSet<C extends Candidate> {

    /** The kind of candidate, in Java. */
    Class<C> type();

    /** Whether the candidate can attempt these problems, and if not, why: it is for another domain, or asks too much of one. */
    Verdict check(C candidate);

    /**
     * Makes a candidate ready to attempt many problems: what can be tabulated or compiled once, is.
     *
     * @param candidate one that {@link #check} accepts
     * @return for one thread at a time
     */
    Solver prepare(C candidate);
}
