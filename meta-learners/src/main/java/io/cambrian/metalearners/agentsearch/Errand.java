package io.cambrian.metalearners.agentsearch;

/** What a proposal that is out was made for. */
sealed interface Errand {

    /** The number of the member that is measured. */
    int member();

    /** The first measurement of a member. */
    record Birth(int member) implements Errand {}

    /**
     * A further batch.
     *
     * @param problems how many
     */
    record Race(int member, long problems) implements Errand {}

    /** The last measurement of what the search claims to have found. */
    record Select(int member) implements Errand {}
}
