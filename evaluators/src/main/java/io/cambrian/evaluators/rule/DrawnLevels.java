package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;

/**
 * A fresh level for every life, as the task draws them ({@link Task#drawn}); of a task that is one level, that one. In the
 * literature: domain randomisation.
 */
public final class DrawnLevels implements LevelSource {

    private static final String BEGUN = "begun";
    private static final String SLOTS = "slots";

    private final Task task;
    private final Seed seed;
    private long begun;
    private long[] ofSlot = {};

    /** Draws the i-th life's level with the i-th child of the seed. */
    public DrawnLevels(Task task, Seed seed) {
        this.task = task;
        this.seed = seed;
    }

    @Override
    public List<Task> begin(int slots) {
        ofSlot = new long[slots];
        for (int slot = 0; slot < slots; slot++) {
            ofSlot[slot] = begun++;
        }
        return levels();
    }

    @Override
    public List<Task> follow(List<EndedLife> ended) {
        return ended.stream()
                .map(life -> {
                    ofSlot[life.slot()] = begun++;
                    return level(ofSlot[life.slot()]);
                })
                .toList();
    }

    @Override
    public void save(CheckpointWriter writer) {
        writer.longs(BEGUN, begun);
        writer.longs(SLOTS, ofSlot);
    }

    @Override
    public List<Task> resume(CheckpointReader reader, long[] numbers, long next) {
        begun = reader.number(BEGUN);
        ofSlot = new long[reader.length(SLOTS)];
        reader.longs(SLOTS, ofSlot);
        return levels();
    }

    private List<Task> levels() {
        return Arrays.stream(ofSlot).mapToObj(this::level).toList();
    }

    private Task level(long life) {
        return task.drawn(seed.child("level", life));
    }
}
