package io.cambrian.searchspace.initialisation;

/** What stands between the layers of a network. */
public enum Nonlinearity {
    /** max(x, 0). */
    RELU,
    /** tanh x. */
    TANH;

    /** The function of one number. */
    double of(double x) {
        return switch (this) {
            case RELU -> Math.max(x, 0);
            case TANH -> StrictMath.tanh(x);
        };
    }

    /** The slope where the function has the value {@code y}; 0 at the corner of relu. */
    double slope(double y) {
        return switch (this) {
            case RELU -> y > 0 ? 1 : 0;
            case TANH -> 1 - y * y;
        };
    }
}
