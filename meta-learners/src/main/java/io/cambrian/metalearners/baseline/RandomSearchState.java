package io.cambrian.metalearners.baseline;

import io.cambrian.metalearners.Rated;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Optional;

/**
 * What {@link RandomSearch} and {@link QuasiRandomSearch} know.
 *
 * @param seed where all draws come from
 * @param asked how many proposals were asked for
 * @param told how many of them, from the first on, have been told
 * @param best the best told so far; empty before the first tell
 */
public record RandomSearchState<C extends Candidate>(SearchSeed seed, long asked, long told, Optional<Rated<C>> best) {}
