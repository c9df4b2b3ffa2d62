package io.cambrian.searchspace.export.heuristic;

import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.Interpreter;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Packs by interpreting a rule anew for every bin: slow, and plain enough to be what exported classes are compared with. */
final class InterpretedPacking {

    private final Heuristic rule;
    private final int capacity;
    private final double[] draws;
    private final List<Integer> room = new ArrayList<>();
    private final List<Integer> packed = new ArrayList<>();
    private int last = -1;
    private int drawn;

    /** @param draws stand for noise, over and over */
    InterpretedPacking(Heuristic rule, int capacity, double[] draws) {
        this.rule = rule;
        this.capacity = capacity;
        this.draws = draws;
    }

    /** The place of each item's bin. */
    int[] places(int[] items) {
        return Arrays.stream(items).map(this::place).toArray();
    }

    private int place(int item) {
        while (room.size() < last + 3) {
            room.add(capacity);
        }
        int best = -1;
        double greatest = Double.NEGATIVE_INFINITY;
        int previous = 0;
        for (int place = 0; place <= last + 2; place++) {
            int residual = room.get(place);
            if (residual < item) {
                continue;
            }
            double value = Interpreter.value(rule.priority(), observed(item, place, previous));
            double priority = Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
            boolean fuller = best >= 0 && priority == greatest && residual < room.get(best);
            if (best < 0 || priority > greatest || fuller) {
                best = place;
                greatest = priority;
            }
            previous = residual;
        }
        room.set(best, room.get(best) - item);
        packed.add(item);
        last = Math.max(last, best);
        return best;
    }

    private double[] observed(int item, int place, int previous) {
        double[] observed = new double[PackingVariable.values().length];
        for (PackingVariable variable : PackingVariable.values()) {
            observed[variable.ordinal()] = value(variable, item, place, previous);
        }
        return observed;
    }

    private double value(PackingVariable variable, int item, int place, int previous) {
        int residual = room.get(place);
        return switch (variable) {
            case ITEM -> item;
            case RESIDUAL -> residual;
            case GAP -> residual - item;
            case CAPACITY -> capacity;
            case NEW -> residual == capacity ? 1 : 0;
            case ALIKE -> open(residual);
            case AWAITING -> open(residual - item);
            case OPEN ->
                room.stream().filter(each -> each > 0 && each < capacity).count();
            case PACKED -> packed.size();
            case GAP_ITEMS -> come(residual - item);
            case RESIDUAL_ITEMS -> come(residual);
            case POSITION -> place;
            case LAST -> last;
            case PREVIOUS -> previous;
            case NOISE -> draws[drawn++ % draws.length];
        };
    }

    /** How many bins, neither full nor unopened, have this room left. */
    private long open(int residual) {
        return residual == 0 || residual == capacity
                ? 0
                : room.stream().filter(each -> each == residual).count();
    }

    private long come(int size) {
        return packed.stream().filter(each -> each == size).count();
    }
}
