package io.cambrian.searchspace.rule;

import java.util.ArrayList;
import java.util.List;

/** Lays the parts of a rule one after the other. Mutable, for one thread. */
public final class RuleLayout {

    private final List<RulePart> parts = new ArrayList<>();
    private int from;

    /** {@code name.weight} [inputs][outputs] and {@code name.bias} [outputs]. */
    public void layer(String name, int inputs, int outputs) {
        add(name + ".weight", inputs, outputs);
        add(name + ".bias", outputs, 1);
    }

    /**
     * A recurrent cell, its gates side by side: {@code name.input} [inputs][gates·width], {@code name.recurrent}
     * [width][gates·width] and {@code name.bias} [gates·width].
     */
    public void cell(String name, int inputs, int gates, int width) {
        add(name + ".input", inputs, gates * width);
        add(name + ".recurrent", width, gates * width);
        bias(name + ".bias", gates * width);
    }

    /** A column of numbers that are added; its name ends with {@code bias}. */
    public void bias(String name, int numbers) {
        add(name, numbers, 1);
    }

    private void add(String name, int rows, int columns) {
        parts.add(new RulePart(name, rows, columns, from));
        from += rows * columns;
    }

    /** All parts so far, in order. */
    public List<RulePart> parts() {
        return List.copyOf(parts);
    }
}
