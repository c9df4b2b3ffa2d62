package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.heuristic.Domain;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicSpace;
import io.cambrian.searchspace.heuristic.LinearHeuristicSpace;
import io.cambrian.searchspace.heuristic.Variable;
import java.util.List;

/** Heuristics are searched: rules that take the option with the greatest priority. */
public sealed interface HeuristicSpaceSpec extends SearchSpaceSpec
        permits HeuristicSpaceSpec.Terms, HeuristicSpaceSpec.Linear {

    /** The value of the key {@code kind} that asks for this space. */
    String KIND = Heuristic.KIND;

    /** What is decided. */
    Domain domain();

    /** The value of the key {@code form}. */
    String form();

    /** The space itself. */
    SearchSpace<Heuristic> space();

    @Override
    default String kind() {
        return KIND;
    }

    /**
     * Priorities are typed terms.
     *
     * @param domain what is decided
     * @param observes what the terms may read
     * @param size how many nodes they may have
     */
    record Terms(Domain domain, List<Variable> observes, int size) implements HeuristicSpaceSpec {

        static final String FORM = "terms";

        public Terms {
            observes = List.copyOf(observes);
        }

        @Override
        public String form() {
            return FORM;
        }

        @Override
        public SearchSpace<Heuristic> space() {
            return new HeuristicSpace(domain, observes, size);
        }
    }

    /**
     * Priorities of bins are weighted sums of fixed features.
     *
     * @param counts whether features see how many bins and items of a size there are, beside the bin and the item
     */
    record Linear(boolean counts) implements HeuristicSpaceSpec {

        static final String FORM = "linear";

        @Override
        public Domain domain() {
            return Domain.PACKING;
        }

        @Override
        public String form() {
            return FORM;
        }

        @Override
        public SearchSpace<Heuristic> space() {
            return counts ? LinearHeuristicSpace.packingWithCounts() : LinearHeuristicSpace.packing();
        }
    }
}
