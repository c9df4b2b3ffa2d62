package io.cambrian.metalearners.agentsearch.breeding;

import io.cambrian.metalearners.agentsearch.archive.Proposer;
import io.cambrian.searchspace.Candidate;
import java.util.List;

/**
 * A candidate that may be proposed.
 *
 * @param candidate what it is
 * @param parents the numbers of its parents
 * @param operator how it was made
 * @param proposer what made it, and what it carries
 * @param proposedBy whose proposer that came from
 */
public record Draft<C extends Candidate>(
        C candidate, List<Integer> parents, String operator, Proposer proposer, int proposedBy) {}
