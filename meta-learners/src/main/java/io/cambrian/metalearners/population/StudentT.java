package io.cambrian.metalearners.population;

/**
 * Student's distribution.
 *
 * <p>With {@code t = √ν tan φ} its density becomes {@code cosᵛ⁻¹ φ} up to a factor, which an integral over all angles gives without
 * gamma functions. The functions used are those of {@link StrictMath}, so the answer is the same on every machine.
 */
final class StudentT {

    private static final int PANELS = 256;

    private StudentT() {}

    /**
     * How likely a value above t is, to about 1e-6 where there are at most 100 degrees of freedom.
     *
     * @param freedom ν, at least 1
     */
    static double upperTail(double t, double freedom) {
        double angle = StrictMath.atan(Math.abs(t) / Math.sqrt(freedom));
        double half = integral(0, Math.PI / 2, freedom - 1);
        double tail = integral(angle, Math.PI / 2, freedom - 1) / (2 * half);
        return t < 0 ? 1 - tail : tail;
    }

    /** Of {@code cosᵖ}, by Simpson's rule after {@code φ = to − u²}, which smoothes the corner where the cosine ends. */
    private static double integral(double from, double to, double power) {
        double width = Math.sqrt(to - from) / PANELS;
        double sum = 0;
        for (int i = 0; i <= PANELS; i++) {
            double u = i * width;
            double weight = i == 0 || i == PANELS ? 1 : i % 2 == 1 ? 4 : 2;
            double cosine = Math.max(0, StrictMath.cos(to - u * u));
            sum += weight * 2 * u * StrictMath.pow(cosine, power);
        }
        return sum * width / 3;
    }
}
