package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSource;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.evaluators.tensor.random.RandomArrays;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * A fresh agent: its networks and how they learn from a memory. For one thread; learning allocates nothing.
 *
 * <p>All that changes while it learns are its variables, two generators and the number of updates.
 */
final class Td3Agent {

    /** A critics' loss beyond this counts as diverged: values would be off by a million, and returns of known tasks are not. */
    private static final float GREATEST_LOSS = 1e12f;

    private final Backend backend;
    private final Td3Programs programs;
    private final ActionScale scale;
    private final Variables variables = new Variables();
    private final Executor critics;
    private final Executor actor;
    private final Executor targets;
    private final TransitionBatch batch;
    private final CounterRandom sampling;
    private final RandomArrays smoothing;
    private final int actorPeriod;
    private long updates;

    Td3Agent(Td3Settings settings, TransitionLayout layout, ActionSpace.Box actions, Backend backend, Seed seed) {
        this.backend = backend;
        actorPeriod = settings.actorPeriod();
        scale = ActionScale.of(actions);
        programs = new Td3Programs(settings, layout);
        critics = backend.executor(programs.teachCritics(), variables);
        actor = backend.executor(programs.teachActor(), variables);
        targets = backend.executor(programs.followOnline(settings.targetShare()), variables);
        batch = TransitionBatch.inputsOf(critics, layout);
        sampling = seed.child("replay").counterRandom(0);
        smoothing = RandomArrays.of(seed.child("smoothing"), 0);
        programs.online().initialise(variables, seed.child("weights").counterRandom(0));
        backend.executor(programs.followOnline(1), variables).run();
    }

    /**
     * Updates the critics from one batch, and at every {@code actorPeriod}-th time the policy and the targets as well.
     *
     * @param memory at least one transition
     */
    void update(TransitionSource memory) {
        batch.draw(memory, sampling);
        smoothing.fillNormal(critics.input(Td3Programs.SMOOTHING));
        critics.run();
        updates++;
        if (updates % actorPeriod == 0) {
            float[] states = batch.states();
            System.arraycopy(states, 0, actor.input(Td3Programs.STATE), 0, states.length);
            actor.run();
            targets.run();
        }
    }

    /** Begins with the networks of a member of a population; targets become equal to them. */
    void begin(MemberNetworks networks) {
        networks.copyInto(variables);
        backend.executor(programs.followOnline(1), variables).run();
    }

    /** Whether values have left every bound that returns of known tasks have. */
    boolean hasDiverged() {
        return !(criticLoss() <= GREATEST_LOSS);
    }

    /** The sum of both critics' mean squared errors at the last update, before it; 0 if there was none. */
    float criticLoss() {
        return critics.output(Td3Programs.LOSS)[0];
    }

    /** The policy without exploration, for a number of copies. */
    DeterministicActor actor(int copies) {
        return new DeterministicActor(backend.executor(programs.act(copies), variables), scale);
    }

    /** All networks and the optimisers' averages. */
    Variables variables() {
        return variables;
    }

    /** Writes networks, averages, the number of updates and where the generators stand. */
    void save(CheckpointWriter writer) {
        variables.save(writer.within("variables"), name -> true);
        writer.longs("updates", updates);
        writer.longs("generators", sampling.counter(), smoothing.position());
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
            sampling.seek(positions[0]);
            smoothing.seek(positions[1]);
        }
        return fit;
    }
}
