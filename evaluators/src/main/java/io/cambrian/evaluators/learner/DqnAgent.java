package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.loss.LossProgram;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/** A fresh agent: its networks, how it chooses and how it learns. For one thread; choosing and learning allocate nothing. */
final class DqnAgent {

    private final Backend backend;
    private final DqnPrograms programs;
    private final Variables variables = new Variables();
    private final GreedyPolicy greedy;
    private final Executor learning;
    private final Executor targetCopying;
    private final TransitionBatch batch;
    private final UpdateNoise noise;
    private final CounterRandom exploration;
    private final CounterRandom sampling;
    private final int actions;
    private final int targetCopyPeriod;
    private long updates;

    DqnAgent(DqnSettings settings, LossProgram loss, StateEncoding encoding, int actions, Backend backend, Seed seed) {
        this.backend = backend;
        this.actions = actions;
        this.targetCopyPeriod = settings.targetCopyPeriod();
        programs = new DqnPrograms(settings, encoding, actions);
        DqnPrograms.Learning learn = programs.learn(loss);
        learning = backend.executor(learn.program(), variables);
        targetCopying = backend.executor(programs.copyTarget(), variables);
        greedy = greedy(settings.environmentCopies());
        batch = TransitionBatch.inputsOf(learning);
        noise = new UpdateNoise(learning, learn.noise(), seed.child("noise"));
        exploration = seed.child("exploration").counterRandom(0);
        sampling = seed.child("replay").counterRandom(0);
        programs.online().initialise(variables, seed.child("weights").counterRandom(0));
        targetCopying.run();
    }

    /** Chooses for every copy, at random with chance {@code epsilon}. */
    void act(float[] observations, double epsilon, int[] chosen) {
        greedy.act(observations, chosen);
        for (int copy = 0; copy < chosen.length; copy++) {
            if (exploration.nextFloat() < epsilon) {
                chosen[copy] = exploration.nextInt(actions);
            }
        }
    }

    /**
     * Learns from one batch.
     *
     * @return the mean loss before the update
     */
    float update(BatchSource memory) {
        memory.sample(batch, sampling);
        noise.draw();
        learning.run();
        updates++;
        if (updates % targetCopyPeriod == 0) {
            targetCopying.run();
        }
        return learning.output(DqnPrograms.LOSS)[0];
    }

    /** Takes over the weights of a network of the same shape; the target becomes equal to it. */
    void begin(DqnMember member) {
        member.network().copy(member.variables(), variables);
        targetCopying.run();
    }

    /** The policy without exploration, for a number of copies. It follows this agent's network as it changes. */
    GreedyPolicy greedy(int copies) {
        return new GreedyPolicy(backend.executor(programs.act(copies), variables));
    }

    /** Where the network that learns and acts lies among the variables. */
    Mlp online() {
        return programs.online();
    }

    /** The online network as it is now. */
    DenseNetwork network() {
        return programs.online().numbers(variables);
    }

    /** The greatest magnitude among the action values seen by the last choice. */
    float greatestValue() {
        return greedy.greatestMagnitude();
    }

    /** The networks and the optimiser's averages. */
    Variables variables() {
        return variables;
    }

    /** Writes networks, averages and the number of updates. */
    void save(CheckpointWriter writer) {
        variables.save(writer.within("variables"), name -> true);
        writer.longs("updates", updates);
        writer.longs("generators", exploration.counter(), sampling.counter());
        noise.save(writer);
    }

    /**
     * Takes over what was saved.
     *
     * @param sameChance whether generators go on where they stood
     * @return whether the networks fit
     */
    boolean load(CheckpointReader reader, boolean sameChance) {
        boolean fit = variables.load(reader.within("variables"), name -> true);
        if (fit) {
            updates = reader.number("updates");
        }
        if (sameChance) {
            long[] positions = new long[2];
            reader.longs("generators", positions);
            exploration.seek(positions[0]);
            sampling.seek(positions[1]);
            noise.load(reader);
        }
        return fit;
    }
}
