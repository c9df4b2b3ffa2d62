package io.cambrian.evaluators.curriculum;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.LevelSource;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Any of a fixed set of levels for every life, each with the same probability; several lives may be spent on one at a time. */
public final class FrozenLevels implements LevelSource {

    private static final String SLOTS = "slots";
    private static final String BEGUN = "begun";

    private final List<Task> set;
    private final Seed seed;
    private int[] ofSlot = {};
    private long begun;

    /**
     * A source of these levels.
     *
     * @throws IllegalArgumentException if there are none
     */
    public FrozenLevels(List<Task> set, Seed seed) {
        if (set.isEmpty()) {
            throw new IllegalArgumentException("a frozen set has at least 1 level, found none");
        }
        this.set = List.copyOf(set);
        this.seed = seed;
    }

    /**
     * A source of that many levels, as the task draws them: the i-th with the child {@code level} i of the seed.
     *
     * @throws IllegalArgumentException if the count is below 1
     */
    public static FrozenLevels drawn(int count, Task task, Seed seed) {
        return new FrozenLevels(
                IntStream.range(0, count)
                        .mapToObj(i -> task.drawn(seed.child("level", i)))
                        .toList(),
                seed);
    }

    @Override
    public List<Task> begin(int slots) {
        ofSlot = new int[slots];
        return IntStream.range(0, slots).mapToObj(this::next).toList();
    }

    @Override
    public List<Task> follow(List<EndedLife> ended) {
        List<Task> next = new ArrayList<>();
        for (EndedLife life : ended) {
            next.add(next(life.slot()));
        }
        return next;
    }

    private Task next(int slot) {
        ofSlot[slot] = seed.child("choice", begun++).counterRandom(0).nextInt(set.size());
        return set.get(ofSlot[slot]);
    }

    @Override
    public void save(CheckpointWriter writer) {
        writer.integers(SLOTS, ofSlot);
        writer.longs(BEGUN, begun);
    }

    @Override
    public List<Task> resume(CheckpointReader reader, long[] numbers, long next) {
        ofSlot = new int[reader.length(SLOTS)];
        reader.integers(SLOTS, ofSlot);
        begun = reader.number(BEGUN);
        return Arrays.stream(ofSlot).mapToObj(set::get).toList();
    }
}
