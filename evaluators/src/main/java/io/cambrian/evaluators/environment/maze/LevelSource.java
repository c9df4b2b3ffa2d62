package io.cambrian.evaluators.environment.maze;

import io.cambrian.searchspace.random.CounterRandom;

/** Decides which level comes next. */
@FunctionalInterface
public interface LevelSource {

    /**
     * Draws the level of a copy's next episode. Called within steps, so it should allocate nothing.
     *
     * @param random the copy's own stream; the only source of randomness
     * @param draft to be drawn on; holds any earlier level
     */
    void draw(int copy, CounterRandom random, LevelDraft draft);

    /** The source of one level, again and again. */
    static LevelSource always(Level level) {
        return (copy, random, draft) -> draft.copy(level);
    }
}
