package io.cambrian.evaluators.problem.packing;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.random.CounterRandom;

/** A rule that is ready to pack items into bins of one capacity. May keep buffers, so it is used by one thread at a time. */
public sealed interface Packer permits TablePacker, CountingPacker, RowPacker {

    /**
     * Packs items in their order.
     *
     * @param items sizes from 1 to the capacity
     * @param residuals receives for each item the room that its bin had before; the capacity where the bin was new
     * @param noise where rules that observe noise draw from
     * @return how many bins are used
     */
    int pack(int[] items, int[] residuals, CounterRandom noise);

    /**
     * The fastest packer for what a rule observes.
     *
     * @param rule of the domain of packing
     */
    static Packer of(Heuristic rule, int capacity) {
        return switch (scope(rule)) {
            case DECISION -> new TablePacker(PriorityTable.of(rule, capacity));
            case COUNTS -> new CountingPacker(rule, capacity);
            case ORDER -> new RowPacker(rule, capacity);
        };
    }

    /** The least scope that holds all that a rule observes. */
    static PackingVariable.Scope scope(Heuristic rule) {
        PackingVariable.Scope scope = PackingVariable.Scope.DECISION;
        for (PackingVariable variable : PackingVariable.values()) {
            if (rule.variables().contains(variable) && variable.scope().compareTo(scope) > 0) {
                scope = variable.scope();
            }
        }
        return scope;
    }
}
