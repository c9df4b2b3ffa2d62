package io.cambrian.evaluators.environment.planar;

import io.cambrian.evaluators.environment.Trigonometry;

/**
 * The equations of motion of the {@link Swimmer} in x, y and the absolute angles of its three links, without stops.
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
 * armature of the root. The fluid pushes link i with the force Fᵢ and the torque Tᵢ ({@link SwimmerLink}). Eliminating p leaves
 * three equations, with G = D − c cᵀ/μ:
 *
 * <pre>
 * Σ_l (G_kl n_k·n_l + J_kl) α̈_l = Σ_l G_kl n_k·u_l α̇_l² + n_k·(Σ_i L_ik F_i − c_k F/μ) + T_k + (motors and stops)
 * μ p̈ = F + Σ_k c_k (u_k α̇_k² − n_k α̈_k),    F = Σ F_i
 * </pre>
 *
 * where J holds the moments of inertia and the armature 0.1 of each joint.
 */
final class SwimmerChain {

    static final int LINKS = 3;

    /** The places of x, y and the first angle among positions, velocities and accelerations. */
    static final int X = 0;

    static final int Y = 1;
    static final int TURN = 2;

    private static final double ARMATURE = 0.1;
    private static final double M = SwimmerLink.SHAPE.mass();
    private static final double MU = LINKS * M + ARMATURE;
    private static final double C0 = 2 * M;
    private static final double C1 = -1.5 * M;
    private static final double C2 = -0.5 * M;
    private static final double G00 = 1.5 * M - C0 * C0 / MU;
    private static final double G01 = -0.75 * M - C0 * C1 / MU;
    private static final double G02 = -0.25 * M - C0 * C2 / MU;
    private static final double G11 = 1.25 * M - C1 * C1 / MU;
    private static final double G12 = 0.5 * M - C1 * C2 / MU;
    private static final double G22 = 0.25 * M - C2 * C2 / MU;
    private static final double J00 = SwimmerLink.SHAPE.transverseInertia() + 2 * ARMATURE;
    private static final double J11 = SwimmerLink.SHAPE.transverseInertia() + 2 * ARMATURE;
    private static final double J22 = SwimmerLink.SHAPE.transverseInertia() + ARMATURE;

    /** L_ik − c_k/μ, the share of F_i in what turns link k, by k and i. */
    private static final double[][] SHARE = {
        {1 - C0 / MU, 0.5 - C0 / MU, 0.5 - C0 / MU},
        {-C1 / MU, -0.5 - C1 / MU, -1 - C1 / MU},
        {-C2 / MU, -C2 / MU, -0.5 - C2 / MU}
    };

    private final SwimmerLink[] links = new SwimmerLink[LINKS];
    private final ChainPart first;
    private final ChainPart second;
    private final ChainPart third;
    private final SymmetricSystems3 system;
    private final double[] jointX;
    private final double[] jointY;

    SwimmerChain(int copies) {
        for (int i = 0; i < LINKS; i++) {
            links[i] = new SwimmerLink(copies);
        }
        first = links[0].part;
        second = links[1].part;
        third = links[2].part;
        system = new SymmetricSystems3(copies, G00 + J00, G11 + J11, G22 + J22);
        jointX = new double[copies];
        jointY = new double[copies];
    }

    /** The turns of link k, the first being 0; {@code [copy]}. */
    double[] turn(int k) {
        return links[k].part.turn;
    }

    /** Readies the equations of one copy for single right-hand sides. */
    void invert(int copy, SymmetricSystem3 single) {
        system.invert(copy, single);
    }

    /** Takes on positions and velocities, {@code [variable][copy]} with joint angles, and the fluid's forces. */
    void pose(double[][] q, double[][] v) {
        first.turn(q[TURN], v[TURN]);
        second.turnFrom(first, 1, q[TURN + 1], v[TURN + 1]);
        third.turnFrom(second, 1, q[TURN + 2], v[TURN + 2]);
        for (SwimmerLink link : links) {
            Trigonometry.sinesAndCosines(link.part.angle, link.part.x, link.part.z);
        }
        System.arraycopy(v[X], 0, jointX, 0, jointX.length);
        System.arraycopy(v[Y], 0, jointY, 0, jointY.length);
        links[0].drag(1, 0.5, jointX, jointY);
        links[1].drag(-0.5, -1, jointX, jointY);
        links[2].drag(-0.5, -1, jointX, jointY);
        for (int k = 0; k < LINKS; k++) {
            links[k].bear(links, SHARE[k]);
        }
    }

    /** Sets the turns that the torques of the two motors give. */
    void bend(double[] torque1, double[] torque2) {
        second.drive(first, torque1);
        third.drive(second, torque2);
        first.couple(second, G01, ARMATURE, system.a21);
        first.couple(third, G02, 0, system.a31);
        second.couple(third, G12, ARMATURE, system.a32);
        system.solve(first.torque, second.torque, third.torque, first.turn, second.turn, third.turn);
    }

    /** Sets the accelerations of x and y that belong to the turns. */
    void glide(double[] accelerationX, double[] accelerationY) {
        for (int copy = 0; copy < accelerationX.length; copy++) {
            accelerationX[copy] = (links[0].forceX[copy] + links[1].forceX[copy] + links[2].forceX[copy]) / MU;
            accelerationY[copy] = (links[0].forceY[copy] + links[1].forceY[copy] + links[2].forceY[copy]) / MU;
        }
        first.pull(C0 / MU, accelerationY, accelerationX);
        second.pull(C1 / MU, accelerationY, accelerationX);
        third.pull(C2 / MU, accelerationY, accelerationX);
    }
}
