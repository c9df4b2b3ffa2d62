package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.rule.AgentMemory;
import io.cambrian.evaluators.rule.Habitat;
import io.cambrian.evaluators.rule.Judgement;
import io.cambrian.evaluators.task.Task;
import io.cambrian.searchspace.random.Seed;

/** One agent's life, in the midst of a meta-training. */
final class Life {

    private final Task level;
    private final Seed seed;
    private final int updates;
    private final Habitat habitat;
    private final AgentMemory memory;
    private int done;

    /** @param memory of its own */
    Life(Task level, StateEncoding encoding, int copies, AgentMemory memory, int updates, Seed seed) {
        this.level = level;
        this.seed = seed;
        this.updates = updates;
        this.memory = memory;
        habitat = new Habitat(level.discreteEnvironment(copies), encoding, seed.child("habitat"));
        habitat.record();
    }

    /** Begins it with a fresh agent. */
    void begin(DiscoAgent body) {
        body.initialise(seed);
        body.putAside(memory);
        habitat.begin();
    }

    Task level() {
        return level;
    }

    Habitat habitat() {
        return habitat;
    }

    AgentMemory memory() {
        return memory;
    }

    /** One more update was made. */
    void age() {
        done++;
    }

    boolean over() {
        return done >= updates;
    }

    /** Judges the agent as it is now, in the body of whoever. */
    Judgement judge(DiscoAgent body) {
        body.become(memory);
        return body.judge(level, seed.child("judgement", done));
    }

    void close() {
        habitat.environment().close();
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
