package io.cambrian.evaluators.environment.classic;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousGame;
import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;

/**
 * A pendulum with a motor too weak to lift it at once is to be swung up and held upright.
 *
 * <p>With the angle θ from upright, gravity g = 10 m/s², a rod of mass m = 1 kg and length l = 1 m, the torque u clipped to
 * ±2 N m and τ = 0.05 s:
 *
 * <pre>
 * cost = wrap(θ)² + 0.1 θ̇² + 0.001 u²            of the state before the step
 * θ̇ ← clip(θ̇ + τ (3g/(2l) sin θ + 3u/(m l²)), ±8)
 * θ ← θ + τ θ̇                                    with the new velocity
 * </pre>
 *
 * The reward is −cost; no state ends the episode. It starts with θ uniform in ±π and θ̇ in ±1. Observation: cos θ, sin θ, θ̇.
 * Gymnasium's {@code Pendulum-v1} allows 200 steps.
 *
 * <p>Source: Gymnasium, after OpenAI Gym 2016. Like there, the torque's part in the acceleration and in the cost is computed
 * in the single precision of the action.
 */
public final class Pendulum implements ContinuousGame {

    private static final double GRAVITY = 10;
    private static final double TIME_STEP = 0.05;
    private static final double SPEED_LIMIT = 8;
    private static final float TORQUE_LIMIT = 2;
    private static final double START_SPEED = 1;
    private static final ActionSpace.Box ACTIONS = ActionSpace.Box.symmetric(1, TORQUE_LIMIT);

    private final int copies;
    private final double[] angle;
    private final double[] velocity;

    public Pendulum(int copies) {
        this.copies = copies;
        angle = new double[copies];
        velocity = new double[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        angle[copy] = random.nextDouble(-Math.PI, Math.PI);
        velocity[copy] = random.nextDouble(-START_SPEED, START_SPEED);
    }

    @Override
    public void step(float[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            float torque = Math.clamp(actions[copy], -TORQUE_LIMIT, TORQUE_LIMIT);
            rewards[copy] = (float) -cost(wrapped(angle[copy]), velocity[copy], torque);
            terminated[copy] = false;
            swing(copy, torque);
        }
    }

    private static double cost(double angle, double velocity, float torque) {
        return angle * angle + 0.1 * velocity * velocity + 0.001f * (torque * torque);
    }

    private void swing(int copy, float torque) {
        double acceleration = 1.5 * GRAVITY * Trigonometry.sine(angle[copy]) + 3 * torque;
        velocity[copy] = Math.clamp(velocity[copy] + TIME_STEP * acceleration, -SPEED_LIMIT, SPEED_LIMIT);
        angle[copy] += TIME_STEP * velocity[copy];
    }

    /** The same direction as an angle in [−π, π). */
    private static double wrapped(double angle) {
        double turns = Math.floor((angle + Math.PI) / (2 * Math.PI));
        return angle - turns * (2 * Math.PI);
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) Trigonometry.cosine(angle[copy]);
            observations[copies + copy] = (float) Trigonometry.sine(angle[copy]);
            observations[2 * copies + copy] = (float) velocity[copy];
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        double tipX = Trigonometry.sine(angle[copy]);
        double tipY = Trigonometry.cosine(angle[copy]);
        return Optional.of(new Scene.Drawing(
                new Scene.Window(-1.2, -1.2, 1.2, 1.2),
                List.of(
                        new Mark.Segment(0, 0, tipX, tipY, 0.2, Colour.ORANGE),
                        new Mark.Disc(0, 0, 0.05, Colour.BLACK)),
                ""));
    }

    /** Puts one copy into the state (θ, θ̇). */
    void place(int copy, double... state) {
        angle[copy] = state[0];
        velocity[copy] = state[1];
    }

    /** The state (θ, θ̇) of one copy. */
    double[] state(int copy) {
        return new double[] {angle[copy], velocity[copy]};
    }

    @Override
    public String name() {
        return "Pendulum";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 3;
    }

    @Override
    public ActionSpace.Box actionSpace() {
        return ACTIONS;
    }
}
