package io.cambrian.evaluators.environment.planar;

/**
 * Some linear equations with a symmetric positive definite matrix, by the factors A = L D Lᵀ with ones on L's diagonal.
 * Factorised once, solved for any number of right-hand sides.
 */
final class SymmetricSystem {

    private final int size;
    private final double[] lower;
    private final double[] inverseDiagonal;
    private final double[] scaled;

    SymmetricSystem(int size) {
        this.size = size;
        lower = new double[size * size];
        inverseDiagonal = new double[size];
        scaled = new double[size];
    }

    /**
     * Takes a matrix.
     *
     * @param matrix its rows one after the other; what stands above the diagonal is not read
     */
    void factorise(double[] matrix) {
        for (int row = 0; row < size; row++) {
            double diagonal = matrix[row * size + row];
            for (int column = 0; column < row; column++) {
                double entry = matrix[row * size + column];
                for (int k = 0; k < column; k++) {
                    entry -= scaled[k] * lower[column * size + k];
                }
                scaled[column] = entry;
                lower[row * size + column] = entry * inverseDiagonal[column];
                diagonal -= entry * lower[row * size + column];
            }
            inverseDiagonal[row] = 1 / diagonal;
        }
    }

    /** Replaces a right-hand side by its solution. */
    void solve(double[] x) {
        for (int row = 1; row < size; row++) {
            for (int k = 0; k < row; k++) {
                x[row] -= lower[row * size + k] * x[k];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            double value = x[row] * inverseDiagonal[row];
            for (int k = row + 1; k < size; k++) {
                value -= lower[k * size + row] * x[k];
            }
            x[row] = value;
        }
    }
}
