package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;

/**
 * Two poles, one hinged on the other and both on a cart, are kept upright by driving the cart along a rail.
 *
 * <p>With cart position x, angles α₁ and α₂ of the poles from upright, the cart's mass M, a pole's mass m, length L, moment of
 * inertia I and distance a = L/2 of its centre, and gravity g downwards with a trace e to the right:
 *
 * <pre>
 * (M + 2m) ẍ + m(a + L) cos α₁ α̈₁ + m a cos α₂ α̈₂
 *     = 500 u − 0.05 ẋ + m(a + L) sin α₁ α̇₁² + m a sin α₂ α̇₂² + (M + 2m) e + f
 * m(a + L) cos α₁ ẍ + (I + m a² + m L²) α̈₁ + m L a cos(α₁ − α₂) α̈₂
 *     = −m L a sin(α₁ − α₂) α̇₂² + m(a + L)(g sin α₁ + e cos α₁) − 0.05 α̇₁ + 0.05 (α̇₂ − α̇₁)
 * m a cos α₂ ẍ + m L a cos(α₁ − α₂) α̈₁ + (I + m a²) α̈₂
 *     = m L a sin(α₁ − α₂) α̇₁² + m a (g sin α₂ + e cos α₂) − 0.05 (α̇₂ − α̇₁)
 * </pre>
 *
 * where |u| ≤ 1 and f is the force of a soft stop where the rail ends, at ±1 m. Five Runge-Kutta steps of 0.01 s. The state
 * holds the second pole's angle relative to the first, θ₂ = α₂ − α₁.
 *
 * <p>With the tip at (xₜ, yₜ) a step pays 10 − 0.01 xₜ² − (yₜ − 2)² − 0.001 θ̇₁² −
 * 0.005 θ̇₂², without the 10 when yₜ ≤ 1 ends the episode. It starts with positions uniform in ±0.1 and velocities
 * normal with deviation 0.1. Observation: x, sin θ₁, sin θ₂, cos θ₁, cos θ₂, the velocities ẋ, θ̇₁, θ̇₂ clipped to ±10, and f
 * clipped to ±10. Gymnasium's {@code InvertedDoublePendulum-v5} allows 1,000 steps. The tip and f are those of the
 * integrator's last stage, as there.
 *
 * <p>Source: Gymnasium's environment of that name on MuJoCo's model of it, both told anew here.
 */
public final class InvertedDoublePendulum extends PlanarBody {

    private static final Motors MOTORS = new Motors(1, 500, 1);
    private static final double DAMPING = 0.05;
    private static final double GRAVITY = 9.81;
    private static final double SIDEWAYS_GRAVITY = 1e-5;
    private static final double START_RANGE = 0.1;
    private static final double OBSERVATION_LIMIT = 10;

    private static final double LENGTH = 0.6;
    private static final double CENTRE = LENGTH / 2;
    private static final Capsule POLE = new Capsule(0.045, LENGTH);
    private static final double TOTAL_MASS = new Capsule(0.1, 0.2).mass() + 2 * POLE.mass();
    private static final double MOMENT_1 = POLE.mass() * (CENTRE + LENGTH);
    private static final double MOMENT_2 = POLE.mass() * CENTRE;
    private static final double INERTIA_1 =
            POLE.transverseInertia() + POLE.mass() * (CENTRE * CENTRE + LENGTH * LENGTH);
    private static final double INERTIA_2 = POLE.transverseInertia() + POLE.mass() * CENTRE * CENTRE;
    private static final double COUPLING = POLE.mass() * LENGTH * CENTRE;

    private static final JointStop RAIL = new JointStop(-1, 1, 0.01, 0.08467261918769675, 0.02);

    private static final int CART = 0;
    private static final int LOWER = 1;
    private static final int UPPER = 2;

    private final SymmetricSystem3 system = new SymmetricSystem3();
    private final double[] tipX;
    private final double[] tipY;

    /** What the stop of the rail does to the cart, as the integrator's last stage left it. */
    private final double[] railForce;

