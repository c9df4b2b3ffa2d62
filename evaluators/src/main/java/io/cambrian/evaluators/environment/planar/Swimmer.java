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
 * Three links in a viscous fluid swim along x by bending their two joints.
 *
 * <p>Link i has the direction uᵢ = (cos αᵢ, sin αᵢ) with the normal nᵢ, and its centre
 * at p + Σ Lᵢₖ uₖ, where p = (x, y) is the root 1 m from the first link's centre and
 *
 * <pre>
 *     ⎛ 1             ⎞
 * L = ⎜ ½  −½         ⎟
 *     ⎝ ½  −1   −½    ⎠
 * </pre>
 *
 * <p>Let cₖ = m Σᵢ Lᵢₖ and Dₖₗ = m Σᵢ LᵢₖLᵢₗ for links of mass m, and μ = 3m + 0.1 with the
 * armature of the root. The fluid pushes link i with the force Fᵢ and the torque Tᵢ. Eliminating p leaves
 * three equations, with G = D − c cᵀ/μ:
 *
 * <pre>
 * Σ_l (G_kl n_k·n_l + J_kl) α̈_l = Σ_l G_kl n_k·u_l α̇_l² + n_k·(Σ_i L_ik F_i − c_k F/μ) + T_k + (motors and stops)
 * μ p̈ = F + Σ_k c_k (u_k α̇_k² − n_k α̈_k),    F = Σ F_i
 * </pre>
 *
 * where J holds the moments of inertia and the armature 0.1 of each joint. A motor of |u| ≤ 1 turns its joint with 150 u; soft
 * stops end the joints' ranges at ±100°. With a link's velocity along itself or across it v, and its angular velocity ω, the
 * fluid of density ρ = 4000 and viscosity β = 0.1 acts on a box of sides b and s as large as the link:
 *
 * <pre>
 * F_along  = −3πβd v − ρ/2 s² |v| v,    d = (b + 2s)/3
 * F_across = −3πβd v − ρ/2 b s |v| v
 * T = −πβd³ ω − ρ/64 s (b⁴ + s⁴) |ω| ω
 * </pre>
 *
 * <p>Four Runge-Kutta steps of 0.01 s. A step pays the mean speed of x less 10<sup>−4</sup> (u₁² + u₂²), with u as it was
 * given; no state ends the episode. It starts with all positions and velocities uniform in ±0.1. Observation: α₀, the two
 * joints' angles, all five velocities. Gymnasium's {@code Swimmer-v5} allows 1,000 steps.
 *
 * <p>Source: Coulom, "Reinforcement learning using neural networks, with applications to motor control", PhD thesis, Grenoble
 * 2002, in the form of Gymnasium and MuJoCo's inertia-box fluid.
 */
public final class Swimmer extends PlanarBody {

    private static final Motors MOTORS = new Motors(2, 150, 1);
    private static final double START_RANGE = 0.1;
    private static final double ARMATURE = 0.1;
    private static final double EFFORT_COST = 1e-4;

    private static final Capsule LINK = new Capsule(0.1, 1);
    private static final double M = LINK.mass();
    private static final double MU = 3 * M + ARMATURE;
    private static final double PER_MU = 1 / MU;
    private static final double C0 = 2 * M;
    private static final double C1 = -1.5 * M;
    private static final double C2 = -0.5 * M;
    private static final double G00 = 1.5 * M - C0 * C0 * PER_MU;
    private static final double G01 = -0.75 * M - C0 * C1 * PER_MU;
    private static final double G02 = -0.25 * M - C0 * C2 * PER_MU;
    private static final double G11 = 1.25 * M - C1 * C1 * PER_MU;
    private static final double G12 = 0.5 * M - C1 * C2 * PER_MU;
    private static final double G22 = 0.25 * M - C2 * C2 * PER_MU;
    private static final double J00 = LINK.transverseInertia() + 2 * ARMATURE;
    private static final double J11 = LINK.transverseInertia() + 2 * ARMATURE;
    private static final double J22 = LINK.transverseInertia() + ARMATURE;

