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
 * <p>Both ends of each part touch the {@link HopperGround}. {@link SoftConstraints} finds what acceleration ground and stops
 * leave.
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

    private static final double THIGH_LIMIT = -150 * Math.PI / 180;
    private static final double FOOT_LIMIT = 45 * Math.PI / 180;
    private static final JointStop[] STOPS = {
        new JointStop(THIGH_LIMIT, 0, 0, 0.9173573040079763, 0.02),
        new JointStop(THIGH_LIMIT, 0, 0, 0.8423092317158408, 0.02),
        new JointStop(-FOOT_LIMIT, FOOT_LIMIT, 0, 0.9000381439194955, 0.02)
    };

    private final HopperChain chain;
    private final HopperGround ground;

    /** One copy's accelerations of x, z and the absolute angles. */
    private final double[] change = new double[VARIABLES];

    /** How far each joint is from its nearer stop, {@code [joint][copy]}. */
    private final double[][] clearance;

    private final SoftConstraints touches = new SoftConstraints(HopperGround.MOST_ROWS + STOPS.length);

    /** Copies on the ground of today's MuJoCo. */
    public Hopper(int copies) {
        this(copies, CONTACT_MARGIN);
    }

    /**
     * Copies on a ground that is felt from some height on.
     *
     * @param contactMargin in metres, from 0 and below 0.1; {@link #CONTACT_MARGIN}, or 0.001 as in older releases of MuJoCo,
     *     which took the greater of the two margins and with which the older published scores were measured
     */
    public Hopper(int copies, double contactMargin) {
        super(copies, VARIABLES, MOTORS, 0.002, 4);
        if (!(contactMargin >= 0 && contactMargin < 0.1)) {
            throw new IllegalArgumentException(
                    "the ground is felt from a height of 0 to 0.1 metres, found " + contactMargin);
        }
        chain = new HopperChain(copies);
        clearance = new double[STOPS.length][copies];
        ground = new HopperGround(copies, chain, contactMargin);
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
        ground.survey();
        for (int joint = 1; joint < PARTS; joint++) {
            STOPS[joint - 1].clear(q[PITCH + joint], clearance[joint - 1]);
        }
        for (int copy = 0; copy < copies(); copy++) {
            touches.clear();
            ground.touch(copy, v, touches);
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
            if (clearance[joint - 1][copy] < 0) {
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
            for (int joint = 1; stopped > 0 && joint < PARTS; joint++) {
                if (clearance[joint - 1][copy] < 0) {
                    touchStop(joint, q[PITCH + joint][copy], v[PITCH + joint][copy]);
                }
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

    private void touchStop(int joint, double q, double v) {
        JointStop stop = STOPS[joint - 1];
        int direction = stop.direction(q);
        double[] row = touches.add(stop.reference(q, v), stop.weight(q));
        Arrays.fill(row, 0);
        row[PITCH + joint - 1] = direction;
        row[PITCH + joint] = -direction;
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
            double first = HopperGround.ENDS[k][0];
            double second = HopperGround.ENDS[k][1];
            marks.add(new Mark.Segment(
                    part.beginX[copy] + first * part.x[copy],
                    part.beginZ[copy] + first * part.z[copy],
                    part.beginX[copy] + second * part.x[copy],
                    part.beginZ[copy] + second * part.z[copy],
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
