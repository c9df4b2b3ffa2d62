package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;

/**
 * An arm of two links in a horizontal plane brings its fingertip to a target.
 *
 * <p>With joint angles q₁ and q₂ (relative to the first link), c = cos q₂, links of length l = 0.1 m, mass m and moment of
 * inertia I with their centres at l/2, a fingertip of mass m<sub>f</sub> and inertia I<sub>f</sub> at b = 0.11 m from the
 * second joint, and an armature of 1 kg m² in each joint:
 *
 * <pre>
 * M₁₁ = 2I + I_f + m l²/4 + m(l² + l²/4 + l² c) + m_f (l² + b² + 2 l b c) + 1
 * M₁₂ = I + I_f + m(l²/4 + l² c/2) + m_f (b² + l b c)
 * M₂₂ = I + I_f + m l²/4 + m_f b² + 1
 * h = (m l²/2 + m_f l b) sin q₂
 * M₁₁ q̈₁ + M₁₂ q̈₂ = 200 u₁ − q̇₁ + h (2 q̇₁ q̇₂ + q̇₂²)
 * M₁₂ q̈₁ + M₂₂ q̈₂ = 200 u₂ − q̇₂ − h q̇₁² + f
 * </pre>
 *
 * where |u| ≤ 1 and f is the force of a soft stop at q₂ = ±3. Two Runge-Kutta steps of 0.01 s. A step pays −|tip − target| −
 * u₁² − u₂², with u as it was given and the tip after the step; no state ends the episode. It starts with angles uniform in
 * ±0.1, velocities in ±0.005 and the target uniform in the disc of radius 0.2. Observation: cos q₁, cos q₂, sin q₁, sin q₂, the
 * target, q̇₁, q̇₂, tip − target. Gymnasium's {@code Reacher-v5} allows 50 steps. The tip is that of the integrator's last
 * stage, as there; walls that the target cannot reach are left out.
 *
 * <p>Source: Gymnasium's environment of that name on MuJoCo's model of it, both told anew here.
 */
public final class Reacher extends PlanarBody {

    private static final Motors MOTORS = new Motors(2, 200, 1);
    private static final double ARMATURE = 1;
    private static final double START_ANGLE = 0.1;
    private static final double START_SPEED = 0.005;
    private static final double TARGET_DISTANCE = 0.2;

    private static final double LINK = 0.1;
    private static final double TIP = 0.11;
    private static final Capsule LINK_BODY = new Capsule(0.01, LINK);
    private static final Capsule FINGER = new Capsule(0.01, 0);
    private static final double MASS = LINK_BODY.mass();
    private static final double OUTER_INERTIA = LINK_BODY.transverseInertia()
            + FINGER.transverseInertia()
            + MASS * LINK * LINK / 4
            + FINGER.mass() * TIP * TIP;
    private static final double INNER_INERTIA =
            LINK_BODY.transverseInertia() + MASS * LINK * LINK / 4 + (MASS + FINGER.mass()) * LINK * LINK;
    private static final double COUPLING = LINK * (MASS * LINK / 2 + FINGER.mass() * TIP);

    private static final JointStop ELBOW_STOP = new JointStop(-3, 3, 0, 0.9998211549602818, 0.02);

    private static final int SHOULDER = 0;
    private static final int ELBOW = 1;

    private final double[] targetX;
    private final double[] targetY;
    private final double[] tipX;
    private final double[] tipY;

