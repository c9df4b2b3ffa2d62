package io.cambrian.evaluators.environment.fewshot;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousGame;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A point looks for a goal that it cannot see: one task of a distribution over tasks, for learners that adapt.
 *
 * <p>The point starts at (0, 0); the goal lies in [−0.5, 0.5)², fixed or drawn anew in every episode. An action is added to the
 * position, each coordinate clipped to ±0.1; the reward is −distance to the goal after the move. The episode ends when both
 * coordinates are within 0.01 of the goal's. Published runs have a limit of 100 steps. Observation: the position.
 *
 * <p>Source: Finn, Abbeel and Levine, "Model-agnostic meta-learning for fast adaptation of deep networks", ICML 2017, §5.3, as
 * in its released code.
 */
public final class PointNavigation implements ContinuousGame {

    /** The published limit of steps. */
    public static final int PUBLISHED_LIMIT = 100;

    private static final double GOAL_RANGE = 0.5;
    private static final double LONGEST_MOVE = 0.1;
    private static final double ARRIVED = 0.01;

    private final int copies;
    private final boolean goalIsFixed;
    private final double[] x;
    private final double[] y;
    private final double[] goalX;
    private final double[] goalY;

    /** With a new goal in every episode. */
    public PointNavigation(int copies) {
        this(copies, false);
    }

    /**
     * With the same goal in every episode.
     *
     * @throws IllegalArgumentException when a coordinate of the goal is beyond ±0.5
     */
    public PointNavigation(int copies, double goalX, double goalY) {
        this(copies, true);
        if (!(Math.abs(goalX) <= GOAL_RANGE && Math.abs(goalY) <= GOAL_RANGE)) {
            throw new IllegalArgumentException(
                    "the goal lies within ±" + GOAL_RANGE + ", found (" + goalX + ", " + goalY + ")");
        }
        Arrays.fill(this.goalX, goalX);
        Arrays.fill(this.goalY, goalY);
    }

    private PointNavigation(int copies, boolean goalIsFixed) {
        this.copies = copies;
        this.goalIsFixed = goalIsFixed;
        x = new double[copies];
        y = new double[copies];
        goalX = new double[copies];
        goalY = new double[copies];
    }

    /** One with a goal drawn from a generator, the same in every episode: one task of the distribution. */
    public static PointNavigation withGoalFrom(CounterRandom random, int copies) {
        double goalX = random.nextDouble(-GOAL_RANGE, GOAL_RANGE);
        return new PointNavigation(copies, goalX, random.nextDouble(-GOAL_RANGE, GOAL_RANGE));
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        x[copy] = 0;
        y[copy] = 0;
        if (!goalIsFixed) {
            goalX[copy] = random.nextDouble(-GOAL_RANGE, GOAL_RANGE);
            goalY[copy] = random.nextDouble(-GOAL_RANGE, GOAL_RANGE);
        }
    }

    @Override
    public void step(float[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            x[copy] += Math.clamp(actions[copy], -LONGEST_MOVE, LONGEST_MOVE);
            y[copy] += Math.clamp(actions[copies + copy], -LONGEST_MOVE, LONGEST_MOVE);
            double dx = x[copy] - goalX[copy];
            double dy = y[copy] - goalY[copy];
            rewards[copy] = (float) -Math.sqrt(dx * dx + dy * dy);
            terminated[copy] = Math.abs(dx) < ARRIVED && Math.abs(dy) < ARRIVED;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) x[copy];
            observations[copies + copy] = (float) y[copy];
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        return Optional.of(new Scene.Drawing(
                new Scene.Window(-1, -1, 1, 1),
                List.of(
                        new Mark.Disc(goalX[copy], goalY[copy], 0.05, Colour.GREEN),
                        new Mark.Disc(x[copy], y[copy], 0.03, Colour.BLUE)),
                String.format(Locale.ROOT, "at (%.2f, %.2f)", x[copy], y[copy])));
    }

    /** The goal (x, y) of one copy. */
    double[] goal(int copy) {
        return new double[] {goalX[copy], goalY[copy]};
    }

    @Override
    public ActionSpace.Box actionSpace() {
        return ActionSpace.Box.symmetric(2, (float) LONGEST_MOVE);
    }

    @Override
    public String name() {
        return "PointNavigation";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 2;
    }
}
