package io.cambrian.schedules.spec.space;

import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicSpace;
import io.cambrian.searchspace.heuristic.LinearHeuristicSpace;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Variable;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import java.util.List;
import java.util.Map;

/** Heuristics are searched: rules that take the option with the greatest priority. */
public sealed interface HeuristicSpaceSpec extends BareSpaceSpec
        permits HeuristicSpaceSpec.Terms, HeuristicSpaceSpec.Linear {

    /** The value of the key {@code kind} that asks for this space. */
    String KIND = Heuristic.KIND;

    /** What is decided. */
    Domain domain();

    /** The value of the key {@code form}. */
    String form();

    @Override
    SearchSpace<Heuristic> space();

    /** One of the strongest rules that are not tuned. */
    @Override
    default String yardstick() {
        return switch (domain()) {
            case PACKING -> "best-fit";
            case BANDIT -> "ucb-0.25";
            case JOB_SHOP -> "mwkr";
            case TOUR -> "nearest-neighbour";
        };
    }

    /** @throws IllegalArgumentException when there is no such rule, or it is for other decisions */
    @Override
    default void requireNamed(String name) {
        if (NamedHeuristics.byName(name).domain() != domain()) {
            throw new IllegalArgumentException("'" + name + "' is no rule of the domain "
                    + domain().title() + "; it has "
                    + String.join(", ", NamedHeuristics.of(domain()).keySet()));
        }
    }

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

        @Override
        public void write(Map<String, Object> keys) {
            HeuristicSpaceKeys.write(this, keys);
        }

        @Override
        public boolean sizesVary() {
            return true;
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

        @Override
        public void write(Map<String, Object> keys) {
            HeuristicSpaceKeys.write(this, keys);
        }
    }
}
