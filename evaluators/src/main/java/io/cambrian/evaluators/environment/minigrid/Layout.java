package io.cambrian.evaluators.environment.minigrid;

/**
 * One family member: how its levels are drawn, how long they last and what the agent is to do there.
 *
 * <p>An instance belongs to one game and one thread, so that it may keep what it needs while drawing. Drawing happens inside
 * of steps and therefore allocates nothing.
 */
public interface Layout {

    /** The published name without {@code MiniGrid-}, such as {@code Empty-8x8-v0}. */
    String name();

    /** Columns of the grid, its outer walls included. */
    int width();

    /** Rows of the grid. */
    int height();

    /** The time limit, which also scales the reward: success in step t is worth 1 − 0.9 t / {@code maxSteps}. */
    int maxSteps();

    /** What counts as success. */
    default Mission mission() {
        return Mission.REACH_THE_GOAL;
    }

    /** Whether walls and doors hide nothing from the partial view. */
    default boolean seesThroughWalls() {
        return false;
    }

    /**
     * How many balls wander about. Where there are any, the agent only turns and walks, and walking into anything but the goal
     * ends the episode with −1.
     */
    default int wanderingBalls() {
        return 0;
    }

    /** Draws a level on a canvas on which all cells are empty; places the agent, too, but not the wandering balls. */
    void draw(Canvas canvas);
}
