package io.cambrian.evaluators.problem.packing;

import io.cambrian.evaluators.problem.GreatestPriority;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.TermProgram;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Packs by a rule that observes how many bins and items there are of each size: priorities are computed for every item. */
final class CountingPacker implements Packer {

    private static final Set<PackingVariable> UNIFORM =
            EnumSet.of(PackingVariable.ITEM, PackingVariable.CAPACITY, PackingVariable.OPEN, PackingVariable.PACKED);

    private final int capacity;
    private final List<PackingVariable> observed;
    private final double[][] columns;
    private final TermProgram program;
    private final Residuals bins;
    /** How many items of each size have come. */
    private final int[] sizes;
    /** The residuals of the options, ascending, the new bin last. */
    private final int[] options;

    CountingPacker(Heuristic rule, int capacity) {
        this.capacity = capacity;
        this.observed = Arrays.stream(PackingVariable.values())
                .filter(variable -> rule.variables().contains(variable))
                .toList();
        this.columns = new double[PackingVariable.values().length][capacity + 1];
        this.program = TermProgram.of(rule.priority(), columns, UNIFORM, capacity + 1);
        this.bins = new Residuals(capacity);
        this.sizes = new int[capacity + 1];
        this.options = new int[capacity + 1];
    }

    @Override
    public int pack(int[] items, int[] residuals, CounterRandom noise) {
        bins.clear();
        Arrays.fill(sizes, 0);
        for (int i = 0; i < items.length; i++) {
            int residual = choose(items[i], i);
            residuals[i] = residual;
            bins.put(items[i], residual);
            sizes[items[i]]++;
        }
        return bins.bins();
    }

    private int choose(int item, int packed) {
        int count = 0;
        int residual = bins.next(item);
        while (residual < capacity) {
            options[count++] = residual;
            residual = bins.next(residual + 1);
        }
        options[count++] = capacity;
        for (PackingVariable variable : observed) {
            observe(variable, columns[variable.ordinal()], item, packed, count);
        }
        return options[GreatestPriority.of(program.run(count), 0, count)];
    }

    private void observe(PackingVariable variable, double[] column, int item, int packed, int count) {
        switch (variable) {
            case ITEM -> Arrays.fill(column, 0, count, item);
            case CAPACITY -> Arrays.fill(column, 0, count, capacity);
            case OPEN -> Arrays.fill(column, 0, count, bins.open());
            case PACKED -> Arrays.fill(column, 0, count, packed);
            case NEW -> {
                Arrays.fill(column, 0, count - 1, 0);
                column[count - 1] = 1;
            }
            case RESIDUAL -> {
                for (int i = 0; i < count; i++) {
                    column[i] = options[i];
                }
            }
            case GAP -> {
                for (int i = 0; i < count; i++) {
                    column[i] = options[i] - item;
                }
            }
            case ALIKE -> {
                for (int i = 0; i < count; i++) {
                    column[i] = bins.count(options[i]);
                }
            }
            case AWAITING -> {
                for (int i = 0; i < count; i++) {
                    column[i] = bins.count(options[i] - item);
                }
            }
            case GAP_ITEMS -> {
                for (int i = 0; i < count; i++) {
                    column[i] = sizes[options[i] - item];
                }
            }
            case RESIDUAL_ITEMS -> {
                for (int i = 0; i < count; i++) {
                    column[i] = sizes[options[i]];
                }
            }
            case POSITION, LAST, PREVIOUS, NOISE ->
                throw new IllegalArgumentException("a histogram of bins does not know '" + variable.title() + "'");
        }
    }
}
