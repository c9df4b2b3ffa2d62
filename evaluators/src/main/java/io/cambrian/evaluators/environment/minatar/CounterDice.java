package io.cambrian.evaluators.environment.minatar;

import io.cambrian.searchspace.random.CounterRandom;

/** Dice that roll what the copies' own streams bring. */
final class CounterDice implements Dice {

    private final CounterRandom[] streams;

    CounterDice(int copies) {
        streams = new CounterRandom[copies];
    }

    @Override
    public void restart(int copy, CounterRandom stream) {
        streams[copy] = stream;
    }

    @Override
    public int roll(int copy, int sides) {
        return streams[copy].nextInt(sides);
    }
}
