package io.cambrian.evaluators.environment.planar;

import static io.cambrian.evaluators.environment.planar.HopperChain.BODY;
import static io.cambrian.evaluators.environment.planar.HopperChain.PARTS;
import static io.cambrian.evaluators.environment.planar.HopperChain.PITCH;
import static io.cambrian.evaluators.environment.planar.HopperChain.VARIABLES;
import static io.cambrian.evaluators.environment.planar.HopperChain.X;
import static io.cambrian.evaluators.environment.planar.HopperChain.Z;

import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A figure with one leg hops forward: torso, thigh, leg and foot in a chain, above the ground.
 *
 * <p>The motion is that of {@link HopperChain}, with the joints' torques 200 u − θ̇ for motors of |u| ≤ 1. Soft stops end the
 * ranges of thigh and leg at −150° and 0 and that of the foot at ±45°.
 *
 * <p>Both ends of each part touch the ground as spheres. A touch nearer than the margin gives the rows Jₙ + κJₜ, Jₙ − κJₜ and
 * twice Jₙ, where Jₙ is how the point touched moves up and Jₜ how it moves forwards: the edges of a friction pyramid (friction
 * κ = 2 for the foot, else 1) of which two lie across the plane. {@link SoftConstraints} finds what acceleration they and the
 * stops leave.
 *
 * <p>Four Runge-Kutta steps of 0.002 s. A step pays the mean speed of x, 1 if the figure is healthy, and −0.001 (u₁² + u₂² +
 * u₃²) with u as it was given. The episode ends when it is not healthy: z ≤ 0.7, |α₀| ≥ 0.2 or any other variable beyond ±100.
 * It starts upright with z = 1.25, all variables moved by noise uniform in ±0.005. Observation: z, α₀, θ₁, θ₂, θ₃ and all six
 * velocities clipped to ±10. Gymnasium's {@code Hopper-v5} allows 1,000 steps.
 *
 * <p>Unlike there, parts do not collide with each other, which takes a more folded pose than hopping does.
 *
 * <p>Source: Erez, Tassa and Todorov, "Infinite-horizon model predictive control for periodic tasks with contacts", RSS 2011,
 * in the form of Gymnasium.
 */
public final class Hopper extends PlanarBody {

    /** How near to the ground a touch begins in MuJoCo now, where the margins of both shapes, 0.001 each, add up. */
    public static final double CONTACT_MARGIN = 0.002;

    private static final Motors MOTORS = new Motors(3, 200, 1);
    private static final double DAMPING = 1;
    private static final double EFFORT_COST = 0.001;
    private static final double STANDING_HEIGHT = 1.25;
    private static final double START_RANGE = 0.005;
    private static final double LEAST_HEIGHT = 0.7;
    private static final double PITCH_LIMIT = 0.2;
    private static final double STATE_LIMIT = 100;
    private static final double OBSERVATION_LIMIT = 10;

    /** Where a part's end spheres lie along its direction, from its beginning. */
    private static final double[][] ENDS = {{-0.2, 0.2}, {0, 0.45}, {0, 0.5}, {-0.13, 0.26}};

    private static final double[] FRICTION = {1, 1, 1, 2};

    /** The inverse inertia of the parts in the initial pose, as MuJoCo computes it from the model. */
    private static final double[] INVERSE_WEIGHT = {
        0.08492239638897524, 0.051923310146107036, 0.04959511864425975, 0.06690271076821869
    };

    private static final Impedance GROUND = new Impedance(0.8, 0.8, 0.01, 0.02);

    /** What the edges of the friction pyramid weigh for each part, but for the firmness: 1/(2κ²(1 + κ²)w). */
    private static final double[] GROUND_WEIGHT = new double[PARTS];

    static {
        for (int part = 0; part < PARTS; part++) {
            double square = FRICTION[part] * FRICTION[part];
            GROUND_WEIGHT[part] = 1 / (2 * square * (1 + square) * INVERSE_WEIGHT[part]);
        }
    }

    private static final double THIGH_LIMIT = -150 * Math.PI / 180;
    private static final double FOOT_LIMIT = 45 * Math.PI / 180;
    private static final JointStop[] STOPS = {
        new JointStop(THIGH_LIMIT, 0, 0, 0.9173573040079763, 0.02),
        new JointStop(THIGH_LIMIT, 0, 0, 0.8423092317158408, 0.02),
        new JointStop(-FOOT_LIMIT, FOOT_LIMIT, 0, 0.9000381439194955, 0.02)
    };

    private static final int ROWS_PER_TOUCH = 3;

