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
 * Two links hang from a fixed point; a motor at the joint between them swings the tip above a line one link higher than the
 * fixed point.
 *
 * <p>Lengths, masses and moments of inertia are 1, centres of mass lie at half length, g = 9.8. With θ1 the angle of the
 * first link from hanging down, θ2 that of the second relative to the first, and torque a ∈ {−1, 0, 1} (actions 0, 1, 2):
 *
 * <pre>
 * d1 = 3.5 + cos θ2,  d2 = 1.25 + 0.5 cos θ2
 * φ2 = 0.5 g sin(θ1 + θ2)
 * φ1 = −0.5 θ̇2² sin θ2 − θ̇1 θ̇2 sin θ2 + 1.5 g sin θ1 + φ2
 * θ̈2 = (a + φ1 d2/d1 − 0.5 θ̇1² sin θ2 − φ2) / (1.25 − d2²/d1)
 * θ̈1 = −(d2 θ̈2 + φ1) / d1
 * </pre>
 *
 * by one fourth-order Runge-Kutta step of 0.2 s. Angles are then wrapped into ±π, velocities clipped to ±4π and ±9π. Each
 * step costs 1, except the last; the episode ends when −cos θ1 − cos(θ1 + θ2) > 1. It starts with all four variables uniform
 * in ±0.1. Observation: cos θ1, sin θ1, cos θ2, sin θ2, θ̇1, θ̇2. Gymnasium's {@code Acrobot-v1} allows 500 steps.
 *
 * <p>Source: Sutton, "Generalization in reinforcement learning: successful examples using sparse coarse coding", NeurIPS
 * 1996; the equations are those of Sutton and Barto's book (section 11.3 of the first edition), as defined by Gymnasium. Its
 * cos(x − π/2) is written sin x here.
 */
public final class Acrobot implements DiscreteGame {

    private static final double GRAVITY = 9.8;
    private static final double TIME_STEP = 0.2;
    private static final double SPEED_LIMIT_1 = 4 * Math.PI;
    private static final double SPEED_LIMIT_2 = 9 * Math.PI;
    private static final double START_RANGE = 0.1;
    private static final int VARIABLES = 4;

    private final int copies;
    private final double[] angle1;
    private final double[] angle2;
    private final double[] velocity1;
    private final double[] velocity2;

    private final double[] slope1 = new double[VARIABLES];
    private final double[] slope2 = new double[VARIABLES];
    private final double[] slope3 = new double[VARIABLES];
    private final double[] slope4 = new double[VARIABLES];

    public Acrobot(int copies) {
        this.copies = copies;
        angle1 = new double[copies];
        angle2 = new double[copies];
        velocity1 = new double[copies];
        velocity2 = new double[copies];
    }