    private static final double DENSITY = 4000;
    private static final double VISCOSITY = 0.1;
    private static final double BOX_LENGTH = Math.sqrt(6 * (2 * LINK.transverseInertia() - LINK.axialInertia()) / M);
    private static final double BOX_SIDE = Math.sqrt(6 * LINK.axialInertia() / M);
    private static final double DIAMETER = (BOX_LENGTH + 2 * BOX_SIDE) / 3;
    private static final double VISCOUS_DRAG = 3 * Math.PI * VISCOSITY * DIAMETER;
    private static final double VISCOUS_TORQUE = Math.PI * VISCOSITY * DIAMETER * DIAMETER * DIAMETER;
    private static final double DRAG_ALONG = DENSITY / 2 * BOX_SIDE * BOX_SIDE;
    private static final double DRAG_ACROSS = DENSITY / 2 * BOX_LENGTH * BOX_SIDE;
    private static final double DRAG_TORQUE =
            DENSITY / 64 * BOX_SIDE * (fourthPower(BOX_LENGTH) + fourthPower(BOX_SIDE));

    private static final double BEND_LIMIT = 100 * Math.PI / 180;
    private static final JointStop STOP_1 = new JointStop(-BEND_LIMIT, BEND_LIMIT, 0, 0.38529334162134676, 0.02);
    private static final JointStop STOP_2 = new JointStop(-BEND_LIMIT, BEND_LIMIT, 0, 0.3933336741383495, 0.02);

    private static final int X = 0;
    private static final int Y = 1;
    private static final int TURN = 2;
    private static final int BEND_1 = 3;
    private static final int BEND_2 = 4;
    private static final int VARIABLES = 5;

    private final double[][] angle;
    private final double[][] cosine;
    private final double[][] sine;
    private final Link link0 = new Link();
    private final Link link1 = new Link();
    private final Link link2 = new Link();
    private final SymmetricSystem3 system = new SymmetricSystem3();
    private final double[] turning = new double[3];

