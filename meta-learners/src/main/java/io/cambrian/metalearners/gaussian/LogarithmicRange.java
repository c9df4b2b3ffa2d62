package io.cambrian.metalearners.gaussian;

/**
 * Positive numbers, spread over [0, 1] by their logarithms.
 *
 * @param low what 0 stands for
 * @param high what 1 stands for
 */
record LogarithmicRange(double low, double high) {

    double at(double unit) {
        return low * StrictMath.exp(unit * StrictMath.log(high / low));
    }

    double unitOf(double value) {
        return StrictMath.log(value / low) / StrictMath.log(high / low);
    }
}
