package io.cambrian.metalearners.agentsearch;

/** What a search does next. */
sealed interface Step {

    /**
     * A new candidate.
     *
     * @param problems what its first measurement takes from the budget
     */
    record Propose(long problems) implements Step {}

    /** One of the errands that concern a member that there is. */
    record Send(Errand errand) implements Step {}

    /** Nothing, until more is told, or for ever if nothing is out. */
    record Rest() implements Step {}
}
