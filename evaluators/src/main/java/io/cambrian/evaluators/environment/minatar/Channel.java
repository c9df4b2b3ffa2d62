package io.cambrian.evaluators.environment.minatar;

import io.cambrian.evaluators.environment.render.Colour;

/**
 * One kind of thing on the board, and how it is drawn.
 *
 * @param symbol its cell's character
 * @param ground whether everything else is drawn over it
 */
record Channel(char symbol, Colour colour, boolean ground) {

    /** A thing that is drawn over the ground; of several in one cell, the first channel's is seen. */
    static Channel thing(char symbol, Colour colour) {
        return new Channel(symbol, colour, false);
    }

    /** A trail or a background. */
    static Channel ground(char symbol, Colour colour) {
        return new Channel(symbol, colour, true);
    }
}
