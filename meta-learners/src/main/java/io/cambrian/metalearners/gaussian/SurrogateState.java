package io.cambrian.metalearners.gaussian;

import io.cambrian.metalearners.Rated;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What {@link SurrogateSearch} knows: everything that was proposed. The process is fitted anew whenever it is asked.
 *
 * @param seed where all draws come from
 * @param measured what has been told, in order
 * @param pending what was proposed and has not been told, in order
 */
public record SurrogateState<C extends Candidate>(SearchSeed seed, List<Rated<C>> measured, List<C> pending) {

    public SurrogateState {
        measured = List.copyOf(measured);
        pending = List.copyOf(pending);
    }

    /** How many proposals were asked for. */
    public long asked() {
        return (long) measured.size() + pending.size();
    }

    /** The first of the best; empty before the first tell. */
    public Optional<Rated<C>> best() {
        return measured.stream()
                .max(Comparator.comparing(Rated<C>::fitness)
                        .thenComparing(Comparator.comparingLong(Rated<C>::index).reversed()));
    }

    SurrogateState<C> afterAsking(C candidate) {
        List<C> more = new ArrayList<>(pending);
        more.add(candidate);
        return new SurrogateState<>(seed, measured, more);
    }

    SurrogateState<C> afterTelling(Rated<C> rated) {
        List<Rated<C>> more = new ArrayList<>(measured);
        more.add(rated);
        return new SurrogateState<>(seed, more, pending.subList(1, pending.size()));
    }
}
