package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.rule.LevelSource.EndedLife;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The lives that go on side by side in a meta-training. One that is over makes room for a fresh one: another level, other first
 * weights, another critic.
 */
final class Lives {

    private static final String BEGUN = "begun";
    private static final String NUMBERS = "numbers";

    private final int slots;
    private final AgentBody<?> body;
    private final ToIntFunction<Seed> lengths;
    private final LevelSource levels;
    private final Seed seed;
    private final List<Life> all = new ArrayList<>();
    private final List<Long> numbers = new ArrayList<>();
    private long begun;

    /**
     * None yet.
     *
     * @param slots how many there will be
     * @param body in which all of them live by turns
     * @param lengths updates of the life with a seed
     */
    Lives(int slots, AgentBody<?> body, ToIntFunction<Seed> lengths, LevelSource levels, Seed seed) {
        this.slots = slots;
        this.body = body;
        this.lengths = lengths;
        this.levels = levels;
        this.seed = seed;
    }

    /** One life for each slot, in order. */
    List<Life> all() {
        return all;
    }

    void begin() {
        for (Task level : levels.begin(slots)) {
            numbers.add(begun);
            all.add(begun(level));
        }
    }

    private Life begun(Task level) {
        Life life = life(level, begun++);
        life.begin();
        return life;
    }

    private Life life(Task level, long number) {
        Seed own = seed.child("life", number);
        return new Life(level, body, lengths.applyAsInt(own), own);
    }

    /** Judges the lives that are over, puts others in their place, and tells which they were. */
    List<EndedLife> replaceEnded() {
        List<EndedLife> ended = new ArrayList<>();
        for (int slot = 0; slot < all.size(); slot++) {
            Life life = all.get(slot);
            if (life.over()) {
                ended.add(judged(slot));
                life.habitat().environment().close();
            }
        }
        if (!ended.isEmpty()) {
            List<Task> next = levels.follow(ended);
            for (int i = 0; i < ended.size(); i++) {
                numbers.set(ended.get(i).slot(), begun);
                all.set(ended.get(i).slot(), begun(next.get(i)));
            }
        }
        return ended;
    }

    /** How the agent of a slot does by now. */
    EndedLife judged(int slot) {
        Life life = all.get(slot);
        Judgement judgement = life.judge();
        long lived = (long) life.updates() * body.stretchSize();
        return new EndedLife(
                slot, life.level(), life.updates(), judgement.meanReturn(), lived, judgement.environmentSteps());
    }

    /** What the source of levels says of itself. */
    List<LevelSource.Reading> readings() {
        return levels.readings();
    }

    /** Environment steps of the source of levels. */
    long stepsOfLevels() {
        return levels.environmentSteps();
    }

    void save(CheckpointWriter writer) {
        writer.longs(BEGUN, begun);
        writer.longs(NUMBERS, numbers.stream().mapToLong(Long::longValue).toArray());
        levels.save(writer.within("levels"));
        for (int slot = 0; slot < all.size(); slot++) {
            all.get(slot).save(writer.within("life-" + slot));
        }
    }

    /** Takes over what was saved, in place of a beginning. */
    void resume(CheckpointReader reader) {
        begun = reader.number(BEGUN);
        long[] saved = new long[reader.length(NUMBERS)];
        reader.longs(NUMBERS, saved);
        List<Task> of = levels.resume(reader.within("levels"), saved, begun);
        for (int slot = 0; slot < saved.length; slot++) {
            numbers.add(saved[slot]);
            Life life = life(of.get(slot), saved[slot]);
            life.load(reader.within("life-" + slot));
            all.add(life);
        }
    }
}
