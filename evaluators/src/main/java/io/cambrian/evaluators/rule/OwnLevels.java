package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** A fresh level for every life, drawn by the life's own seed. It has nothing to remember but how many lives have begun. */
public final class OwnLevels implements LevelSource {

    private final Task task;
    private final Seed seed;
    private long begun;

    /** @param seed of the lives, of which the i-th child draws the i-th life's level */
    public OwnLevels(Task task, Seed seed) {
        this.task = task;
        this.seed = seed;
    }

    @Override
    public List<Task> begin(int slots) {
        return drawn(slots);
    }

    @Override
    public List<Task> follow(List<EndedLife> ended) {
        return drawn(ended.size());
    }

    private List<Task> drawn(int count) {
        long from = begun;
        begun += count;
        return LongStream.range(from, begun).mapToObj(this::level).toList();
    }

    /** Nothing: the lives' numbers are saved beside it. */
    @Override
    public void save(CheckpointWriter writer) {}

    @Override
    public List<Task> resume(CheckpointReader reader, long[] numbers, long next) {
        begun = next;
        return Arrays.stream(numbers).mapToObj(this::level).toList();
    }

    private Task level(long life) {
        return task.drawn(seed.child("life", life).child("level"));
    }
}
