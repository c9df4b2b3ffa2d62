package io.cambrian.metalearners.agentsearch.archive;

import java.util.List;

/**
 * Where a member comes from.
 *
 * @param proposal the proposal of its first measurement
 * @param parents the numbers of the members that it was made from: none, one or two
 * @param operator how it was made
 * @param proposedBy the number of the member whose proposer made it; {@link #DEFAULT} for the default proposer
 */
public record Origin(long proposal, List<Integer> parents, String operator, int proposedBy) {

    /** In place of a member whose proposer it was. */
    public static final int DEFAULT = -1;

    public Origin {
        parents = List.copyOf(parents);
    }
}
