package io.cambrian.evaluators.problem.packing;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.TermProgram;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import java.util.Arrays;
import java.util.Set;

/**
 * The priorities of a rule that observes bin and item alone, computed once for every pair. For item s and residual r the
 * priority stands at {@code s · (capacity + 2) + r}, that of a new bin at {@code s · (capacity + 2) + capacity + 1}. Priorities
 * that are not numbers are −∞.
 */
final class PriorityTable {

    private final int capacity;
    private final double[] priorities;

    private PriorityTable(int capacity, double[] priorities) {
        this.capacity = capacity;
        this.priorities = priorities;
    }

    static PriorityTable of(Heuristic rule, int capacity) {
        int stride = capacity + 2;
        double[] priorities = new double[(capacity + 1) * stride];
        Arrays.fill(priorities, Double.NEGATIVE_INFINITY);
        Pairs pairs = new Pairs(capacity);
        double[] values = TermProgram.of(rule.priority(), pairs.columns, Set.of(PackingVariable.CAPACITY), pairs.count)
                .run(pairs.count);
        for (int i = 0; i < pairs.count; i++) {
            int item = (int) pairs.columns[PackingVariable.ITEM.ordinal()][i];
            int residual = (int) pairs.columns[PackingVariable.RESIDUAL.ordinal()][i];
            int fresh = (int) pairs.columns[PackingVariable.NEW.ordinal()][i];
            if (!Double.isNaN(values[i])) {
                priorities[item * stride + residual + fresh] = values[i];
            }
        }
        return new PriorityTable(capacity, priorities);
    }

    int capacity() {
        return capacity;
    }

    /** How many numbers stand for one item. */
    int stride() {
        return capacity + 2;
    }

    /** All numbers; the table's own array, to be read only. */
    double[] priorities() {
        return priorities;
    }

    /** All pairs of an item and a residual that it fits into, and of an item and a new bin. */
    private static final class Pairs {

        private final double[][] columns = new double[PackingVariable.values().length][];
        private int count;

        Pairs(int capacity) {
            int most = capacity * (capacity + 3) / 2;
            for (PackingVariable variable : PackingVariable.values()) {
                boolean known = variable.scope() == PackingVariable.Scope.DECISION;
                columns[variable.ordinal()] = new double[known ? most : 0];
            }
            for (int item = 1; item <= capacity; item++) {
                for (int residual = item; residual < capacity; residual++) {
                    add(item, residual, capacity, 0);
                }
                add(item, capacity, capacity, 1);
            }
        }

        private void add(int item, int residual, int capacity, int fresh) {
            columns[PackingVariable.ITEM.ordinal()][count] = item;
            columns[PackingVariable.RESIDUAL.ordinal()][count] = residual;
            columns[PackingVariable.GAP.ordinal()][count] = residual - item;
            columns[PackingVariable.CAPACITY.ordinal()][count] = capacity;
            columns[PackingVariable.NEW.ordinal()][count] = fresh;
            count++;
        }
    }
}
