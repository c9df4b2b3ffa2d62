package io.cambrian.metalearners.agentsearch;

/** What a search does next. */
sealed interface Step {

    /** A new candidate, or a question for one. */
    record Propose() implements Step {}

    /** One of the errands that concern a member that there is. */
    record Send(Errand errand) implements Step {}

    /** Nothing, until more is told, or for ever if nothing is out. */
    record Rest() implements Step {}
}
