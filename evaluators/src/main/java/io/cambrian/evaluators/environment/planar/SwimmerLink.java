package io.cambrian.evaluators.environment.planar;

/**
 * A link of the {@link Swimmer} in its fluid, in all copies: every array is {@code [copy]}.
 *
 * <p>With its velocity along itself or across it v, and its angular velocity ω, the fluid of density ρ = 4000 and
 * viscosity β = 0.1 acts on a box of sides b and s that is as heavy to turn as the link:
 *
 * <pre>
 * F_along  = −3πβd v − ρ/2 s² |v| v,    d = (b + 2s)/3
 * F_across = −3πβd v − ρ/2 b s |v| v
 * T = −πβd³ ω − ρ/64 s (b⁴ + s⁴) |ω| ω
 * </pre>
 *
 * <p>Source: MuJoCo's documentation, "Computation", inertia-box fluid.
 */
final class SwimmerLink {

    static final Capsule SHAPE = new Capsule(0.1, 1);

    private static final double DENSITY = 4000;
    private static final double VISCOSITY = 0.1;
    private static final double BOX_LENGTH =
            Math.sqrt(6 * (2 * SHAPE.transverseInertia() - SHAPE.axialInertia()) / SHAPE.mass());
    private static final double BOX_SIDE = Math.sqrt(6 * SHAPE.axialInertia() / SHAPE.mass());
    private static final double DIAMETER = (BOX_LENGTH + 2 * BOX_SIDE) / 3;
    private static final double VISCOUS_DRAG = 3 * Math.PI * VISCOSITY * DIAMETER;
    private static final double VISCOUS_TORQUE = Math.PI * VISCOSITY * DIAMETER * DIAMETER * DIAMETER;
    private static final double DRAG_ALONG = DENSITY / 2 * BOX_SIDE * BOX_SIDE;
    private static final double DRAG_ACROSS = DENSITY / 2 * BOX_LENGTH * BOX_SIDE;
    private static final double DRAG_TORQUE =
            DENSITY / 64 * BOX_SIDE * (fourthPower(BOX_LENGTH) + fourthPower(BOX_SIDE));

    /** Its motion, where {@code z} is the cosine of the angle and {@code x} the sine, so that angles turn from x to y. */
    final ChainPart part;

    /** The fluid's force. */
    final double[] forceX;

    final double[] forceY;

    SwimmerLink(int copies) {
        part = new ChainPart(copies);
        forceX = new double[copies];
        forceY = new double[copies];
    }

    /**
     * Sets the fluid's force and torque.
     *
     * @param toCentre from the joint before to the centre, along the link
     * @param toNext from the joint before to the next one
     * @param jointX the velocity of the joint before, replaced by that of the next one
     */
    void drag(double toCentre, double toNext, double[] jointX, double[] jointY) {
        double[] cosine = part.z;
        double[] sine = part.x;
        double[] spin = part.spin;
        for (int copy = 0; copy < spin.length; copy++) {
            double c = cosine[copy];
            double s = sine[copy];
            double along = c * jointX[copy] + s * jointY[copy];
            double across = c * jointY[copy] - s * jointX[copy] + toCentre * spin[copy];
            double forceAlong = -(VISCOUS_DRAG + DRAG_ALONG * Math.abs(along)) * along;
            double forceAcross = -(VISCOUS_DRAG + DRAG_ACROSS * Math.abs(across)) * across;
            forceX[copy] = c * forceAlong - s * forceAcross;
            forceY[copy] = s * forceAlong + c * forceAcross;
            part.torque[copy] = -(VISCOUS_TORQUE + DRAG_TORQUE * Math.abs(spin[copy])) * spin[copy];
            jointX[copy] -= toNext * s * spin[copy];
            jointY[copy] += toNext * c * spin[copy];
        }
    }

    /** Adds the torque of forces that act on this link through the chain, so much of each link's fluid force. */
    void bear(SwimmerLink[] links, double[] share) {
        double[] torque = part.torque;
        for (int i = 0; i < share.length; i++) {
            SwimmerLink link = links[i];
            double weight = share[i];
            for (int copy = 0; copy < torque.length; copy++) {
                torque[copy] += weight * (part.z[copy] * link.forceY[copy] - part.x[copy] * link.forceX[copy]);
            }
        }
    }

    private static double fourthPower(double x) {
        return x * x * x * x;
    }
}
