package io.cambrian.evaluators.environment.classic;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousGame;
import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;

/**
 * The {@link MountainCar} with a motor of any strength from −1 to 1, which costs what it burns.
 *
 * <p>With position p, velocity v and action a:
 *
 * <pre>
 * v ← clip(v + 0.0015 clip(a, ±1) − 0.0025 cos 3p, ±0.07)
 * p ← clip(p + v, [−1.2, 0.6]),  v ← 0 when the car hits the wall on the left
 * </pre>
 *
 * Each step costs 0.1 a² with the action as it was given, clipped or not. The step that brings p ≥ 0.45 with v ≥ 0 pays 100
 * and ends the episode. It starts at rest with p uniform in [−0.6, −0.4). Observation: p, v. Gymnasium's {@code
 * MountainCarContinuous-v0} allows 999 steps.
 *
 * <p>Source: Moore 1990, as {@link MountainCar}, in the form of Gymnasium. Like there, the state is kept and computed in
 * single precision, and the sum of forces is rounded before or after the subtraction depending on whether the action was
 * within its range; so trajectories agree to the bit.
 */
public final class MountainCarContinuous implements ContinuousGame {

    private static final double POWER = 0.0015;
    private static final double GRAVITY = 0.0025;
    private static final float SPEED_LIMIT = 0.07f;
    private static final float LEFT_WALL = -1.2f;
    private static final float RIGHT_EDGE = 0.6f;
    private static final float FLAG = 0.45f;
    private static final ActionSpace.Box ACTIONS = ActionSpace.Box.symmetric(1, 1);

    private final int copies;
    private final float[] position;
    private final float[] velocity;

    public MountainCarContinuous(int copies) {
        this.copies = copies;
        position = new float[copies];
        velocity = new float[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        position[copy] = (float) random.nextDouble(-0.6, -0.4);
        velocity[copy] = 0;
    }

    @Override
    public void step(float[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            float action = actions[copy];
            drive(copy, action);
            boolean arrived = position[copy] >= FLAG && velocity[copy] >= 0;
            rewards[copy] = (float) ((arrived ? 100.0 : 0.0) - (double) action * action * 0.1);
            terminated[copy] = arrived;
        }
    }

    private void drive(int copy, float action) {
        double slope = GRAVITY * Trigonometry.cosine(3 * position[copy]);
        float change = Math.abs(action) > 1
                ? (float) (Math.copySign(POWER, action) - slope)
                : action * (float) POWER - (float) slope;
        velocity[copy] = Math.clamp(velocity[copy] + change, -SPEED_LIMIT, SPEED_LIMIT);
        position[copy] = Math.clamp(position[copy] + velocity[copy], LEFT_WALL, RIGHT_EDGE);
        if (position[copy] == LEFT_WALL && velocity[copy] < 0) {
            velocity[copy] = 0;
        }
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = position[copy];
            observations[copies + copy] = velocity[copy];
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        return Optional.of(Hill.scene(position[copy], FLAG));
    }

    /** Puts one copy into the state (p, v), rounded to single precision. */
    void place(int copy, double... state) {
        position[copy] = (float) state[0];
        velocity[copy] = (float) state[1];
    }

    /** The state (p, v) of one copy. */
    double[] state(int copy) {
        return new double[] {position[copy], velocity[copy]};
    }

    @Override
    public String name() {
        return "MountainCarContinuous";
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
    public ActionSpace.Box actionSpace() {
        return ACTIONS;
    }
}
