package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.Trigonometry;

/**
 * The equations of motion of the {@link Hopper} in x, z and the absolute angles of its four parts, without ground and stops.
 *
 * <p>Part k has the direction eₖ, downwards at the angle αₖ = 0 and forwards for the foot, which turns with
 * nₖ = ∂eₖ/∂αₖ. With the torso's centre at p = (x, z), part i's centre is at p + Σ Lᵢₖ eₖ,
 *
 * <pre>
 *     ⎛ 0                    ⎞
 * L = ⎜ 0.2  0.225           ⎟
 *     ⎜ 0.2  0.45  0.25      ⎟
 *     ⎝ 0.2  0.45  0.5  0.065⎠
 * </pre>
 *
 * <p>Let cₖ = Σᵢ mᵢLᵢₖ and Dₖₗ = Σᵢ mᵢLᵢₖLᵢₗ for the masses
 * mᵢ, and μ their sum. Eliminating p leaves four equations, with G = D − c cᵀ/μ; gravity, which pulls on all parts
 * alike, has gone with p:
 *
 * <pre>
 * Σ_l (G_kl n_k·n_l + J_kl) α̈_l = Σ_l G_kl n_k·e_l α̇_l² + T_k
 * μ p̈ = μ (0, −g) + Σ_k c_k (e_k α̇_k² − n_k α̈_k)
 * </pre>
 *
 * where J holds the moments of inertia and the armature 1 of each joint. A torque on the joint between parts k − 1 and k adds to
 * Tₖ₋₁ and takes as much from Tₖ.
 */
final class HopperChain {

    static final int PARTS = 4;
    static final int VARIABLES = 6;

    /** The places of x, z and the first angle among positions, velocities and accelerations. */
    static final int X = 0;

    static final int Z = 1;
    static final int PITCH = 2;

    /** The torso, the thigh, the leg and the foot. */
    static final Capsule[] BODY = {
        new Capsule(0.05, 0.4), new Capsule(0.05, 0.45), new Capsule(0.04, 0.5), new Capsule(0.06, 0.39)
    };

    private static final double GRAVITY = 9.81;
    private static final double ARMATURE = 1;

    /** From a part's beginning to the next part's; the torso begins at its centre. */
    private static final double[] LENGTH = {0.2, 0.45, 0.5, 0};

    private static final double[] CENTRE = {0, 0.225, 0.25, 0.065};
    private static final ChainMasses MASSES = ChainMasses.of(BODY, LENGTH, CENTRE);
    private static final double MU = MASSES.total();
    private static final double C0 = MASSES.moment(0);
    private static final double C1 = MASSES.moment(1);
    private static final double C2 = MASSES.moment(2);
    private static final double C3 = MASSES.moment(3);
    private static final double G01 = MASSES.reduced(0, 1);
    private static final double G02 = MASSES.reduced(0, 2);
    private static final double G03 = MASSES.reduced(0, 3);
    private static final double G12 = MASSES.reduced(1, 2);
    private static final double G13 = MASSES.reduced(1, 3);
    private static final double G23 = MASSES.reduced(2, 3);
    private static final double J00 = MASSES.inertia(0) + ARMATURE;
    private static final double J11 = MASSES.inertia(1) + 2 * ARMATURE;
    private static final double J22 = MASSES.inertia(2) + 2 * ARMATURE;
    private static final double J33 = MASSES.inertia(3) + ARMATURE;
    private static final double M00 = MASSES.reduced(0, 0) + J00;
    private static final double M11 = MASSES.reduced(1, 1) + J11;
    private static final double M22 = MASSES.reduced(2, 2) + J22;
    private static final double M33 = MASSES.reduced(3, 3) + J33;

    private final double[][] angle;
    private final double[][] sine;
    private final double[][] cosine;
    private final Part torso = new Part();
    private final Part thigh = new Part();
    private final Part leg = new Part();
    private final Part foot = new Part();
    private final Part[] parts = {torso, thigh, leg, foot};
    private final SymmetricSystem4 system = new SymmetricSystem4();

