package io.cambrian.evaluators.environment.classic;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;

/**
 * A car too weak for the hill must swing back and forth to reach the flag on top: push left (0), coast (1), push right (2).
 *
 * <p>With position p and velocity v:
 *
 * <pre>
 * v ← clip(v + 0.001 (a − 1) − 0.0025 cos 3p, ±0.07)
 * p ← clip(p + v, [−1.2, 0.6]),  v ← 0 when the car hits the wall on the left
 * </pre>
 *
 * Each step costs 1. The episode ends when p ≥ 0.5 with v ≥ 0. It starts at rest with p uniform in [−0.6, −0.4).
 * Observation: p, v. Gymnasium's {@code MountainCar-v0} allows 200 steps.
 *
 * <p>Source: Moore, "Efficient memory-based learning for robot control", PhD thesis, Cambridge 1990, in the form of Sutton
 * and Barto, example 10.1, as defined by Gymnasium.
 */
public final class MountainCar implements DiscreteGame {

    private static final double FORCE = 0.001;
    private static final double GRAVITY = 0.0025;
    private static final double SPEED_LIMIT = 0.07;
    private static final double LEFT_WALL = -1.2;
    private static final double RIGHT_EDGE = 0.6;
    private static final double FLAG = 0.5;

    private final int copies;
    private final double[] position;
    private final double[] velocity;

    public MountainCar(int copies) {
        this.copies = copies;
        position = new double[copies];
        velocity = new double[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        position[copy] = random.nextDouble(-0.6, -0.4);
        velocity[copy] = 0;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            drive(copy, (actions[copy] - 1) * FORCE);
            rewards[copy] = -1;
            terminated[copy] = position[copy] >= FLAG && velocity[copy] >= 0;
        }
    }

    private void drive(int copy, double force) {
        double slope = GRAVITY * Trigonometry.cosine(3 * position[copy]);
        velocity[copy] = Math.clamp(velocity[copy] + force - slope, -SPEED_LIMIT, SPEED_LIMIT);
        position[copy] = Math.clamp(position[copy] + velocity[copy], LEFT_WALL, RIGHT_EDGE);
        if (position[copy] == LEFT_WALL && velocity[copy] < 0) {
            velocity[copy] = 0;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) position[copy];
            observations[copies + copy] = (float) velocity[copy];
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        return Optional.of(Hill.scene(position[copy], FLAG));
    }

    /** Puts one copy into the state (p, v). */
    void place(int copy, double... state) {
        position[copy] = state[0];
        velocity[copy] = state[1];
    }

    /** The state (p, v) of one copy. */
    double[] state(int copy) {
        return new double[] {position[copy], velocity[copy]};
    }

    @Override
    public String name() {
        return "MountainCar";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 2;
    }

    @Override
    public int actions() {
        return 3;
    }
}
