package io.cambrian.evaluators.environment.minatar;

import io.cambrian.searchspace.random.CounterRandom;

/**
 * The dice of {@code minatar_golden.py}: a linear congruential generator, the top 16 bits k of its state standing for the
 * number (k + 1/2) / 65536.
 */
final class GoldenDice implements Dice {

    private long state;

    void seed(long seed) {
        state = seed;
    }

    @Override
    public void restart(int copy, CounterRandom stream) {}

    @Override
    public int roll(int copy, int sides) {
        state = state * 6364136223846793005L + 1442695040888963407L;
        long numerator = 2 * (state >>> 48) + 1;
        return (int) (numerator * sides >> 17);
    }
}