    HopperChain(int copies) {
        angle = new double[PARTS][copies];
        sine = new double[PARTS][copies];
        cosine = new double[PARTS][copies];
    }

    /** One part in the state that is being looked at. */
    static final class Part {

        /** Its direction. */
        double x;

        double z;

        /** Where it begins. */
        double beginX;

        double beginZ;

        /** Its angular velocity. */
        double spin;

        private void turn(double x, double z) {
            this.x = x;
            this.z = z;
        }

        private void follow(Part part, double length) {
            beginX = part.beginX + length * part.x;
            beginZ = part.beginZ + length * part.z;
        }

        /** n·n' = e·e' for another part. */
        private double along(Part other) {
            return x * other.x + z * other.z;
        }

        /** n·e' for another part. */
        private double across(Part other) {
            return z * other.x - x * other.z;
        }

        /** The x of e α̇² − n α̈. */
        private double pullX(double turn) {
            return x * spin * spin - z * turn;
        }

        /** The z of e α̇² − n α̈. */
        private double pullZ(double turn) {
            return z * spin * spin + x * turn;
        }
    }

    /** Part k, the torso being 0 and the foot 3. */
    Part part(int k) {
        return parts[k];
    }

    /** Computes the directions of the parts of all copies of q, {@code [variable][copy]} with joint angles. */
    void point(double[][] q) {
        System.arraycopy(q[PITCH], 0, angle[0], 0, angle[0].length);
        for (int k = 1; k < PARTS; k++) {
            for (int copy = 0; copy < angle[k].length; copy++) {
                angle[k][copy] = angle[k - 1][copy] - q[PITCH + k][copy];
            }
        }
        for (int k = 0; k < PARTS; k++) {
            Trigonometry.sinesAndCosines(angle[k], sine[k], cosine[k]);
        }
    }

    /** Takes on the pose of one copy, whose directions have been computed. */
    void pose(int copy, double[][] q) {
        torso.beginX = q[X][copy];
        torso.beginZ = q[Z][copy];
        torso.turn(-sine[0][copy], -cosine[0][copy]);
        thigh.turn(-sine[1][copy], -cosine[1][copy]);
        thigh.follow(torso, LENGTH[0]);
        leg.turn(-sine[2][copy], -cosine[2][copy]);
        leg.follow(thigh, LENGTH[1]);
        foot.turn(cosine[3][copy], -sine[3][copy]);
        foot.follow(leg, LENGTH[2]);
    }

    /** Takes on the velocities of one copy of v, and the absolute ones into {@code rate}. */
    void move(int copy, double[][] v, double[] rate) {
        torso.spin = v[PITCH][copy];
        thigh.spin = torso.spin - v[PITCH + 1][copy];
        leg.spin = thigh.spin - v[PITCH + 2][copy];
        foot.spin = leg.spin - v[PITCH + 3][copy];
        rate[X] = v[X][copy];
        rate[Z] = v[Z][copy];
        rate[PITCH] = torso.spin;
        rate[PITCH + 1] = thigh.spin;
        rate[PITCH + 2] = leg.spin;
        rate[PITCH + 3] = foot.spin;
    }

    /** Sets {@code acceleration}, with absolute angles, for torques on the three joints. */
    void fly(double hip, double knee, double ankle, double[] acceleration) {
        system.factorise(
                M00,
                G01 * thigh.along(torso) - ARMATURE,
                M11,
                G02 * leg.along(torso),
                G12 * leg.along(thigh) - ARMATURE,
                M22,
                G03 * foot.along(torso),
                G13 * foot.along(thigh),
                G23 * foot.along(leg) - ARMATURE,
                M33);
        double g01 = G01 * torso.across(thigh);
        double g02 = G02 * torso.across(leg);
        double g03 = G03 * torso.across(foot);
        double g12 = G12 * thigh.across(leg);
        double g13 = G13 * thigh.across(foot);
        double g23 = G23 * leg.across(foot);
        double square0 = torso.spin * torso.spin;
        double square1 = thigh.spin * thigh.spin;
        double square2 = leg.spin * leg.spin;
        double square3 = foot.spin * foot.spin;
        system.solve(
                g01 * square1 + g02 * square2 + g03 * square3 + hip,
                g12 * square2 + g13 * square3 - g01 * square0 + knee - hip,
                g23 * square3 - g02 * square0 - g12 * square1 + ankle - knee,
                -g03 * square0 - g13 * square1 - g23 * square2 - ankle);
        fall(system.x1, system.x2, system.x3, system.x4, acceleration);
    }