    public InvertedDoublePendulum(int copies) {
        super(copies, 3, MOTORS, 0.01, 5);
        tipX = new double[copies];
        tipY = new double[copies];
        railForce = new double[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        for (double[] variable : position) {
            variable[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        }
        for (double[] variable : velocity) {
            variable[copy] = START_RANGE * StandardNormal.draw(random);
        }
        railForce[copy] = 0;
    }

    @Override
    public void accelerate(double[][] q, double[][] v, double[][] acceleration) {
        for (int copy = 0; copy < copies(); copy++) {
            accelerate(copy, q, v, acceleration);
        }
    }

    private void accelerate(int copy, double[][] q, double[][] v, double[][] acceleration) {
        double angle1 = q[LOWER][copy];
        double angle2 = q[LOWER][copy] + q[UPPER][copy];
        double spin1 = v[LOWER][copy];
        double spin2 = v[LOWER][copy] + v[UPPER][copy];
        double sine1 = Trigonometry.sine(angle1);
        double cosine1 = Trigonometry.cosine(angle1);
        double sine2 = Trigonometry.sine(angle2);
        double cosine2 = Trigonometry.cosine(angle2);
        double along = COUPLING * (cosine1 * cosine2 + sine1 * sine2);
        double across = COUPLING * (sine1 * cosine2 - cosine1 * sine2);

        double push = force[0][copy]
                - DAMPING * v[CART][copy]
                + TOTAL_MASS * SIDEWAYS_GRAVITY
                + MOMENT_1 * sine1 * spin1 * spin1
                + MOMENT_2 * sine2 * spin2 * spin2;
        double torque1 = MOMENT_1 * (GRAVITY * sine1 + SIDEWAYS_GRAVITY * cosine1)
                - across * spin2 * spin2
                - DAMPING * v[LOWER][copy]
                + DAMPING * v[UPPER][copy];
        double torque2 = MOMENT_2 * (GRAVITY * sine2 + SIDEWAYS_GRAVITY * cosine2)
                + across * spin1 * spin1
                - DAMPING * v[UPPER][copy];
        system.invert(TOTAL_MASS, MOMENT_1 * cosine1, INERTIA_1, MOMENT_2 * cosine2, along, INERTIA_2);
        system.solve(push, torque1, torque2);
        railForce[copy] = 0;
        if (RAIL.direction(q[CART][copy]) != 0) {
            double free = system.x1;
            system.solve(1, 0, 0);
            railForce[copy] = RAIL.force(q[CART][copy], v[CART][copy], free, system.x1);
            system.solve(push + railForce[copy], torque1, torque2);
        }
        acceleration[CART][copy] = system.x1;
        acceleration[LOWER][copy] = system.x2;
        acceleration[UPPER][copy] = system.x3 - system.x2;
    }

    @Override
    void settle(int copy, double[][] q) {
        double angle1 = q[LOWER][copy];
        double angle2 = q[LOWER][copy] + q[UPPER][copy];
        tipX[copy] = q[CART][copy] + LENGTH * (Trigonometry.sine(angle1) + Trigonometry.sine(angle2));
        tipY[copy] = LENGTH * (Trigonometry.cosine(angle1) + Trigonometry.cosine(angle2));
    }

    @Override
    boolean ended(int copy) {
        return tipY[copy] <= 1;
    }

    @Override
    double reward(int copy, double speed, double effort, boolean ended) {
        double x = tipX[copy];
        double fall = tipY[copy] - 2;
        double spin1 = velocity[LOWER][copy];
        double spin2 = velocity[UPPER][copy];
        return (ended ? 0 : 10) - 0.01 * x * x - fall * fall - 0.001 * spin1 * spin1 - 0.005 * spin2 * spin2;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        int copies = copies();
        show(position[CART], from, to, 0, observations);
        for (int copy = from; copy < to; copy++) {
            observations[copies + copy] = (float) Trigonometry.sine(position[LOWER][copy]);
            observations[2 * copies + copy] = (float) Trigonometry.sine(position[UPPER][copy]);
            observations[3 * copies + copy] = (float) Trigonometry.cosine(position[LOWER][copy]);
            observations[4 * copies + copy] = (float) Trigonometry.cosine(position[UPPER][copy]);
        }
        showClipped(velocity[CART], OBSERVATION_LIMIT, from, to, 5, observations);
        showClipped(velocity[LOWER], OBSERVATION_LIMIT, from, to, 6, observations);
        showClipped(velocity[UPPER], OBSERVATION_LIMIT, from, to, 7, observations);
        showClipped(railForce, OBSERVATION_LIMIT, from, to, 8, observations);
    }

    @Override
    public Optional<Scene> scene(int copy) {
        double cart = position[CART][copy];
        double angle1 = position[LOWER][copy];
        double angle2 = angle1 + position[UPPER][copy];
        double jointX = cart + LENGTH * Trigonometry.sine(angle1);
        double jointY = LENGTH * Trigonometry.cosine(angle1);
        double endX = jointX + LENGTH * Trigonometry.sine(angle2);
        double endY = jointY + LENGTH * Trigonometry.cosine(angle2);
        return Optional.of(new Scene.Drawing(
                new Scene.Window(-1.5, -0.3, 1.5, 1.4),
                List.of(
                        new Mark.Segment(-1, 0, 1, 0, 0.04, Colour.LIGHT_GREY),
                        new Mark.Block(cart, 0, 0.4, 0.2, Colour.BLACK),
                        new Mark.Segment(cart, 0, jointX, jointY, 0.09, Colour.ORANGE),
                        new Mark.Segment(jointX, jointY, endX, endY, 0.09, Colour.SKY_BLUE)),
                ""));
    }

    @Override
    public String name() {
        return "InvertedDoublePendulum";
    }

    @Override
    public int observationSize() {
        return 9;
    }
}
