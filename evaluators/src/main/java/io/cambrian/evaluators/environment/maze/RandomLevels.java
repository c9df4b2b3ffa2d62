package io.cambrian.evaluators.environment.maze;

import io.cambrian.searchspace.random.CounterRandom;

/**
 * Levels without design: walls in uniformly drawn cells, the same cell possibly several times; then the goal in any free cell,
 * the start in any other free cell, looking anywhere. Many of them have no way to the goal.
 *
 * <p>Source: "domain randomisation" of Dennis et al., "Emergent complexity and zero-shot transfer via unsupervised environment
 * design", NeurIPS 2020, in the form of Coward, Beukman and Foerster, "JaxUED", 2024; 25 and 60 walls are usual.
 *
 * @param walls how many are drawn, at most {@value #MOST_WALLS}
 */
public record RandomLevels(int walls) implements LevelSource {

    /** Leaves enough cells to be found by trying. */
    public static final int MOST_WALLS = 150;

    public RandomLevels {
        if (walls < 0 || walls > MOST_WALLS) {
            throw new IllegalArgumentException("a random maze has 0 to " + MOST_WALLS + " walls, found " + walls);
        }
    }

    @Override
    public void draw(int copy, CounterRandom random, LevelDraft draft) {
        draft.clearWalls();
        for (int wall = 0; wall < walls; wall++) {
            draft.wall(random.nextInt(Level.SIZE), random.nextInt(Level.SIZE), true);
        }
        int x;
        int y;
        do {
            x = random.nextInt(Level.SIZE);
            y = random.nextInt(Level.SIZE);
        } while (draft.isWall(x, y));
        draft.goal(x, y);
        do {
            x = random.nextInt(Level.SIZE);
            y = random.nextInt(Level.SIZE);
        } while (draft.isWall(x, y) || draft.isGoal(x, y));
        draft.start(x, y, random.nextInt(Level.DIRECTIONS));
    }
}
