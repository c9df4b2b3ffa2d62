package io.cambrian.evaluators.problem.packing;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.TermProgram;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Packs by a rule that observes the row of bins: every bin is an option of its own. The two unopened bins after the last used one
 * are options, too, since the second has an unopened bin before it; a place that was skipped stays an unopened bin.
 */
final class RowPacker implements Packer {

    private static final int UNOPENED = 2;
    private static final Set<PackingVariable> UNIFORM = EnumSet.of(
            PackingVariable.ITEM,
            PackingVariable.CAPACITY,
            PackingVariable.OPEN,
            PackingVariable.PACKED,
            PackingVariable.LAST);

    private final Heuristic rule;
    private final int capacity;
    private final List<PackingVariable> observed;
    private final Residuals counts;
    private final int[] sizes;

    /** The residual of every bin in the row. */
    private int[] row = new int[0];

    /** The places of the bins into which the item fits, ascending. */
    private int[] places = new int[0];

    private double[][] columns = new double[0][];
    private TermProgram program;

    RowPacker(Heuristic rule, int capacity) {
        this.rule = rule;
        this.capacity = capacity;
        this.observed = Arrays.stream(PackingVariable.values())
                .filter(variable -> rule.variables().contains(variable))
                .toList();
        this.counts = new Residuals(capacity);
        this.sizes = new int[capacity + 1];
        this.program = reserved(UNOPENED);
    }

    /** Buffers for a row of this length. */
    private TermProgram reserved(int length) {
        row = new int[length];
        places = new int[length];
        columns = new double[PackingVariable.values().length][0];
        observed.forEach(variable -> columns[variable.ordinal()] = new double[length]);
        return TermProgram.of(rule.priority(), columns, UNIFORM, length);
    }

    @Override
    public int pack(int[] items, int[] residuals, CounterRandom noise) {
        // an item goes at most two places beyond the last used one
        int longest = UNOPENED * (items.length + 1);
        if (row.length < longest) {
            program = reserved(longest);
        }
        Arrays.fill(row, capacity);
        Arrays.fill(sizes, 0);
        counts.clear();
        int last = -1;
        for (int i = 0; i < items.length; i++) {
            int place = choose(items[i], last, i, noise);
            residuals[i] = row[place];
            counts.put(items[i], row[place]);
            row[place] -= items[i];
            sizes[items[i]]++;
            last = Math.max(last, place);
        }
        return counts.bins();
    }

    private int choose(int item, int last, int packed, CounterRandom noise) {
        int count = 0;
        for (int place = 0; place <= last + UNOPENED; place++) {
            if (row[place] >= item) {
                places[count++] = place;
            }
        }
        for (PackingVariable variable : observed) {
            double[] column = columns[variable.ordinal()];
            switch (variable) {
                case PREVIOUS -> previous(column, count);
                case LAST -> Arrays.fill(column, 0, count, last);
                default -> {
                    for (int i = 0; i < count; i++) {
                        column[i] = value(variable, item, places[i], packed, noise);
                    }
                }
            }
        }
        return places[greatest(program.run(count), count)];
    }

    private void previous(double[] column, int count) {
        column[0] = 0;
        for (int i = 1; i < count; i++) {
            column[i] = row[places[i - 1]];
        }
    }

    private double value(PackingVariable variable, int item, int place, int packed, CounterRandom noise) {
        int residual = row[place];
        return switch (variable) {
            case ITEM -> item;
            case RESIDUAL -> residual;
            case GAP -> residual - item;
            case CAPACITY -> capacity;
            case NEW -> residual == capacity ? 1 : 0;
            case ALIKE -> counts.count(residual);
            case AWAITING -> counts.count(residual - item);
            case OPEN -> counts.open();
            case PACKED -> packed;
            case GAP_ITEMS -> sizes[residual - item];
            case RESIDUAL_ITEMS -> sizes[residual];
            case POSITION -> place;
            case NOISE -> noise.nextDouble();
            case LAST, PREVIOUS -> throw new AssertionError(variable + " is of the row, not of one bin");
        };
    }

    /** The greatest priority; of equal ones the smallest residual, of these the first in the row. */
    private int greatest(double[] priorities, int count) {
        int best = -1;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double priority = Double.isNaN(priorities[i]) ? Double.NEGATIVE_INFINITY : priorities[i];
            boolean fuller = best >= 0 && priority == greatest && row[places[i]] < row[places[best]];
            if (best < 0 || priority > greatest || fuller) {
                greatest = priority;
                best = i;
            }
        }
        return best;
    }
}
