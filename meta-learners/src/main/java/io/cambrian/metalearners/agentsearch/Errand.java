package io.cambrian.metalearners.agentsearch;

import java.util.List;

/** What a proposal that is out was made for. */
sealed interface Errand {

    /** The number of the member that is measured, or talked about. */
    int member();

    /** The first measurement of a member. */
    record Birth(int member) implements Errand {}

    /**
     * A further batch.
     *
     * @param problems how many
     */
    record Race(int member, long problems) implements Errand {}

    /**
     * A question to somebody outside.
     *
     * @param shown the numbers of the members that it shows, the best first
     * @param island whose members these are
     * @param repairs whether it follows a reply from which no candidate could be read
     */
    record Consult(List<Integer> shown, int island, boolean repairs) implements Errand {

        public Consult {
            shown = List.copyOf(shown);
        }

        @Override
        public int member() {
            return shown.getFirst();
        }
    }

    /** The last measurement of what the search claims to have found. */
    record Select(int member) implements Errand {}
}
