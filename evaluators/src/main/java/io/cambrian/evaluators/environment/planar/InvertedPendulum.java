package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.List;
import java.util.Optional;

/**
 * A pole hinged on a cart is kept upright by a motor of continuous strength that drives the cart along a rail.
 *
 * <p>With cart position x, pole angle θ from upright, masses M and m, the pole's centre of mass at distance l and moment of
 * inertia I, and φ = θ + δ since the pole leans by δ = 0.095° when θ = 0:
 *
 * <pre>
 * (M + m) ẍ + m l cos φ θ̈ = 100 u − ẋ + m l sin φ θ̇² + f
 * m l cos φ ẍ + (I + m l²) θ̈ = m g l sin φ − θ̇
 * </pre>
 *
 * where |u| ≤ 3 and f is the force of a soft stop where the rail ends, at ±1 m. Two Runge-Kutta steps of 0.02 s. Each step is
 * worth 1, except the one that ends the episode with |θ| > 0.2. It starts with all four variables uniform in ±0.01.
 * Observation: x, θ, ẋ, θ̇. Gymnasium's {@code InvertedPendulum-v5} allows 1,000 steps. The stops of its hinge at ±90° cannot
 * be reached before the episode ends.
 *
 * <p>Source: Gymnasium's environment of that name on MuJoCo's model of it, both told anew here.
 */
public final class InvertedPendulum extends PlanarBody {

    private static final Motors MOTORS = new Motors(1, 100, 3);
    private static final double GRAVITY = 9.81;
    private static final double START_RANGE = 0.01;
    private static final double ANGLE_LIMIT = 0.2;

    private static final double POLE_HEIGHT = 0.6;
    private static final double POLE_OFFSET = 0.001;
    private static final double POLE_LENGTH = Math.sqrt(POLE_HEIGHT * POLE_HEIGHT + POLE_OFFSET * POLE_OFFSET);
    private static final double LEAN = StrictMath.atan2(POLE_OFFSET, POLE_HEIGHT);
    private static final Capsule POLE = new Capsule(0.049, POLE_LENGTH);
    private static final double TOTAL_MASS = new Capsule(0.1, 0.2).mass() + POLE.mass();
    private static final double POLE_MOMENT = POLE.mass() * POLE_LENGTH / 2;
    private static final double HINGE_INERTIA = POLE.transverseInertia() + POLE_MOMENT * POLE_LENGTH / 2;

    private static final JointStop RAIL = new JointStop(-1, 1, 0, 0.08367433805859587, 0.04);

    private static final int CART = 0;
    private static final int HINGE = 1;

    public InvertedPendulum(int copies) {
        super(copies, 2, MOTORS, 0.02, 2);
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        position[CART][copy] = random.nextDouble(-START_RANGE, START_RANGE);
        position[HINGE][copy] = random.nextDouble(-START_RANGE, START_RANGE);
        velocity[CART][copy] = random.nextDouble(-START_RANGE, START_RANGE);
        velocity[HINGE][copy] = random.nextDouble(-START_RANGE, START_RANGE);
    }

    @Override
    public void accelerate(double[][] q, double[][] v, double[][] acceleration) {
        for (int copy = 0; copy < copies(); copy++) {
            accelerate(copy, q, v, acceleration);
        }
    }

    private void accelerate(int copy, double[][] q, double[][] v, double[][] acceleration) {
        double phi = q[HINGE][copy] + LEAN;
        double sine = POLE_MOMENT * Trigonometry.sine(phi);
        double cosine = POLE_MOMENT * Trigonometry.cosine(phi);
        double push = force[0][copy] - v[CART][copy] + sine * v[HINGE][copy] * v[HINGE][copy];
        double fall = GRAVITY * sine - v[HINGE][copy];
        double determinant = TOTAL_MASS * HINGE_INERTIA - cosine * cosine;
        double free = (HINGE_INERTIA * push - cosine * fall) / determinant;
        push += RAIL.force(q[CART][copy], v[CART][copy], free, HINGE_INERTIA / determinant);
        acceleration[CART][copy] = (HINGE_INERTIA * push - cosine * fall) / determinant;
        acceleration[HINGE][copy] = (TOTAL_MASS * fall - cosine * push) / determinant;
    }

    @Override
    boolean ended(int copy) {
        return Math.abs(position[HINGE][copy]) > ANGLE_LIMIT;
    }

    @Override
    double reward(int copy, double speed, double effort, boolean ended) {
        return ended ? 0 : 1;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        show(position[CART], from, to, 0, observations);
        show(position[HINGE], from, to, 1, observations);
        show(velocity[CART], from, to, 2, observations);
        show(velocity[HINGE], from, to, 3, observations);
    }

    @Override
    public Optional<Scene> scene(int copy) {
        double cart = position[CART][copy];
        double phi = position[HINGE][copy] + LEAN;
        double tipX = cart + POLE_LENGTH * Trigonometry.sine(phi);
        double tipY = POLE_LENGTH * Trigonometry.cosine(phi);
        return Optional.of(new Scene.Drawing(
                new Scene.Window(-1.3, -0.3, 1.3, 0.8),
                List.of(
                        new Mark.Segment(-1, 0, 1, 0, 0.04, Colour.LIGHT_GREY),
                        new Mark.Block(cart, 0, 0.4, 0.2, Colour.BLACK),
                        new Mark.Segment(cart, 0, tipX, tipY, 0.098, Colour.ORANGE)),
                ""));
    }

    @Override
    public String name() {
        return "InvertedPendulum";
    }

    @Override
    public int observationSize() {
        return 4;
    }
}