    private final double contactMargin;
    private final HopperChain chain;

    /** One copy's accelerations of x, z and the absolute angles. */
    private final double[] change = new double[VARIABLES];

    private final double[] up = new double[VARIABLES];
    private final double[] forward = new double[VARIABLES];
    private double upSpeed;
    private double forwardSpeed;
    private final double[][] clearance;
    private final SoftConstraints touches = new SoftConstraints(2 * PARTS * ROWS_PER_TOUCH + STOPS.length);

    public Hopper(int copies) {
        this(copies, CONTACT_MARGIN);
    }

    /**
     * Copies on a ground that is felt from some height on.
     *
     * @param contactMargin in metres; {@link #CONTACT_MARGIN}, or 0.001 as in older releases of MuJoCo, which took the greater of
     *     the two margins and with which the older published scores were measured
     */
    public Hopper(int copies, double contactMargin) {
        super(copies, VARIABLES, MOTORS, 0.002, 4);
        if (!(contactMargin >= 0 && contactMargin < 0.1)) {
            throw new IllegalArgumentException(
                    "the ground is felt from a height of 0 to 0.1 metres, found " + contactMargin);
        }
        this.contactMargin = contactMargin;
        chain = new HopperChain(copies);
        clearance = new double[PARTS][copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        for (int i = 0; i < VARIABLES; i++) {
            position[i][copy] = random.nextDouble(-START_RANGE, START_RANGE) + (i == Z ? STANDING_HEIGHT : 0);
        }
        for (double[] variable : velocity) {
            variable[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        }
    }

    @Override
    public void accelerate(double[][] q, double[][] v, double[][] acceleration) {
        chain.pose(q, v);
        for (int joint = 1; joint < PARTS; joint++) {
            chain.bend(joint, force[joint - 1], v[PITCH + joint], DAMPING);
        }
        chain.fly(acceleration[X], acceleration[Z]);
        for (int k = 0; k < PARTS; k++) {
            chain.part(k).clear(ENDS[k][0], ENDS[k][1], BODY[k].radius(), clearance[k]);
        }
        for (int copy = 0; copy < copies(); copy++) {
            touches.clear();
            touchGround(copy, v);
            resist(copy, q, v, acceleration);
        }
        System.arraycopy(chain.part(0).turn, 0, acceleration[PITCH], 0, copies());
        for (int joint = 1; joint < PARTS; joint++) {
            difference(chain.part(joint - 1).turn, chain.part(joint).turn, acceleration[PITCH + joint]);
        }
    }

    /** Adds what stops do, and the ground. One stop alone is solved in closed form. */
    private void resist(int copy, double[][] q, double[][] v, double[][] acceleration) {
        int stopped = 0;
        int last = 0;
        for (int joint = 1; joint < PARTS; joint++) {
            if (STOPS[joint - 1].direction(q[PITCH + joint][copy]) != 0) {
                stopped++;
                last = joint;
            }
        }
        if (touches.isEmpty() && stopped == 1) {
            double free = chain.part(last - 1).turn[copy] - chain.part(last).turn[copy];
            double inverseInertia = chain.probe(copy, last);
            double torque = STOPS[last - 1].force(q[PITCH + last][copy], v[PITCH + last][copy], free, inverseInertia);
            chain.twist(copy, torque, acceleration);
        } else if (!touches.isEmpty() || stopped > 0) {
            for (int joint = 1; joint < PARTS; joint++) {
                touchStop(joint, q[PITCH + joint][copy], v[PITCH + joint][copy]);
            }
            push(copy, acceleration);
        }
    }

    /** Adds what all rows do. */
    private void push(int copy, double[][] acceleration) {
        change[X] = acceleration[X][copy];
        change[Z] = acceleration[Z][copy];
        for (int k = 0; k < PARTS; k++) {
            change[PITCH + k] = chain.part(k).turn[copy];
        }
        if (touches.resist(change)) {
            touches.push(chain.mass(copy), change);
            acceleration[X][copy] = change[X];
            acceleration[Z][copy] = change[Z];
            for (int k = 0; k < PARTS; k++) {
                chain.part(k).turn[copy] = change[PITCH + k];
            }
        }
    }

    private void touchGround(int copy, double[][] v) {
        for (int k = 0; k < PARTS; k++) {
            if (clearance[k][copy] < contactMargin) {
                touchGround(copy, v, k);
            }
        }
    }

    private void touchGround(int copy, double[][] v, int k) {
        ChainPart part = chain.part(k);
        for (double end : ENDS[k]) {
            double distance = part.beginZ[copy] + end * part.z[copy] - BODY[k].radius();
            if (distance < contactMargin) {
                bear(copy, v, k, part.beginX[copy] + end * part.x[copy], distance / 2);
                touch(k, distance);
            }
        }
    }

    /** Adds the edges of the friction pyramid where a part touches the ground, halfway between sphere and ground. */
    private void touch(int part, double distance) {
        double friction = FRICTION[part];
        double depth = distance - contactMargin;
        double impedance = GROUND.at(depth);
        double weight = GROUND_WEIGHT[part] * Impedance.firmness(impedance);
        edge(friction, GROUND.reference(impedance, depth, upSpeed + friction * forwardSpeed), weight);
        edge(-friction, GROUND.reference(impedance, depth, upSpeed - friction * forwardSpeed), weight);
        // two edges alike give as much as one that yields half as much
        edge(0, GROUND.reference(impedance, depth, upSpeed), 2 * weight);
    }

    /** Sets the Jacobians of the point (x, z) of a part: how it moves up and forwards. */
    private void bear(int copy, double[][] v, int part, double x, double z) {
        upSpeed = v[Z][copy];
        forwardSpeed = v[X][copy];
        for (int k = 0; k < PARTS; k++) {
            double spin = chain.part(k).spin[copy];
            double upward = chain.up(copy, k, part, x);
            double onward = chain.forward(copy, k, part, z);
            up[PITCH + k] = upward;
            forward[PITCH + k] = onward;
            upSpeed += upward * spin;
            forwardSpeed += onward * spin;
        }
    }

    private void edge(double slide, double reference, double weight) {
        double[] row = touches.add(reference, weight);
        row[X] = slide;
        row[Z] = 1;
        for (int i = PITCH; i < VARIABLES; i++) {
            row[i] = up[i] + slide * forward[i];
        }
    }

    private void touchStop(int joint, double q, double v) {
        JointStop stop = STOPS[joint - 1];
        int direction = stop.direction(q);
        if (direction != 0) {
            double[] row = touches.add(stop.reference(q, v), stop.weight(q));
            Arrays.fill(row, 0);
            row[PITCH + joint - 1] = direction;
            row[PITCH + joint] = -direction;
        }
    }

    @Override
    boolean ended(int copy) {
        boolean healthy = position[Z][copy] > LEAST_HEIGHT && Math.abs(position[PITCH][copy]) < PITCH_LIMIT;
        for (int i = 0; i < VARIABLES; i++) {
            healthy &= Math.abs(velocity[i][copy]) < STATE_LIMIT;
            healthy &= i < PITCH || Math.abs(position[i][copy]) < STATE_LIMIT;
        }
        return !healthy;
    }

    @Override
    double reward(int copy, double speed, double effort, boolean ended) {
        return speed + (ended ? 0 : 1) - EFFORT_COST * effort;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        for (int i = Z; i < VARIABLES; i++) {
            show(position[i], from, to, i - Z, observations);
        }
        for (int i = 0; i < VARIABLES; i++) {
            showClipped(velocity[i], OBSERVATION_LIMIT, from, to, VARIABLES - Z + i, observations);
        }
    }

    /** The window follows the figure along marks that stand a metre apart. */
    @Override
    public Optional<Scene> scene(int copy) {
        chain.pose(position, velocity);
        double x = position[X][copy];
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Segment(x - 1.2, 0, x + 1.2, 0, 0.02, Colour.DARK_GREY));
        for (double post = Math.ceil(x - 1.2); post <= x + 1.2; post++) {
            marks.add(new Mark.Disc(post, 0, 0.04, Colour.DARK_GREY));
        }
        Colour[] colours = {Colour.ORANGE, Colour.SKY_BLUE, Colour.GREEN, Colour.BLUE};
        for (int k = 0; k < PARTS; k++) {
            ChainPart part = chain.part(k);
            marks.add(new Mark.Segment(
                    part.beginX[copy] + ENDS[k][0] * part.x[copy],
                    part.beginZ[copy] + ENDS[k][0] * part.z[copy],
                    part.beginX[copy] + ENDS[k][1] * part.x[copy],
                    part.beginZ[copy] + ENDS[k][1] * part.z[copy],
                    2 * BODY[k].radius(),
                    colours[k]));
        }
        return Optional.of(new Scene.Drawing(new Scene.Window(x - 1.2, -0.1, x + 1.2, 1.7), marks, ""));
    }

    @Override
    public String name() {
        return "Hopper";
    }

    @Override
    public int observationSize() {
        return 2 * VARIABLES - 1;
    }
}
