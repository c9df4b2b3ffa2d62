package io.cambrian.evaluators.environment;

import java.util.Arrays;

/** How the running episode of one copy came about: where its generator stood and what was carried over, and what was done since. */
final class EpisodeRecord {

    private static final int FIRST_CAPACITY = 64;

    private final int numbers;
    private long generatorAtStart;
    private int carriedOver;
    private float[] actions = new float[0];
    private int steps;

    /** @param numbers of which one action consists */
    EpisodeRecord(int numbers) {
        this.numbers = numbers;
    }

    /** A new episode begins. */
    void start(long generatorPosition, int remembered) {
        generatorAtStart = generatorPosition;
        carriedOver = remembered;
        steps = 0;
    }

    /** Room for the numbers of the next action, from the returned place on in {@link #actions}. */
    int extend() {
        int place = steps * numbers;
        if (place + numbers > actions.length) {
            actions = Arrays.copyOf(actions, Math.max(FIRST_CAPACITY * numbers, 2 * actions.length));
        }
        steps++;
        return place;
    }

    float[] actions() {
        return actions;
    }

    int steps() {
        return steps;
    }

    long generatorAtStart() {
        return generatorAtStart;
    }

    /** What the game carried over from earlier episodes. */
    int carriedOver() {
        return carriedOver;
    }

    /** Takes over a record that was saved. */
    void restore(long generatorPosition, int remembered, float[] saved, int from, int savedSteps) {
        generatorAtStart = generatorPosition;
        carriedOver = remembered;
        steps = savedSteps;
        actions = Arrays.copyOfRange(saved, from, from + savedSteps * numbers);
    }
}
