package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A figure with one leg hops forward: torso, thigh, leg and foot in a chain, above the ground.
 *
 * <p>Part k has the direction e<sub>k</sub> at the absolute angle α<sub>k</sub>, downwards for α = 0 and forwards for the foot,
 * which moves with n<sub>k</sub> = ∂e<sub>k</sub>/∂α<sub>k</sub>. With the torso's centre at p = (x, z), part i's centre is at p + Σ L<sub>ik</sub> e<sub>k</sub>,
 *
 * <pre>
 *     ⎛ 0                    ⎞
 * L = ⎜ 0.2  0.225           ⎟
 *     ⎜ 0.2  0.45  0.25      ⎟
 *     ⎝ 0.2  0.45  0.5  0.065⎠
 * </pre>
 *
 * <p>Let c<sub>k</sub> = Σ<sub>i</sub> m<sub>i</sub>L<sub>ik</sub> and D<sub>kl</sub> = Σ<sub>i</sub> m<sub>i</sub>L<sub>ik</sub>L<sub>il</sub> for the masses m<sub>i</sub>, and μ their sum. Eliminating p leaves four
 * equations, with G = D − c cᵀ/μ; gravity, which pulls on all parts alike, has gone with p:
 *
 * <pre>
 * Σ_l (G_kl n_k·n_l + J_kl) α̈_l = Σ_l G_kl n_k·e_l α̇_l² + T_k
 * μ p̈ = μ (0, −g) + Σ_k c_k (e_k α̇_k² − n_k α̈_k)
 * </pre>
 *
 * where J holds the moments of inertia and the armature 1 of each joint, and T<sub>k</sub> the joints' torques 200 u − θ̇ for motors of |u| ≤ 1.
 * Joint angles are θ<sub>k</sub> = α<sub>k−1</sub> − α<sub>k</sub>. Soft stops end the thigh's and the leg's range at −150° and 0 and the foot's at ±45°.
 *
 * <p>Both ends of each part touch the ground as spheres. A touch at distance d below the margin gives the rows J<sub>n</sub> + κJ<sub>t</sub>, J<sub>n</sub> −
 * κJ<sub>t</sub> and twice J<sub>n</sub>, the edges of a friction pyramid (friction κ = 2 for the foot, else 1) of which two lie across the plane. {@link
 * SoftConstraints} finds what acceleration they and the stops leave.
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

    /** How near to the ground a touch begins in MuJoCo since release 3.14, where the margins of both shapes add up. */
    public static final double CONTACT_MARGIN = 0.002;

    private static final Motors MOTORS = new Motors(3, 200, 1);
    private static final double GRAVITY = 9.81;
    private static final double ARMATURE = 1;
    private static final double DAMPING = 1;
    private static final double EFFORT_COST = 0.001;
    private static final double STANDING_HEIGHT = 1.25;
    private static final double START_RANGE = 0.005;
    private static final double LEAST_HEIGHT = 0.7;
    private static final double PITCH_LIMIT = 0.2;
    private static final double STATE_LIMIT = 100;
    private static final double OBSERVATION_LIMIT = 10;

    private static final int PARTS = 4;
    private static final int FOOT = 3;
    private static final Capsule[] BODY = {
        new Capsule(0.05, 0.4), new Capsule(0.05, 0.45), new Capsule(0.04, 0.5), new Capsule(0.06, 0.39)
    };

    /** From a part's beginning to the next part's; the first begins at its centre. */
    private static final double[] LENGTH = {0.2, 0.45, 0.5, 0};

    private static final double[] CENTRE = {0, 0.225, 0.25, 0.065};

    /** Where a part's end spheres lie along its direction, from its beginning. */
    private static final double[][] ENDS = {{-0.2, 0.2}, {0, 0.45}, {0, 0.5}, {-0.13, 0.26}};

    private static final double[] FRICTION = {1, 1, 1, 2};

    /** The inverse inertia of the parts in the initial pose, as MuJoCo computes it from the model. */
    private static final double[] INVERSE_WEIGHT = {
        0.08492239638897524, 0.051923310146107036, 0.04959511864425975, 0.06690271076821869
    };

    private static final Impedance GROUND = new Impedance(0.8, 0.8, 0.01, 0.02);
    private static final double THIGH_LIMIT = -150 * Math.PI / 180;
    private static final double FOOT_LIMIT = 45 * Math.PI / 180;
    private static final JointStop[] STOPS = {
        new JointStop(THIGH_LIMIT, 0, 0, 0.9173573040079763, 0.02),
        new JointStop(THIGH_LIMIT, 0, 0, 0.8423092317158408, 0.02),
        new JointStop(-FOOT_LIMIT, FOOT_LIMIT, 0, 0.9000381439194955, 0.02)
    };

    private static final ChainMasses MASSES = ChainMasses.of(BODY, LENGTH, CENTRE);

    private static final int X = 0;
    private static final int Z = 1;
    private static final int PITCH = 2;
    private static final int VARIABLES = 6;
    private static final int ROWS_PER_TOUCH = 3;

    private final double contactMargin;
    private final double[] directionX = new double[PARTS];
    private final double[] directionZ = new double[PARTS];
    private final double[] beginX = new double[PARTS];
    private final double[] beginZ = new double[PARTS];

    /** Velocities and accelerations of x, z and the absolute angles. */
    private final double[] rate = new double[VARIABLES];

    private final double[] change = new double[VARIABLES];
    private final double[] turning = new double[PARTS];
    private final double[] turningMass = new double[PARTS * PARTS];
    private final double[] mass = new double[VARIABLES * VARIABLES];
    private final SymmetricSystem turningSystem = new SymmetricSystem(PARTS);
    private final SoftConstraints touches = new SoftConstraints(VARIABLES, 2 * PARTS * ROWS_PER_TOUCH + STOPS.length);

    public Hopper(int copies) {
        this(copies, CONTACT_MARGIN);
    }

    /**
     * Copies on a ground that is felt from some height on.
     *
     * @param contactMargin in metres; {@link #CONTACT_MARGIN}, or 0.001 as in MuJoCo before release 3.14, with which the older
     *     published scores were measured
     */
    public Hopper(int copies, double contactMargin) {
        super(copies, VARIABLES, MOTORS, 0.002, 4);
        if (!(contactMargin >= 0 && contactMargin < 0.1)) {
            throw new IllegalArgumentException(
                    "the ground is felt from a height of 0 to 0.1 metres, found " + contactMargin);
        }
        this.contactMargin = contactMargin;
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
    public void accelerate(double[] q, double[] v, double[] acceleration) {
        pose(q);
        rate[X] = v[X];
        rate[Z] = v[Z];
        rate[PITCH] = v[PITCH];
        for (int joint = 1; joint < PARTS; joint++) {
            rate[PITCH + joint] = rate[PITCH + joint - 1] - v[PITCH + joint];
        }
        fly(v);
        touches.clear();
        touchGround();
        touchStops(q, v);
        if (!touches.isEmpty()) {
            weigh();
            touches.push(mass, change);
        }
        acceleration[X] = change[X];
        acceleration[Z] = change[Z];
        acceleration[PITCH] = change[PITCH];
        for (int joint = 1; joint < PARTS; joint++) {
            acceleration[PITCH + joint] = change[PITCH + joint - 1] - change[PITCH + joint];
        }
    }

    /** Directions and beginnings of all parts. */
    private void pose(double[] q) {
        double angle = q[PITCH];
        double x = q[X];
        double z = q[Z];
        for (int part = 0; part < PARTS; part++) {
            angle -= part == 0 ? 0 : q[PITCH + part];
            double sine = Trigonometry.sine(angle);
            double cosine = Trigonometry.cosine(angle);
            directionX[part] = part == FOOT ? cosine : -sine;
            directionZ[part] = part == FOOT ? -sine : -cosine;
            beginX[part] = x;
            beginZ[part] = z;
            x += LENGTH[part] * directionX[part];
            z += LENGTH[part] * directionZ[part];
        }
    }

    /** Sets {@code change} to the acceleration without ground and stops. */
    private void fly(double[] v) {
        for (int k = 0; k < PARTS; k++) {
            double torque = 0;
            for (int l = 0; l < PARTS; l++) {
                double across = directionZ[k] * directionX[l] - directionX[k] * directionZ[l];
                torque += MASSES.reduced(k, l) * across * rate[PITCH + l] * rate[PITCH + l];
            }
            turning[k] = torque;
            for (int l = 0; l <= k; l++) {
                turningMass[k * PARTS + l] = MASSES.reduced(k, l) * along(k, l) + inertia(k, l);
            }
        }
        for (int joint = 1; joint < PARTS; joint++) {
            double torque = force[joint - 1] - DAMPING * v[PITCH + joint];
            turning[joint - 1] += torque;
            turning[joint] -= torque;
        }
        turningSystem.factorise(turningMass);
        turningSystem.solve(turning);
        double pullX = 0;
        double pullZ = 0;
        for (int k = 0; k < PARTS; k++) {
            double square = rate[PITCH + k] * rate[PITCH + k];
            pullX += MASSES.moment(k) * (directionX[k] * square - directionZ[k] * turning[k]);
            pullZ += MASSES.moment(k) * (directionZ[k] * square + directionX[k] * turning[k]);
            change[PITCH + k] = turning[k];
        }
        change[X] = pullX / MASSES.total();
        change[Z] = pullZ / MASSES.total() - GRAVITY;
    }

    /** n·n' = e·e' of two parts. */
    private double along(int k, int l) {
        return directionX[k] * directionX[l] + directionZ[k] * directionZ[l];
    }

    /** J: moments of inertia, and the armature of the joints between neighbours. */
    private static double inertia(int k, int l) {
        if (k != l) {
            return Math.abs(k - l) == 1 ? -ARMATURE : 0;
        }
        return MASSES.inertia(k) + (k == 0 || k == FOOT ? ARMATURE : 2 * ARMATURE);
    }

    /** The mass matrix for x, z and the absolute angles. */
    private void weigh() {
        mass[X * VARIABLES + X] = MASSES.total();
        mass[Z * VARIABLES + Z] = MASSES.total();
        for (int k = 0; k < PARTS; k++) {
            int row = (PITCH + k) * VARIABLES;
            mass[row + X] = MASSES.moment(k) * directionZ[k];
            mass[row + Z] = -MASSES.moment(k) * directionX[k];
            for (int l = 0; l <= k; l++) {
                mass[row + PITCH + l] = MASSES.coupling(k, l) * along(k, l) + inertia(k, l);
            }
        }
    }

    private void touchGround() {
        for (int part = 0; part < PARTS; part++) {
            for (double end : ENDS[part]) {
                double distance = beginZ[part] + end * directionZ[part] - BODY[part].radius();
                if (distance < contactMargin) {
                    touch(part, beginX[part] + end * directionX[part], distance);
                }
            }
        }
    }

    /** Adds the edges of the friction pyramid where a part touches the ground, halfway between sphere and ground. */
    private void touch(int part, double x, double distance) {
        double friction = FRICTION[part];
        double depth = distance - contactMargin;
        double regulariser =
                2 * friction * friction * (1 + friction * friction) * GROUND.softness(depth) * INVERSE_WEIGHT[part];
        edge(part, x, distance / 2, friction, depth, regulariser);
        edge(part, x, distance / 2, -friction, depth, regulariser);
        // two edges alike give as much as one that yields half as much
        edge(part, x, distance / 2, 0, depth, regulariser / 2);
    }

    private void edge(int part, double x, double z, double slide, double depth, double regulariser) {
        double speed = rate[Z] + slide * rate[X];
        for (int k = 0; k <= part; k++) {
            speed += lever(k, part, x, z, slide) * rate[PITCH + k];
        }
        double[] row = touches.add(GROUND.reference(depth, speed), regulariser);
        row[X] = slide;
        row[Z] = 1;
        for (int k = 0; k <= part; k++) {
            row[PITCH + k] = lever(k, part, x, z, slide);
        }
    }

    /** How fast the point (x, z) of a part moves up and, times slide, forwards per angular velocity of part k. */
    private double lever(int k, int part, double x, double z, double slide) {
        double armX = k == part ? x - beginX[k] : LENGTH[k] * directionX[k];
        double armZ = k == part ? z - beginZ[k] : LENGTH[k] * directionZ[k];
        return slide * armZ - armX;
    }

    private void touchStops(double[] q, double[] v) {
        for (int joint = 1; joint < PARTS; joint++) {
            JointStop stop = STOPS[joint - 1];
            int direction = stop.direction(q[PITCH + joint]);
            if (direction != 0) {
                double[] row = touches.add(
                        stop.reference(q[PITCH + joint], v[PITCH + joint]), stop.regulariser(q[PITCH + joint]));
                row[PITCH + joint - 1] = direction;
                row[PITCH + joint] = -direction;
            }
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
        double[] q = new double[VARIABLES];
        for (int i = 0; i < VARIABLES; i++) {
            q[i] = position[i][copy];
        }
        pose(q);
        double x = q[X];
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Segment(x - 1.2, 0, x + 1.2, 0, 0.02, Colour.DARK_GREY));
        for (double post = Math.ceil(x - 1.2); post <= x + 1.2; post++) {
            marks.add(new Mark.Disc(post, 0, 0.04, Colour.DARK_GREY));
        }
        Colour[] colours = {Colour.ORANGE, Colour.SKY_BLUE, Colour.GREEN, Colour.BLUE};
        for (int part = 0; part < PARTS; part++) {
            double from = ENDS[part][0];
            double to = ENDS[part][1];
            marks.add(new Mark.Segment(
                    beginX[part] + from * directionX[part],
                    beginZ[part] + from * directionZ[part],
                    beginX[part] + to * directionX[part],
                    beginZ[part] + to * directionZ[part],
                    2 * BODY[part].radius(),
                    colours[part]));
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