    private void fall(double turn0, double turn1, double turn2, double turn3, double[] acceleration) {
        acceleration[X] =
                (C0 * torso.pullX(turn0) + C1 * thigh.pullX(turn1) + C2 * leg.pullX(turn2) + C3 * foot.pullX(turn3))
                        / MU;
        acceleration[Z] =
                (C0 * torso.pullZ(turn0) + C1 * thigh.pullZ(turn1) + C2 * leg.pullZ(turn2) + C3 * foot.pullZ(turn3))
                                / MU
                        - GRAVITY;
        acceleration[PITCH] = turn0;
        acceleration[PITCH + 1] = turn1;
        acceleration[PITCH + 2] = turn2;
        acceleration[PITCH + 3] = turn3;
    }

    /**
     * Solves for a torque of 1 on a joint and nothing else.
     *
     * @return the joint's acceleration, which is its inverse inertia
     */
    double probe(int joint) {
        switch (joint) {
            case 1 -> system.solve(1, -1, 0, 0);
            case 2 -> system.solve(0, 1, -1, 0);
            default -> system.solve(0, 0, 1, -1);
        }
        return switch (joint) {
            case 1 -> system.x1 - system.x2;
            case 2 -> system.x2 - system.x3;
            default -> system.x3 - system.x4;
        };
    }

    /** Adds so much of the torque that has last been probed. */
    void twist(double torque, double[] acceleration) {
        fall(
                acceleration[PITCH] + torque * system.x1,
                acceleration[PITCH + 1] + torque * system.x2,
                acceleration[PITCH + 2] + torque * system.x3,
                acceleration[PITCH + 3] + torque * system.x4,
                acceleration);
    }

    /** Writes the mass matrix for x, z and the absolute angles, its rows one after the other, up to the diagonal. */
    void weigh(double[] mass) {
        mass[X * VARIABLES + X] = MU;
        mass[Z * VARIABLES + Z] = MU;
        for (int k = 0; k < PARTS; k++) {
            int row = (PITCH + k) * VARIABLES;
            mass[row + X] = MASSES.moment(k) * parts[k].z;
            mass[row + Z] = -MASSES.moment(k) * parts[k].x;
            for (int l = 0; l < k; l++) {
                double armature = l == k - 1 ? ARMATURE : 0;
                mass[row + PITCH + l] = MASSES.coupling(k, l) * parts[k].along(parts[l]) - armature;
            }
        }
        mass[(PITCH) * VARIABLES + PITCH] = MASSES.coupling(0, 0) + J00;
        mass[(PITCH + 1) * VARIABLES + PITCH + 1] = MASSES.coupling(1, 1) + J11;
        mass[(PITCH + 2) * VARIABLES + PITCH + 2] = MASSES.coupling(2, 2) + J22;
        mass[(PITCH + 3) * VARIABLES + PITCH + 3] = MASSES.coupling(3, 3) + J33;
    }

    /** How fast a point at height z of part {@code last} moves forwards, per angular velocity of part k. */
    double forward(int k, int last, double z) {
        return k < last ? LENGTH[k] * parts[k].z : k == last ? z - parts[k].beginZ : 0;
    }

    /** How fast a point at x of part {@code last} moves up, per angular velocity of part k. */
    double up(int k, int last, double x) {
        return k < last ? -LENGTH[k] * parts[k].x : k == last ? parts[k].beginX - x : 0;
    }
}
