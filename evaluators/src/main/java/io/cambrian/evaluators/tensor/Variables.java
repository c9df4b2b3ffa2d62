package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The variables of one agent by name: weights, moments, counters. Shared by the executors of that agent, on one thread.
 */
public final class Variables {

    private final Map<String, float[]> values = new LinkedHashMap<>();
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    /**
     * Adds a variable of zeros, or does nothing if it is there already.
     *
     * @throws IllShapedOperationException if it is there with another shape
     */
    public void declare(String name, Shape shape) {
        Shape present = shapes.putIfAbsent(name, shape);
        if (present == null) {
            values.put(name, new float[shape.size()]);
        } else if (!present.equals(shape)) {
            throw new IllShapedOperationException(
                    "variable '" + name + "' is used as " + shape + ", but the agent has it as " + present);
        }
    }

    /**
     * The numbers of a variable themselves, row after row; what is written here is what programs see.
     *
     * @throws IllegalArgumentException if there is no such variable
     */
    public float[] values(String name) {
        return found(values, name);
    }

    /**
     * The shape with which a variable was declared.
     *
     * @throws IllegalArgumentException if there is no such variable
     */
    public Shape shape(String name) {
        return found(shapes, name);
    }

    private static <T> T found(Map<String, T> all, String name) {
        T found = all.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no variable '" + name + "'; there are " + all.keySet());
        }
        return found;
    }

    /** The names of all variables, in no order. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /**
     * Writes variables under their names.
     *
     * @param learnt whether a variable of this name is part of what was learnt
     */
    public void save(CheckpointWriter writer, Predicate<String> learnt) {
        learnt(learnt).forEach(writer::floats);
    }

    /**
     * Takes over saved variables if they are as many, with the same names and sizes, as those declared here; otherwise nothing.
     *
     * @param learnt whether a variable of this name is part of what was learnt
     * @return whether they were taken over
     */
    public boolean load(CheckpointReader reader, Predicate<String> learnt) {
        Map<String, float[]> targets = learnt(learnt);
        boolean fit = reader.names().size() == targets.size()
                && targets.entrySet().stream().allMatch(each -> reader.fits(each.getKey(), each.getValue().length));
        if (fit) {
            targets.forEach(reader::floats);
        }
        return fit;
    }

    private Map<String, float[]> learnt(Predicate<String> learnt) {
        Map<String, float[]> found = new LinkedHashMap<>(values);
        found.keySet().removeIf(learnt.negate());
        return found;
    }

    /** Whether every number of every variable is finite. */
    public boolean areFinite() {
        for (float[] numbers : values.values()) {
            if (!areFinite(numbers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean areFinite(float[] numbers) {
        // x·0 is 0 for finite x and not a number otherwise, and so is the sum
        float sum = 0f;
        for (float x : numbers) {
            sum += x * 0f;
        }
        return sum == 0f;
    }
}
