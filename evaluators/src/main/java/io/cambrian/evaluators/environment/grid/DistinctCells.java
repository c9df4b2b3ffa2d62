package io.cambrian.evaluators.environment.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws cells without putting them back. */
final class DistinctCells {

    private DistinctCells() {}

    static List<Integer> draw(List<Integer> from, int count, RandomGenerator random) {
        List<Integer> left = new ArrayList<>(from);
        List<Integer> drawn = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
