package io.cambrian.evaluators.environment.minigrid;

/** The check that layouts of a size share. */
final class Sizes {

    private Sizes() {}

    static void requireAtLeast(int least, int size, String layout) {
        if (size < least) {
            throw new IllegalArgumentException("a room of " + layout + " measures at least " + least
                    + " cells, its walls included, found " + size);
        }
    }
}
