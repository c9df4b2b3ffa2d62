package io.cambrian.searchspace.drift.distillation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The Pareto front of size and error: for each size the best form, if it is notably better than all smaller ones. */
final class FormFront {

    /** A term more is worth it for an error that shrinks at least by this. */
    private static final double NOTABLY = 0.99;

    private final TreeMap<Integer, FittedForm> bySize = new TreeMap<>();

    /** The smallest first. */
    List<FittedForm> forms() {
        return List.copyOf(bySize.values());
    }

    /** The least error of forms that are not larger. */
    double errorAt(int size) {
        Map.Entry<Integer, FittedForm> best = bySize.floorEntry(size);
        return best == null ? Double.POSITIVE_INFINITY : best.getValue().error();
    }

    /** Takes the form in if it belongs to the front, and out what it makes superfluous. */
    void offer(FittedForm form) {
        boolean better = form.error() < errorAt(form.size());
        if (better && form.error() < NOTABLY * errorAt(form.size() - 1)) {
            bySize.tailMap(form.size(), true).values().removeIf(other -> other.error() >= NOTABLY * form.error());
            bySize.put(form.size(), form);
        }
    }
}
