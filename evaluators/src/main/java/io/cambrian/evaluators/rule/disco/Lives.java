package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.Judgement;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;

/** The lives that go on side by side in a meta-training. One that is over makes room for a fresh one. */
final class Lives {

    private static final String BEGUN = "begun";
    private static final String NUMBERS = "numbers";

    private final Workshop workshop;
    private final LifeLengths lengths;
    private final Task task;
    private final Seed seed;
    private final List<Life> all = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private long begun;

    /**
     * How a life ended.
     *
     * @param level on which it was spent
     * @param judgement of the final policy
     */
    record Ended(Task level, Judgement judgement) {}

    /** @param workshop in whose body all of them live by turns */
    Lives(Workshop workshop, LifeLengths lengths, Task task, Seed seed) {
        this.workshop = workshop;
        this.lengths = lengths;
        this.task = task;
        this.seed = seed;
    }

    /** One life for each slot, in order. */
    List<Life> all() {
        return all;
    }

    void begin() {
        for (int slot = 0; slot < workshop.meta().lives(); slot++) {
            numbers.add(begun);
            all.add(begun());
        }
    }

    private Life begun() {
        Life life = life(begun++);
        life.begin(workshop.body());
        return life;
    }

    private Life life(long number) {
        Seed own = seed.child("life", number);
        return new Life(
                task.drawn(own.child("level")),
                workshop.programs().encoding(),
                workshop.programs().settings().copies(),
                workshop.body().emptyMemory(),
                lengths.of(own),
                own);
    }

    /** Judges the lives that are over, puts others in their place, and tells how they ended. */
    List<Ended> replaceEnded() {
        List<Ended> ended = new ArrayList<>();
        for (int slot = 0; slot < all.size(); slot++) {
            Life life = all.get(slot);
            if (life.over()) {
                ended.add(judged(life));
                life.close();
                numbers.set(slot, begun);
                all.set(slot, begun());
            }
        }
        return ended;
    }

    /** How an agent does by now. */
    Ended judged(Life life) {
        return new Ended(life.level(), life.judge(workshop.body()));
    }

    void close() {
        all.forEach(Life::close);
    }

    void save(CheckpointWriter writer) {
        writer.longs(BEGUN, begun);
        writer.longs(NUMBERS, numbers.stream().mapToLong(Long::longValue).toArray());
        for (int slot = 0; slot < all.size(); slot++) {
            all.get(slot).save(writer.within("life-" + slot));
        }
    }

    /** Takes over what was saved, in place of a beginning. */
    void resume(CheckpointReader reader) {
        begun = reader.number(BEGUN);
        long[] saved = new long[reader.length(NUMBERS)];
        reader.longs(NUMBERS, saved);
        for (int slot = 0; slot < saved.length; slot++) {
            numbers.add(saved[slot]);
            Life life = life(saved[slot]);
            life.load(reader.within("life-" + slot));
            all.add(life);
        }
    }
}
