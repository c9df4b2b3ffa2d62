package io.cambrian.evaluators.environment.planar;

/** A symmetric matrix of size six, by its entries up to the diagonal, row by row. */
final class SymmetricMatrix6 {

    /** a₁₁, a₂₁, a₂₂, a₃₁ and so on. */
    final double[] entry = new double[21];

    /** The place of the entry in a row and a column, both from 0 and the column not beyond the row. */
    static int place(int row, int column) {
        return row * (row + 1) / 2 + column;
    }

    /** Takes on the entries of another, one by one: a block copy would wait for the stores that have just made them. */
    void copy(SymmetricMatrix6 other) {
        double[] a = other.entry;
        entry[0] = a[0];
        entry[1] = a[1];
        entry[2] = a[2];
        entry[3] = a[3];
        entry[4] = a[4];
        entry[5] = a[5];
        entry[6] = a[6];
        entry[7] = a[7];
        entry[8] = a[8];
        entry[9] = a[9];
        entry[10] = a[10];
        entry[11] = a[11];
        entry[12] = a[12];
        entry[13] = a[13];
        entry[14] = a[14];
        entry[15] = a[15];
        entry[16] = a[16];
        entry[17] = a[17];
        entry[18] = a[18];
        entry[19] = a[19];
        entry[20] = a[20];
    }

    /** Adds w v vᵀ. */
    void addSquare(double[] v, double w) {
        double[] a = entry;
        double v0 = v[0];
        double v1 = v[1];
        double v2 = v[2];
        double v3 = v[3];
        double v4 = v[4];
        a[0] += w * v0 * v0;
        addScaled(a, 1, w * v1, v0, v1);
        addScaled(a, 3, w * v2, v0, v1, v2);
        addScaled(a, 6, w * v3, v0, v1, v2);
        a[9] += w * v3 * v3;
        addScaled(a, 10, w * v4, v0, v1, v2);
        addScaled(a, 13, w * v4, v3, v4);
        double last = w * v[5];
        addScaled(a, 15, last, v0, v1, v2);
        addScaled(a, 18, last, v3, v4, v[5]);
    }

    private static void addScaled(double[] a, int from, double scale, double x, double y) {
        a[from] += scale * x;
        a[from + 1] += scale * y;
    }

    private static void addScaled(double[] a, int from, double scale, double x, double y, double z) {
        addScaled(a, from, scale, x, y);
        a[from + 2] += scale * z;
    }

    /** Writes the product with a vector. */
    void times(double[] v, double[] product) {
        double[] a = entry;
        product[0] = row(v, a[0], a[1], a[3], a[6], a[10], a[15]);
        product[1] = row(v, a[1], a[2], a[4], a[7], a[11], a[16]);
        product[2] = row(v, a[3], a[4], a[5], a[8], a[12], a[17]);
        product[3] = row(v, a[6], a[7], a[8], a[9], a[13], a[18]);
        product[4] = row(v, a[10], a[11], a[12], a[13], a[14], a[19]);
        product[5] = row(v, a[15], a[16], a[17], a[18], a[19], a[20]);
    }

    private static double row(double[] v, double a0, double a1, double a2, double a3, double a4, double a5) {
        return a0 * v[0] + a1 * v[1] + a2 * v[2] + a3 * v[3] + a4 * v[4] + a5 * v[5];
    }
}
