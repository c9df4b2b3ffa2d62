package io.cambrian.evaluators.environment.planar;

/**
 * One stiff part of a chain, in all copies of a body: every array is {@code [copy]}. Part k has the direction eₖ, which turns with
 * nₖ = ∂eₖ/∂αₖ = (z, −x).
 *
 * <p>The methods are short loops without branches over all copies, which a compiler can turn into instructions for several
 * copies at a time.
 */
final class ChainPart {

    /** Its direction. */
    final double[] x;

    final double[] z;

    /** Where it begins. */
    final double[] beginX;

    final double[] beginZ;

    /** Its absolute angle, its angular velocity with the square, and its angular acceleration. */
    final double[] angle;

    final double[] spin;
    final double[] square;
    final double[] turn;

    /** What turns it apart from the pull of the chain, then with it. */
    final double[] torque;

    ChainPart(int copies) {
        x = new double[copies];
        z = new double[copies];
        beginX = new double[copies];
        beginZ = new double[copies];
        angle = new double[copies];
        spin = new double[copies];
        square = new double[copies];
        turn = new double[copies];
        torque = new double[copies];
    }

    /** Takes on angles and angular velocities. */
    void turn(double[] angles, double[] spins) {
        for (int copy = 0; copy < angle.length; copy++) {
            angle[copy] = angles[copy];
            spin[copy] = spins[copy];
            square[copy] = spins[copy] * spins[copy];
        }
    }

    /**
     * Takes on the angles and angular velocities of the part before and the joint between.
     *
     * @param sense 1 or −1: which way a joint turns that its angle counts as positive
     */
    void turnFrom(ChainPart before, double sense, double[] joint, double[] jointSpeed) {
        for (int copy = 0; copy < angle.length; copy++) {
            angle[copy] = before.angle[copy] + sense * joint[copy];
            double speed = before.spin[copy] + sense * jointSpeed[copy];
            spin[copy] = speed;
            square[copy] = speed * speed;
        }
    }

    /** Begins where the part before ends. */
    void beginAt(ChainPart before, double length) {
        for (int copy = 0; copy < beginX.length; copy++) {
            beginX[copy] = before.beginX[copy] + length * before.x[copy];
            beginZ[copy] = before.beginZ[copy] + length * before.z[copy];
        }
    }

    /** Adds a torque on the joint between the part before and this one. */
    void drive(ChainPart before, double[] jointTorque) {
        for (int copy = 0; copy < torque.length; copy++) {
            before.torque[copy] -= jointTorque[copy];
            torque[copy] += jointTorque[copy];
        }
    }

    /**
     * Adds the torques G n·e' α̇'² that this part k and a later one l exert upon each other, and writes their entry of the mass
     * matrix.
     *
     * @param coupling G, which is the same both ways
     * @param armature of the joint between them, 0 if there is none
     * @param entry G n·n' less the armature, written
     */
    void couple(ChainPart later, double coupling, double armature, double[] entry) {
        for (int copy = 0; copy < entry.length; copy++) {
            double along = x[copy] * later.x[copy] + z[copy] * later.z[copy];
            double across = coupling * (z[copy] * later.x[copy] - x[copy] * later.z[copy]);
            entry[copy] = coupling * along - armature;
            torque[copy] += across * later.square[copy];
            later.torque[copy] -= across * square[copy];
        }
    }

    /** n·n' for another part of one copy. */
    double along(ChainPart other, int copy) {
        return x[copy] * other.x[copy] + z[copy] * other.z[copy];
    }

    /**
     * Writes how far a sphere of a part end is above the ground, the lower of the two.
     *
     * @param first where one end lies from the beginning, the other's is {@code second}
     */
    void clear(double first, double second, double radius, double[] clearance) {
        for (int copy = 0; copy < clearance.length; copy++) {
            double up = z[copy];
            clearance[copy] = beginZ[copy] + Math.min(first * up, second * up) - radius;
        }
    }

    /** Adds c (e α̇² − n α̈), the pull of this part on the chain's root. */
    void pull(double moment, double[] pullX, double[] pullZ) {
        for (int copy = 0; copy < pullX.length; copy++) {
            pullX[copy] += moment * (x[copy] * square[copy] - z[copy] * turn[copy]);
            pullZ[copy] += moment * (z[copy] * square[copy] + x[copy] * turn[copy]);
        }
    }
}
