package io.cambrian.searchspace.agent;

import java.util.List;

/**
 * A member of a graph of members.
 *
 * @param actor what answers
 * @param sees the numbers of the vertices whose answers it sees, from 0 and ascending; all before its own
 */
public record Vertex(Design actor, List<Integer> sees) {

    /** @throws IllegalArgumentException if {@code sees} has a number below 0, does not ascend or names a vertex twice */
    public Vertex {
        sees = List.copyOf(sees);
        for (int i = 0; i < sees.size(); i++) {
            if (sees.get(i) < 0 || (i > 0 && sees.get(i) <= sees.get(i - 1))) {
                throw new IllegalArgumentException(
                        "a vertex names those it sees in ascending order and once each, found " + sees);
            }
        }
    }

    void requireEarlier(int own) {
        if (!sees.isEmpty() && sees.getLast() >= own) {
            throw new IllegalArgumentException("vertex " + own + " sees vertex " + sees.getLast()
                    + ", but a vertex sees earlier ones only" + (own == 0 ? ": none" : ": 0 to " + (own - 1)));
        }
    }
}
