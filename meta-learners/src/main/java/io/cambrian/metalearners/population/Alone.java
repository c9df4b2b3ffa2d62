package io.cambrian.metalearners.population;

import java.util.random.RandomGenerator;

/**
 * The control without exploitation: after every segment everybody goes on with its own weights and explores its own settings. Only
 * the dead are replaced by others. With {@link Explorer#NONE} members do nothing but train side by side.
 */
public record Alone() implements Exploit {

    @Override
    public Move move(Standings standings, int lane, RandomGenerator random) {
        return new Move.Explore();
    }
}
