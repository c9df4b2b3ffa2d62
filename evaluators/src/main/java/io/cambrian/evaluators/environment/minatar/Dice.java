package io.cambrian.evaluators.environment.minatar;

import io.cambrian.searchspace.random.CounterRandom;

/** Where the games' chances come from: rolls of dice with any number of sides, one sequence of rolls for each copy. */
interface Dice {

    /** From now on the copy's rolls come from that stream. */
    void restart(int copy, CounterRandom stream);

    /** Uniform in 0 to {@code sides - 1}. */
    int roll(int copy, int sides);
}