    /** Start values are rounded to single precision, as Gymnasium does. */
    @Override
    public void reset(int copy, CounterRandom random) {
        angle1[copy] = (float) random.nextDouble(-START_RANGE, START_RANGE);
        angle2[copy] = (float) random.nextDouble(-START_RANGE, START_RANGE);
        velocity1[copy] = (float) random.nextDouble(-START_RANGE, START_RANGE);
        velocity2[copy] = (float) random.nextDouble(-START_RANGE, START_RANGE);
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            swing(copy, actions[copy] - 1.0);
            boolean above = -Trigonometry.cosine(angle1[copy]) - Trigonometry.cosine(angle1[copy] + angle2[copy]) > 1;
            rewards[copy] = above ? 0 : -1;
            terminated[copy] = above;
        }
    }

    private void swing(int copy, double torque) {
        slopes(copy, 0, slope1, torque, slope1);
        slopes(copy, TIME_STEP / 2, slope1, torque, slope2);
        slopes(copy, TIME_STEP / 2, slope2, torque, slope3);
        slopes(copy, TIME_STEP, slope3, torque, slope4);
        angle1[copy] = wrapped(angle1[copy] + change(0));
        angle2[copy] = wrapped(angle2[copy] + change(1));
        velocity1[copy] = Math.clamp(velocity1[copy] + change(2), -SPEED_LIMIT_1, SPEED_LIMIT_1);
        velocity2[copy] = Math.clamp(velocity2[copy] + change(3), -SPEED_LIMIT_2, SPEED_LIMIT_2);
    }

    /** The derivatives of θ1, θ2, θ̇1, θ̇2 at the copy's state moved by {@code time} along {@code direction}. */
    private void slopes(int copy, double time, double[] direction, double torque, double[] result) {
        double theta1 = angle1[copy] + time * direction[0];
        double theta2 = angle2[copy] + time * direction[1];
        double spin1 = velocity1[copy] + time * direction[2];
        double spin2 = velocity2[copy] + time * direction[3];
        double sine2 = Trigonometry.sine(theta2);
        double cosine2 = Trigonometry.cosine(theta2);
        double d1 = 3.5 + cosine2;
        double d2 = 1.25 + 0.5 * cosine2;
        double phi2 = 0.5 * GRAVITY * Trigonometry.sine(theta1 + theta2);
        double phi1 =
                -0.5 * spin2 * spin2 * sine2 - spin1 * spin2 * sine2 + 1.5 * GRAVITY * Trigonometry.sine(theta1) + phi2;
        double acceleration2 = (torque + d2 / d1 * phi1 - 0.5 * spin1 * spin1 * sine2 - phi2) / (1.25 - d2 * d2 / d1);
        result[0] = spin1;
        result[1] = spin2;
        result[2] = -(d2 * acceleration2 + phi1) / d1;
        result[3] = acceleration2;
    }

    private double change(int variable) {
        return TIME_STEP / 6 * (slope1[variable] + 2 * slope2[variable] + 2 * slope3[variable] + slope4[variable]);
    }

    private static double wrapped(double angle) {
        double result = angle;
        while (result > Math.PI) {
            result -= 2 * Math.PI;
        }
        while (result < -Math.PI) {
            result += 2 * Math.PI;
        }
        return result;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) Trigonometry.cosine(angle1[copy]);
            observations[copies + copy] = (float) Trigonometry.sine(angle1[copy]);
            observations[2 * copies + copy] = (float) Trigonometry.cosine(angle2[copy]);
            observations[3 * copies + copy] = (float) Trigonometry.sine(angle2[copy]);
            observations[4 * copies + copy] = (float) velocity1[copy];
            observations[5 * copies + copy] = (float) velocity2[copy];
        }
    }

    @Override
    public Optional<Scene> scene(int copy) {
        double elbowX = Trigonometry.sine(angle1[copy]);
        double elbowY = -Trigonometry.cosine(angle1[copy]);
        double tipX = elbowX + Trigonometry.sine(angle1[copy] + angle2[copy]);
        double tipY = elbowY - Trigonometry.cosine(angle1[copy] + angle2[copy]);
        return Optional.of(new Scene.Drawing(
                new Scene.Window(-2.2, -2.2, 2.2, 2.2),
                List.of(
                        new Mark.Segment(-2.2, 1, 2.2, 1, 0.03, Colour.LIGHT_GREY),
                        new Mark.Segment(0, 0, elbowX, elbowY, 0.2, Colour.SKY_BLUE),
                        new Mark.Segment(elbowX, elbowY, tipX, tipY, 0.2, Colour.GREEN),
                        new Mark.Disc(0, 0, 0.1, Colour.BLACK),
                        new Mark.Disc(elbowX, elbowY, 0.1, Colour.YELLOW)),
                ""));
    }

    /** Puts one copy into the state (θ1, θ2, θ̇1, θ̇2). */
    void place(int copy, double... state) {
        angle1[copy] = state[0];
        angle2[copy] = state[1];
        velocity1[copy] = state[2];
        velocity2[copy] = state[3];
    }

    /** The state (θ1, θ2, θ̇1, θ̇2) of one copy. */
    double[] state(int copy) {
        return new double[] {angle1[copy], angle2[copy], velocity1[copy], velocity2[copy]};
    }

    @Override
    public String name() {
        return "Acrobot";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 6;
    }

    @Override
    public int actions() {
        return 3;
    }
}
