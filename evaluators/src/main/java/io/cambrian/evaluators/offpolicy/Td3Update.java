package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.experience.TransitionSource;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * Updates of TD3 by themselves, as {@link Td3Trainer} makes them: for whoever measures updates and needs no environment.
 */
public final class Td3Update {

    private static final int REMEMBERED = 10_000;
    private static final float TERMINAL_SHARE = 0.125f;

    private final Td3Agent agent;
    private final TransitionSource memory;
    private final int actorPeriod;

    /**
     * A fresh agent, ready to learn from made-up transitions. Their numbers are uniform in ±1, one transition in eight is terminal.
     *
     * @param seed of its weights and of the transitions
     */
    public Td3Update(Td3Settings settings, TransitionLayout layout, Backend backend, Seed seed) {
        this(settings, layout, backend, seed, madeUp(layout, seed.child("memory")));
    }

    /** A fresh agent, ready to learn from a memory of at least one transition. */
    public Td3Update(
            Td3Settings settings, TransitionLayout layout, Backend backend, Seed seed, TransitionSource memory) {
        this.memory = memory;
        ActionSpace.Box actions = ActionSpace.Box.symmetric(layout.actionNumbers(), 1);
        agent = new Td3Agent(settings, layout, actions, backend, seed.child("agent"));
        actorPeriod = settings.actorPeriod();
    }

    private static TransitionSource madeUp(TransitionLayout layout, Seed seed) {
        ReplayMemory memory = new ReplayMemory(layout, REMEMBERED);
        CounterRandom random = seed.counterRandom(0);
        float[] row = new float[layout.width()];
        for (int i = 0; i < REMEMBERED; i++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = 2f * random.nextFloat() - 1f;
            }
            row[layout.continuation()] = random.nextFloat() < TERMINAL_SHARE ? 0f : 1f;
            memory.add(row);
        }
        return memory;
    }

    /** As many updates of the critics as there are for one of the policy, and that one; batches are drawn anew. */
    public void runPeriod() {
        for (int i = 0; i < actorPeriod; i++) {
            agent.update(memory);
        }
    }
}
