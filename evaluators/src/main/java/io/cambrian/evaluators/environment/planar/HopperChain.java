package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.Trigonometry;
import java.util.Arrays;

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
    private static final double[] MOMENT = {MASSES.moment(0), MASSES.moment(1), MASSES.moment(2), MASSES.moment(3)};
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

    /** Where the mass matrix couples two parts. */
    private static final int TORSO_THIGH = SymmetricMatrix6.place(PITCH + 1, PITCH);

    private static final int TORSO_LEG = SymmetricMatrix6.place(PITCH + 2, PITCH);
    private static final int THIGH_LEG = SymmetricMatrix6.place(PITCH + 2, PITCH + 1);
    private static final int TORSO_FOOT = SymmetricMatrix6.place(PITCH + 3, PITCH);
    private static final int THIGH_FOOT = SymmetricMatrix6.place(PITCH + 3, PITCH + 1);
    private static final int LEG_FOOT = SymmetricMatrix6.place(PITCH + 3, PITCH + 2);
    private static final double D01 = MASSES.coupling(0, 1);
    private static final double D02 = MASSES.coupling(0, 2);
    private static final double D12 = MASSES.coupling(1, 2);
    private static final double D03 = MASSES.coupling(0, 3);
    private static final double D13 = MASSES.coupling(1, 3);
    private static final double D23 = MASSES.coupling(2, 3);

    private final ChainPart torso;
    private final ChainPart thigh;
    private final ChainPart leg;
    private final ChainPart foot;
    private final ChainPart[] parts;
    private final SymmetricSystems4 system;
    private final SymmetricMatrix6 mass = new SymmetricMatrix6();

    HopperChain(int copies) {
        torso = new ChainPart(copies);
        thigh = new ChainPart(copies);
        leg = new ChainPart(copies);
        foot = new ChainPart(copies);
        parts = new ChainPart[] {torso, thigh, leg, foot};
        system = new SymmetricSystems4(copies, M00, M11, M22, M33);
        double[] diagonal = {
            MU,
            MU,
            MASSES.coupling(0, 0) + J00,
            MASSES.coupling(1, 1) + J11,
            MASSES.coupling(2, 2) + J22,
            MASSES.coupling(3, 3) + J33
        };
        for (int i = 0; i < VARIABLES; i++) {
            mass.entry[SymmetricMatrix6.place(i, i)] = diagonal[i];
        }
    }

    /** Part k, the torso being 0 and the foot 3. */
    ChainPart part(int k) {
        return parts[k];
    }

    /** Takes on positions and velocities, {@code [variable][copy]} with joint angles. */
    void pose(double[][] q, double[][] v) {
        int copies = torso.x.length;
        System.arraycopy(q[X], 0, torso.beginX, 0, copies);
        System.arraycopy(q[Z], 0, torso.beginZ, 0, copies);
        torso.turn(q[PITCH], v[PITCH]);
        for (int k = 0; k < PARTS; k++) {
            if (k > 0) {
                parts[k].turnFrom(parts[k - 1], -1, q[PITCH + k], v[PITCH + k]);
                parts[k].beginAt(parts[k - 1], LENGTH[k - 1]);
            }
            point(parts[k], k == PARTS - 1);
        }
    }

    private static void point(ChainPart part, boolean forwards) {
        if (forwards) {
            Trigonometry.sinesAndCosines(part.angle, part.z, part.x);
        } else {
            Trigonometry.sinesAndCosines(part.angle, part.x, part.z);
            negate(part.x);
        }
        negate(part.z);
    }

    private static void negate(double[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = -numbers[i];
        }
    }

    /** Adds a torque on the joint before part k; the torques are zero at first and after {@link #fly}. */
    void bend(int k, double[] torque, double[] speed, double damping) {
        double[] before = parts[k - 1].torque;
        double[] behind = parts[k].torque;
        for (int copy = 0; copy < before.length; copy++) {
            double net = torque[copy] - damping * speed[copy];
            before[copy] += net;
            behind[copy] -= net;
        }
    }

    /** Sets what the torques on the joints give: the turns of all parts, and the accelerations of x and z. */
    void fly(double[] accelerationX, double[] accelerationZ) {
        torso.couple(thigh, G01, ARMATURE, system.a21);
        torso.couple(leg, G02, 0, system.a31);
        thigh.couple(leg, G12, ARMATURE, system.a32);
        torso.couple(foot, G03, 0, system.a41);
        thigh.couple(foot, G13, 0, system.a42);
        leg.couple(foot, G23, ARMATURE, system.a43);
        system.factorise();
        system.solve(torso.torque, thigh.torque, leg.torque, foot.torque, torso.turn, thigh.turn, leg.turn, foot.turn);
        Arrays.fill(accelerationX, 0);
        Arrays.fill(accelerationZ, -GRAVITY);
        for (int k = 0; k < PARTS; k++) {
            parts[k].pull(MOMENT[k] / MU, accelerationX, accelerationZ);
            Arrays.fill(parts[k].torque, 0);
        }
    }

    /**
     * Solves for a torque of 1 on a joint of one copy and nothing else.
     *
     * @return the joint's acceleration, which is its inverse inertia
     */
    double probe(int copy, int joint) {
        switch (joint) {
            case 1 -> system.solve(copy, 1, -1, 0, 0);
            case 2 -> system.solve(copy, 0, 1, -1, 0);
            default -> system.solve(copy, 0, 0, 1, -1);
        }
        return switch (joint) {
            case 1 -> system.x1 - system.x2;
            case 2 -> system.x2 - system.x3;
            default -> system.x3 - system.x4;
        };
    }

    /** Adds so much of the torque that has last been probed. */
    void twist(int copy, double torque, double[][] acceleration) {
        turn(copy, 0, torque * system.x1, acceleration);
        turn(copy, 1, torque * system.x2, acceleration);
        turn(copy, 2, torque * system.x3, acceleration);
        turn(copy, 3, torque * system.x4, acceleration);
    }

    private void turn(int copy, int k, double more, double[][] acceleration) {
        ChainPart part = parts[k];
        double pull = more * MOMENT[k] / MU;
        part.turn[copy] += more;
        acceleration[X][copy] -= pull * part.z[copy];
        acceleration[Z][copy] += pull * part.x[copy];
    }

    /** The mass matrix of one copy for x, z and the absolute angles, until the next one is asked for. */
    SymmetricMatrix6 mass(int copy) {
        for (int k = 0; k < PARTS; k++) {
            int row = SymmetricMatrix6.place(PITCH + k, 0);
            mass.entry[row + X] = MOMENT[k] * parts[k].z[copy];
            mass.entry[row + Z] = -MOMENT[k] * parts[k].x[copy];
        }
        mass.entry[TORSO_THIGH] = D01 * torso.along(thigh, copy) - ARMATURE;
        mass.entry[TORSO_LEG] = D02 * torso.along(leg, copy);
        mass.entry[THIGH_LEG] = D12 * thigh.along(leg, copy) - ARMATURE;
        mass.entry[TORSO_FOOT] = D03 * torso.along(foot, copy);
        mass.entry[THIGH_FOOT] = D13 * thigh.along(foot, copy);
        mass.entry[LEG_FOOT] = D23 * leg.along(foot, copy) - ARMATURE;
        return mass;
    }

    /** How fast a point at height z of part {@code last} moves forwards, per angular velocity of part k. */
    double forward(int copy, int k, int last, double z) {
        return k < last ? LENGTH[k] * parts[k].z[copy] : k == last ? z - parts[k].beginZ[copy] : 0;
    }

    /** How fast a point at x of part {@code last} moves up, per angular velocity of part k. */
    double up(int copy, int k, int last, double x) {
        return k < last ? -LENGTH[k] * parts[k].x[copy] : k == last ? parts[k].beginX[copy] - x : 0;
    }
}
