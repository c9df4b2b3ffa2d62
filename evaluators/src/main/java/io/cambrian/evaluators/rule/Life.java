package io.cambrian.evaluators.rule;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.LifeStage;

/** One agent's life on one level, in the midst of a meta-training. */
final class Life {

    private final Task level;
    private final Seed seed;
    private final int updates;
    private final Habitat habitat;
    private final AgentBody<?> body;
    private final AgentMemory memory;
    private int done;

    /** @param body in which the agent lives whenever it is its turn */
    Life(Task level, AgentBody<?> body, int updates, Seed seed) {
        this.level = level;
        this.seed = seed;
        this.updates = updates;
        this.body = body;
        memory = body.emptyMemory();
        habitat = new Habitat(level.discreteEnvironment(body.copies()), body.encoding(), seed.child("habitat"));
        habitat.record();
    }

    /** Begins it with a fresh agent. */
    void begin() {
        body.initialise(seed);
        body.putAside(memory);
        habitat.begin();
    }

    Task level() {
        return level;
    }

    int updates() {
        return updates;
    }

    Habitat habitat() {
        return habitat;
    }

    AgentMemory memory() {
        return memory;
    }

    /** How old the agent says it is. */
    LifeStage stage() {
        return body.told(new LifeStage(done, updates), seed);
    }

    /** One more update was made. */
    void age() {
        done++;
    }

    boolean over() {
        return done >= updates;
    }

    /** Judges the agent as it is now. */
    Judgement judge() {
        body.become(memory);
        return body.judge(level, seed.child("judgement", done));
    }

    void save(CheckpointWriter writer) {
        writer.longs("done", done);
        memory.save(writer.within("agent"));
        habitat.save(writer.within("habitat"));
    }

    void load(CheckpointReader reader) {
        done = Math.toIntExact(reader.number("done"));
        memory.load(reader.within("agent"));
        habitat.resume(reader.within("habitat"));
    }
}
