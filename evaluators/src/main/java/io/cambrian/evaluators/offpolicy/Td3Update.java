package io.cambrian.evaluators.offpolicy;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;

/**
 * Updates of TD3 by themselves, as {@link Td3Trainer} makes them, from a memory of made-up transitions: for whoever measures
 * updates and needs no environment. Numbers are uniform in ±1, one transition in eight is terminal.
 */
public final class Td3Update {

    private static final int REMEMBERED = 10_000;
    private static final float TERMINAL_SHARE = 0.125f;

    private final Td3Agent agent;
    private final ReplayMemory memory;
    private final int actorPeriod;

    /**
     * A fresh agent, ready to learn.
     *
     * @param seed of its weights and of the transitions
     */
    public Td3Update(Td3Settings settings, TransitionLayout layout, Backend backend, Seed seed) {
        ActionSpace.Box actions = ActionSpace.Box.symmetric(layout.actionNumbers(), 1);
        agent = new Td3Agent(settings, layout, actions, backend, seed.child("agent"));
        actorPeriod = settings.actorPeriod();
        memory = new ReplayMemory(layout, REMEMBERED);
        CounterRandom random = seed.child("memory").counterRandom(0);
        float[] row = new float[layout.width()];
        for (int i = 0; i < REMEMBERED; i++) {
            for (int j = 0; j < row.length; j++) {
                row[j] = 2f * random.nextFloat() - 1f;
            }
            row[layout.continuation()] = random.nextFloat() < TERMINAL_SHARE ? 0f : 1f;
            memory.add(row);
        }
    }

    /** As many updates of the critics as there are for one of the policy, and that one; batches are drawn anew. */
    public void runPeriod() {
        for (int i = 0; i < actorPeriod; i++) {
            agent.update(memory);
        }
    }
}