    public Swimmer(int copies) {
        super(copies, VARIABLES, MOTORS, 0.01, 4);
        angle = new double[3][copies];
        cosine = new double[3][copies];
        sine = new double[3][copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        for (double[] variable : position) {
            variable[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        }
        for (double[] variable : velocity) {
            variable[copy] = random.nextDouble(-START_RANGE, START_RANGE);
        }
    }

    @Override
    public void accelerate(double[][] q, double[][] v, double[][] acceleration) {
        point(q);
        for (int copy = 0; copy < copies(); copy++) {
            accelerate(copy, q, v, acceleration);
        }
    }

    private void accelerate(int copy, double[][] q, double[][] v, double[][] acceleration) {
        link0.point(cosine[0][copy], sine[0][copy], v[TURN][copy]);
        link1.point(cosine[1][copy], sine[1][copy], link0.spin + v[BEND_1][copy]);
        link2.point(cosine[2][copy], sine[2][copy], link1.spin + v[BEND_2][copy]);
        feelTheFluid(v[X][copy], v[Y][copy]);
        double fx = link0.fx + link1.fx + link2.fx;
        double fy = link0.fy + link1.fy + link2.fy;
        turn(copy, q, v, fx, fy);
        double turn0 = turning[0];
        double turn1 = turning[1];
        double turn2 = turning[2];
        acceleration[X][copy] = (fx + C0 * link0.x(turn0) + C1 * link1.x(turn1) + C2 * link2.x(turn2)) * PER_MU;
        acceleration[Y][copy] = (fy + C0 * link0.y(turn0) + C1 * link1.y(turn1) + C2 * link2.y(turn2)) * PER_MU;
        acceleration[TURN][copy] = turn0;
        acceleration[BEND_1][copy] = turn1 - turn0;
        acceleration[BEND_2][copy] = turn2 - turn1;
    }

    /** Sets the directions of all links. */
    private void point(double[][] q) {
        System.arraycopy(q[TURN], 0, angle[0], 0, angle[0].length);
        for (int link = 1; link <= 2; link++) {
            for (int copy = 0; copy < angle[link].length; copy++) {
                angle[link][copy] = angle[link - 1][copy] + q[TURN + link][copy];
            }
        }
        for (int link = 0; link <= 2; link++) {
            Trigonometry.sinesAndCosines(angle[link], sine[link], cosine[link]);
        }
    }

    /** The fluid's forces, when the root moves with (vx, vy): the matrix L for velocities. */
    private void feelTheFluid(double vx, double vy) {
        double x0 = -link0.sine * link0.spin;
        double y0 = link0.cosine * link0.spin;
        double x1 = -link1.sine * link1.spin;
        double y1 = link1.cosine * link1.spin;
        double x2 = -link2.sine * link2.spin;
        double y2 = link2.cosine * link2.spin;
        link0.drag(vx + x0, vy + y0);
        link1.drag(vx + 0.5 * x0 - 0.5 * x1, vy + 0.5 * y0 - 0.5 * y1);
        link2.drag(vx + 0.5 * x0 - x1 - 0.5 * x2, vy + 0.5 * y0 - y1 - 0.5 * y2);
    }

    /** Sets {@code turning} to the links' angular accelerations. */
    private void turn(int copy, double[][] q, double[][] v, double fx, double fy) {
        double m00 = G00 + J00;
        double m10 = G01 * link0.cosineTo(link1) - ARMATURE;
        double m11 = G11 + J11;
        double m20 = G02 * link0.cosineTo(link2);
        double m21 = G12 * link1.cosineTo(link2) - ARMATURE;
        double m22 = G22 + J22;
        double g01 = G01 * link0.sineTo(link1);
        double g02 = G02 * link0.sineTo(link2);
        double g12 = G12 * link1.sineTo(link2);
        double square0 = link0.spin * link0.spin;
        double square1 = link1.spin * link1.spin;
        double square2 = link2.spin * link2.spin;
        double x = fx * PER_MU;
        double y = fy * PER_MU;
        system.invert(m00, m10, m11, m20, m21, m22);
        system.solve(
                g01 * square1
                        + g02 * square2
                        + link0.torque
                        - force[0][copy]
                        + link0.across(
                                link0.fx + 0.5 * (link1.fx + link2.fx) - C0 * x,
                                link0.fy + 0.5 * (link1.fy + link2.fy) - C0 * y),
                g12 * square2
                        - g01 * square0
                        + link1.torque
                        + force[0][copy]
                        - force[1][copy]
                        + link1.across(-0.5 * link1.fx - link2.fx - C1 * x, -0.5 * link1.fy - link2.fy - C1 * y),
                -g02 * square0
                        - g12 * square1
                        + link2.torque
                        + force[1][copy]
                        + link2.across(-0.5 * link2.fx - C2 * x, -0.5 * link2.fy - C2 * y));
        turning[0] = system.x1;
        turning[1] = system.x2;
        turning[2] = system.x3;
        boolean stop1 = STOP_1.direction(q[BEND_1][copy]) != 0;
        boolean stop2 = STOP_2.direction(q[BEND_2][copy]) != 0;
        if (stop1 && stop2) {
            stopBoth(copy, q, v);
        } else if (stop1) {
            system.solve(-1, 1, 0);
            double free = turning[1] - turning[0];
            stopOne(STOP_1.force(q[BEND_1][copy], v[BEND_1][copy], free, system.x2 - system.x1));
        } else if (stop2) {
            system.solve(0, -1, 1);
            double free = turning[2] - turning[1];
            stopOne(STOP_2.force(q[BEND_2][copy], v[BEND_2][copy], free, system.x3 - system.x2));
        }
    }

    /** Adds the effect of a stop's force, when the system has been solved for a force of 1. */
    private void stopOne(double force) {
        turning[0] += force * system.x1;
        turning[1] += force * system.x2;
        turning[2] += force * system.x3;
    }

    /**
     * Adds the effect of both stops: their forces f ≥ 0 leave no stop with less acceleration than it asks for, and none that
     * pushes with more. There is one such pair, in which both push, or one, or none.
     */
    private void stopBoth(int copy, double[][] q, double[][] v) {
        int way1 = STOP_1.direction(q[BEND_1][copy]);
        int way2 = STOP_2.direction(q[BEND_2][copy]);
        double missing1 = STOP_1.reference(q[BEND_1][copy], v[BEND_1][copy]) - way1 * (turning[1] - turning[0]);
        double missing2 = STOP_2.reference(q[BEND_2][copy], v[BEND_2][copy]) - way2 * (turning[2] - turning[1]);
        system.solve(-way1, way1, 0);
        double yield1 = way1 * (system.x2 - system.x1) + STOP_1.regulariser(q[BEND_1][copy]);
        double shared = way2 * (system.x3 - system.x2);
        system.solve(0, -way2, way2);
        double yield2 = way2 * (system.x3 - system.x2) + STOP_2.regulariser(q[BEND_2][copy]);
        double determinant = yield1 * yield2 - shared * shared;
        double force1 = (missing1 * yield2 - missing2 * shared) / determinant;
        double force2 = (missing2 * yield1 - missing1 * shared) / determinant;
        if (force1 < 0 || force2 < 0) {
            force1 = Math.max(0, missing1 / yield1);
            boolean enough = missing2 <= shared * force1;
            force1 = enough ? force1 : 0;
            force2 = enough ? 0 : missing2 / yield2;
        }
        system.solve(-way1 * force1, way1 * force1 - way2 * force2, way2 * force2);
        stopOne(1);
    }

    @Override
    boolean ended(int copy) {
        return false;
    }

    @Override
    double reward(int copy, double speed, double effort, boolean ended) {
        return speed - EFFORT_COST * effort;
    }

    @Override
    public void observe(int from, int to, float[] observations) {
        show(position[TURN], from, to, 0, observations);
        show(position[BEND_1], from, to, 1, observations);
        show(position[BEND_2], from, to, 2, observations);
        for (int i = 0; i < VARIABLES; i++) {
            show(velocity[i], from, to, 3 + i, observations);
        }
    }

    /** The window follows the swimmer past marks that stand a metre apart. */
    @Override
    public Optional<Scene> scene(int copy) {
        double x = position[X][copy];
        double y = position[Y][copy];
        double angle = position[TURN][copy];
        double[] jointX = {x + 1.5 * Trigonometry.cosine(angle), x + 0.5 * Trigonometry.cosine(angle), 0, 0};
        double[] jointY = {y + 1.5 * Trigonometry.sine(angle), y + 0.5 * Trigonometry.sine(angle), 0, 0};
        for (int link = 1; link <= 2; link++) {
            angle += position[TURN + link][copy];
            jointX[link + 1] = jointX[link] - Trigonometry.cosine(angle);
            jointY[link + 1] = jointY[link] - Trigonometry.sine(angle);
        }
        List<Mark> marks = new ArrayList<>();
        for (double post = Math.ceil(x - 3); post <= x + 3; post++) {
            marks.add(new Mark.Disc(post, Math.rint(y) - 1.5, 0.06, Colour.LIGHT_GREY));
        }
        Colour[] colours = {Colour.ORANGE, Colour.SKY_BLUE, Colour.GREEN};
        for (int link = 0; link <= 2; link++) {
            marks.add(new Mark.Segment(
                    jointX[link], jointY[link], jointX[link + 1], jointY[link + 1], 0.2, colours[link]));
        }
        return Optional.of(new Scene.Drawing(new Scene.Window(x - 3, y - 2, x + 3, y + 2), marks, ""));
    }

    @Override
    public String name() {
        return "Swimmer";
    }

    @Override
    public int observationSize() {
        return 8;
    }

    private static double fourthPower(double x) {
        return x * x * x * x;
    }

    /** One link in the state that is being looked at. */
    private static final class Link {

        private double cosine;
        private double sine;
        private double spin;
        private double fx;
        private double fy;
        private double torque;

        void point(double cosine, double sine, double spin) {
            this.cosine = cosine;
            this.sine = sine;
            this.spin = spin;
        }

        /** The fluid's force and torque when the centre moves with (vx, vy). */
        void drag(double vx, double vy) {
            double along = cosine * vx + sine * vy;
            double across = cosine * vy - sine * vx;
            double forceAlong = -(VISCOUS_DRAG + DRAG_ALONG * Math.abs(along)) * along;
            double forceAcross = -(VISCOUS_DRAG + DRAG_ACROSS * Math.abs(across)) * across;
            fx = cosine * forceAlong - sine * forceAcross;
            fy = sine * forceAlong + cosine * forceAcross;
            torque = -(VISCOUS_TORQUE + DRAG_TORQUE * Math.abs(spin)) * spin;
        }

        /** n·(x, y). */
        double across(double x, double y) {
            return cosine * y - sine * x;
        }

        /** The x of u α̇² − n α̈. */
        double x(double turn) {
            return cosine * spin * spin + sine * turn;
        }

        /** The y of u α̇² − n α̈. */
        double y(double turn) {
            return sine * spin * spin - cosine * turn;
        }

        /** n·n' for another link. */
        double cosineTo(Link other) {
            return cosine * other.cosine + sine * other.sine;
        }

        /** n·u' for another link. */
        double sineTo(Link other) {
            return cosine * other.sine - sine * other.cosine;
        }
    }
}
