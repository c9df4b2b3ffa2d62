package io.cambrian.evaluators.environment.classic;

import io.cambrian.evaluators.environment.DiscreteGame;
import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;

/**
 * A pole hinged on a cart is kept upright by pushing the cart left (action 0) or right (action 1).
 *
 * <p>With cart position x, pole angle θ from the vertical, force F = ±10 N, masses m<sub>p</sub> = 0.1 kg and M = 1.1 kg in
 * all, half length l = 0.5 m, g = 9.8 m/s² and time step τ = 0.02 s:
 *
 * <pre>
 * u  = (F + m_p l θ̇² sin θ) / M
 * θ̈ = (g sin θ − u cos θ) / (l (4/3 − m_p cos² θ / M))
 * ẍ  = u − m_p l θ̈ cos θ / M
 * </pre>
 *
 * by explicit Euler, positions with the old velocities. Each step is worth 1, also the last one. The episode ends when |x| >
 * 2.4 m or |θ| > 12°. It starts with all four variables uniform in ±0.05. Observation: x, ẋ, θ, θ̇. The versions differ by
 * the time limit: 200 steps (v0), 500 steps (v1).
 *
 * <p>Source: Barto, Sutton and Anderson, "Neuronlike adaptive elements that can solve difficult learning control problems",
 * IEEE Trans. SMC 1983, without friction, as defined by Gymnasium's {@code CartPole-v1}.
 */
public final class CartPole implements DiscreteGame {

    private static final double GRAVITY = 9.8;
    private static final double POLE_MASS = 0.1;
    private static final double TOTAL_MASS = 1.0 + POLE_MASS;
    private static final double HALF_LENGTH = 0.5;
    private static final double POLE_MOMENT = POLE_MASS * HALF_LENGTH;
    private static final double FORCE = 10.0;
    private static final double TIME_STEP = 0.02;
    private static final double POSITION_LIMIT = 2.4;
    private static final double ANGLE_LIMIT = 12 * 2 * Math.PI / 360;
    private static final double START_RANGE = 0.05;

    private final int copies;
    private final double[] position;
    private final double[] velocity;
    private final double[] angle;
    private final double[] angularVelocity;

    public CartPole(int copies) {
        this.copies = copies;
        position = new double[copies];
        velocity = new double[copies];
        angle = new double[copies];
        angularVelocity = new double[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        position[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        velocity[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        angle[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        angularVelocity[copy] = random.nextDouble(-START_RANGE, START_RANGE);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            push(copy, actions[copy] == 1 ? FORCE : -FORCE);
            rewards[copy] = 1;
            terminated[copy] = Math.abs(position[copy]) > POSITION_LIMIT || Math.abs(angle[copy]) > ANGLE_LIMIT;
        }
    }

    private void push(int copy, double force) {
        double sine = Trigonometry.sine(angle[copy]);
        double cosine = Trigonometry.cosine(angle[copy]);
        double spin = angularVelocity[copy];
        double pushed = (force + POLE_MOMENT * spin * spin * sine) / TOTAL_MASS;
        double angularAcceleration = (GRAVITY * sine - cosine * pushed)
                / (HALF_LENGTH * (4.0 / 3.0 - POLE_MASS * cosine * cosine / TOTAL_MASS));
        double acceleration = pushed - POLE_MOMENT * angularAcceleration * cosine / TOTAL_MASS;
        position[copy] += TIME_STEP * velocity[copy];
        velocity[copy] += TIME_STEP * acceleration;
        angle[copy] += TIME_STEP * spin;
        angularVelocity[copy] += TIME_STEP * angularAcceleration;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) position[copy];
            observations[copies + copy] = (float) velocity[copy];
            observations[2 * copies + copy] = (float) angle[copy];
            observations[3 * copies + copy] = (float) angularVelocity[copy];
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        double cart = position[copy];
        double tipX = cart + 2 * HALF_LENGTH * Trigonometry.sine(angle[copy]);
        double tipY = 2 * HALF_LENGTH * Trigonometry.cosine(angle[copy]);
        return Optional.of(new Scene.Drawing(
                new Scene.Window(-POSITION_LIMIT, -0.4, POSITION_LIMIT, 1.4),
                List.of(
                        new Mark.Segment(-POSITION_LIMIT, -0.15, POSITION_LIMIT, -0.15, 0.02, Colour.LIGHT_GREY),
                        new Mark.Block(cart, 0, 0.5, 0.3, Colour.BLACK),
                        new Mark.Segment(cart, 0, tipX, tipY, 0.08, Colour.ORANGE)),
                ""));
    }

    /** Puts one copy into the state (x, ẋ, θ, θ̇). */
    void place(int copy, double... state) {
        position[copy] = state[0];
        velocity[copy] = state[1];
        angle[copy] = state[2];
        angularVelocity[copy] = state[3];
    }

    /** The state (x, ẋ, θ, θ̇) of one copy. */
    double[] state(int copy) {
        return new double[] {position[copy], velocity[copy], angle[copy], angularVelocity[copy]};
    }

    @Override
    public String name() {
        return "CartPole";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 4;
    }

    @Override
    public int actions() {
        return 2;
    }
}
