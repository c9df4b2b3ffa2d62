package io.cambrian.evaluators.environment.planar;

import static io.cambrian.evaluators.environment.planar.HopperChain.BODY;
import static io.cambrian.evaluators.environment.planar.HopperChain.PARTS;
import static io.cambrian.evaluators.environment.planar.HopperChain.PITCH;
import static io.cambrian.evaluators.environment.planar.HopperChain.VARIABLES;
import static io.cambrian.evaluators.environment.planar.HopperChain.X;
import static io.cambrian.evaluators.environment.planar.HopperChain.Z;

/**
 * The ground beneath the {@link Hopper}.
 *
 * <p>Both ends of each part touch the ground as spheres. A touch nearer than the margin gives the rows Jₙ + κJₜ, Jₙ − κJₜ and
 * twice Jₙ, where Jₙ is how the point touched moves up and Jₜ how it moves forwards: the edges of a friction pyramid (friction
 * κ = 2 for the foot, else 1) of which two lie across the plane.
 */
final class HopperGround {

    private static final int ROWS_PER_TOUCH = 3;

    /** The most rows of all touches of one copy. */
    static final int MOST_ROWS = 2 * PARTS * ROWS_PER_TOUCH;

    /** Where a part's end spheres lie along its direction, from its beginning. */
    static final double[][] ENDS = {{-0.2, 0.2}, {0, 0.45}, {0, 0.5}, {-0.13, 0.26}};

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

    private final HopperChain chain;
    private final double contactMargin;

    /** How far the lower end of each part is above the ground, {@code [part][copy]}. */
    private final double[][] clearance;

    /** How the point that is being looked at moves up and forwards, per velocity of each variable. */
    private final double[] up = new double[VARIABLES];

    private final double[] forward = new double[VARIABLES];
    private double upSpeed;
    private double forwardSpeed;

    HopperGround(int copies, HopperChain chain, double contactMargin) {
        this.chain = chain;
        this.contactMargin = contactMargin;
        clearance = new double[PARTS][copies];
    }

    /** Looks which parts of which copies are near, in the pose that the chain has taken on. */
    void survey() {
        for (int k = 0; k < PARTS; k++) {
            chain.part(k).clear(ENDS[k][0], ENDS[k][1], BODY[k].radius(), clearance[k]);
        }
    }

    /** Adds the rows of all touches of one copy, which moves with v, {@code [variable][copy]}. */
    void touch(int copy, double[][] v, SoftConstraints touches) {
        for (int k = 0; k < PARTS; k++) {
            if (clearance[k][copy] < contactMargin) {
                touch(copy, v, k, touches);
            }
        }
    }

    private void touch(int copy, double[][] v, int k, SoftConstraints touches) {
        ChainPart part = chain.part(k);
        for (double end : ENDS[k]) {
            double distance = part.beginZ[copy] + end * part.z[copy] - BODY[k].radius();
            if (distance < contactMargin) {
                bear(copy, v, k, part.beginX[copy] + end * part.x[copy], distance / 2);
                addPyramid(k, distance, touches);
            }
        }
    }

    /** Adds the edges of the friction pyramid where a part touches the ground. */
    private void addPyramid(int part, double distance, SoftConstraints touches) {
        double friction = FRICTION[part];
        double depth = distance - contactMargin;
        double impedance = GROUND.at(depth);
        double weight = GROUND_WEIGHT[part] * Impedance.firmness(impedance);
        edge(touches, friction, GROUND.reference(impedance, depth, upSpeed + friction * forwardSpeed), weight);
        edge(touches, -friction, GROUND.reference(impedance, depth, upSpeed - friction * forwardSpeed), weight);
        // two edges alike give as much as one that yields half as much
        edge(touches, 0, GROUND.reference(impedance, depth, upSpeed), 2 * weight);
    }

    /** Sets the Jacobians of the point (x, z) of a part: how it moves up and forwards, halfway between sphere and ground. */
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

    private void edge(SoftConstraints touches, double slide, double reference, double weight) {
        double[] row = touches.add(reference, weight);
        row[X] = slide;
        row[Z] = 1;
        for (int i = PITCH; i < VARIABLES; i++) {
            row[i] = up[i] + slide * forward[i];
        }
    }
}
