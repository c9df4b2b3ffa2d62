package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.SearchSpace;
import java.util.Optional;

/** A space of candidates of one kind as they are, without hyper-parameters. */
public non-sealed interface BareSpaceSpec extends SearchSpaceSpec {

    /** The kind of the candidates, as {@link io.cambrian.searchspace.Candidate#kind} gives it. */
    @Override
    String kind();

    /**
     * The space itself. Its candidates are those of the family of this {@link #kind}.
     *
     * @throws IllegalArgumentException when the keys do not go together, with the reason
     */
    SearchSpace<?> space();

    /** The name of the candidate that samples are made from, if there is one. */
    default Optional<String> beginning() {
        return Optional.empty();
    }
}