    public Reacher(int copies) {
        super(copies, 2, MOTORS, 0.01, 2);
        targetX = new double[copies];
        targetY = new double[copies];
        tipX = new double[copies];
        tipY = new double[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        position[SHOULDER][copy] = random.nextDouble(-START_ANGLE, START_ANGLE);
        position[ELBOW][copy] = random.nextDouble(-START_ANGLE, START_ANGLE);
        velocity[SHOULDER][copy] = random.nextDouble(-START_SPEED, START_SPEED);
        velocity[ELBOW][copy] = random.nextDouble(-START_SPEED, START_SPEED);
        double x;
        double y;
        do {
            x = random.nextDouble(-TARGET_DISTANCE, TARGET_DISTANCE);
            y = random.nextDouble(-TARGET_DISTANCE, TARGET_DISTANCE);
        } while (x * x + y * y >= TARGET_DISTANCE * TARGET_DISTANCE);
        targetX[copy] = x;
        targetY[copy] = y;
        point(copy, position[SHOULDER][copy], position[ELBOW][copy]);
    }

    @Override
    public void accelerate(double[][] q, double[][] v, double[][] acceleration) {
        for (int copy = 0; copy < copies(); copy++) {
            accelerate(copy, q, v, acceleration);
        }
    }

    private void accelerate(int copy, double[][] q, double[][] v, double[][] acceleration) {
        double coupling = COUPLING * Trigonometry.cosine(q[ELBOW][copy]);
        double h = COUPLING * Trigonometry.sine(q[ELBOW][copy]);
        double m11 = INNER_INERTIA + OUTER_INERTIA + 2 * coupling + ARMATURE;
        double m12 = OUTER_INERTIA + coupling;
        double m22 = OUTER_INERTIA + ARMATURE;
        double determinant = m11 * m22 - m12 * m12;
        double torque1 =
                force[0][copy] - v[SHOULDER][copy] + h * (2 * v[SHOULDER][copy] + v[ELBOW][copy]) * v[ELBOW][copy];
        double torque2 = force[1][copy] - v[ELBOW][copy] - h * v[SHOULDER][copy] * v[SHOULDER][copy];
        double free = (m11 * torque2 - m12 * torque1) / determinant;
        torque2 += ELBOW_STOP.force(q[ELBOW][copy], v[ELBOW][copy], free, m11 / determinant);
        acceleration[SHOULDER][copy] = (m22 * torque1 - m12 * torque2) / determinant;
        acceleration[ELBOW][copy] = (m11 * torque2 - m12 * torque1) / determinant;
    }

    @Override
    void settle(int copy, double[][] q) {
        point(copy, q[SHOULDER][copy], q[ELBOW][copy]);
    }

    private void point(int copy, double shoulder, double elbow) {
        tipX[copy] = LINK * Trigonometry.cosine(shoulder) + TIP * Trigonometry.cosine(shoulder + elbow);
        tipY[copy] = LINK * Trigonometry.sine(shoulder) + TIP * Trigonometry.sine(shoulder + elbow);
    }

    @Override
    boolean ended(int copy) {
        return false;
    }

    @Override
    double reward(int copy, double speed, double effort, boolean ended) {
        double x = tipX[copy] - targetX[copy];
        double y = tipY[copy] - targetY[copy];
        return -Math.sqrt(x * x + y * y) - effort;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        int copies = copies();
        for (int copy = from; copy < to; copy++) {
            observations[copy] = (float) Trigonometry.cosine(position[SHOULDER][copy]);
            observations[copies + copy] = (float) Trigonometry.cosine(position[ELBOW][copy]);
            observations[2 * copies + copy] = (float) Trigonometry.sine(position[SHOULDER][copy]);
            observations[3 * copies + copy] = (float) Trigonometry.sine(position[ELBOW][copy]);
            observations[8 * copies + copy] = (float) (tipX[copy] - targetX[copy]);
            observations[9 * copies + copy] = (float) (tipY[copy] - targetY[copy]);
        }
        show(targetX, from, to, 4, observations);
        show(targetY, from, to, 5, observations);
        show(velocity[SHOULDER], from, to, 6, observations);
        show(velocity[ELBOW], from, to, 7, observations);
    }

    @Override
    public Optional<Scene> scene(int copy) {
        double elbowX = LINK * Trigonometry.cosine(position[SHOULDER][copy]);
        double elbowY = LINK * Trigonometry.sine(position[SHOULDER][copy]);
        return Optional.of(new Scene.Drawing(
                new Scene.Window(-0.3, -0.3, 0.3, 0.3),
                List.of(
                        new Mark.Segment(0, 0, elbowX, elbowY, 0.02, Colour.BLUE),
                        new Mark.Segment(elbowX, elbowY, tipX[copy], tipY[copy], 0.02, Colour.SKY_BLUE),
                        new Mark.Disc(targetX[copy], targetY[copy], 0.015, Colour.RED),
                        new Mark.Disc(tipX[copy], tipY[copy], 0.012, Colour.GREEN)),
                ""));
    }

    /** Puts one copy into the state (q₁, q₂, x, y, q̇₁, q̇₂, ẋ, ẏ), where (x, y) is the target, which does not move. */
    @Override
    void place(int copy, double... state) {
        super.place(copy, state[0], state[1], state[4], state[5]);
        targetX[copy] = state[2];
        targetY[copy] = state[3];
        point(copy, state[0], state[1]);
    }

    /** The state of one copy, as it is placed. */
    @Override
    double[] state(int copy) {
        double[] arm = super.state(copy);
        return new double[] {arm[0], arm[1], targetX[copy], targetY[copy], arm[2], arm[3], 0, 0};
    }

    @Override
    public String name() {
        return "Reacher";
    }

    @Override
    public int observationSize() {
        return 10;
    }
}
