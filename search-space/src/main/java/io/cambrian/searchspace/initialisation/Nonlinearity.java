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
}
