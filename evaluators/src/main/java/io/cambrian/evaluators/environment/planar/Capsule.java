package io.cambrian.evaluators.environment.planar;

/**
 * A cylinder with half spheres at its ends, of 1000 kg/m³ as all bodies here.
 *
 * @param radius of cylinder and ends, in metres
 * @param length of the cylinder without the ends; 0 makes a sphere
 */
record Capsule(double radius, double length) {

    private static final double DENSITY = 1000;

    /** In kilograms. */
    double mass() {
        return cylinderMass() + endsMass();
    }

    /** The moment of inertia about an axis through the centre across the capsule, in kg m². */
    double transverseInertia() {
        double r = radius;
        double l = length;
        return cylinderMass() * (3 * r * r + l * l) / 12 + endsMass() * (2 * r * r / 5 + l * (2 * l + 3 * r) / 8);
    }

    /** The moment of inertia about the capsule's own axis, in kg m². */
    double axialInertia() {
        return (cylinderMass() / 2 + endsMass() * 2 / 5) * radius * radius;
    }

    private double cylinderMass() {
        return DENSITY * Math.PI * radius * radius * length;
    }

    private double endsMass() {
        return DENSITY * 4 / 3 * Math.PI * radius * radius * radius;
    }
}
