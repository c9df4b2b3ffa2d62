package io.cambrian.metalearners.gaussian;

import java.util.List;

/** How smooth a function over a cube is believed to be. */
public enum Smoothness {
    /** Twice differentiable: {@link Kernel.Matern52}. */
    MATERN_52,
    /** Infinitely often differentiable: {@link Kernel.SquaredExponential}. */
    SQUARED_EXPONENTIAL;

    Kernel kernel(List<Double> lengthScales) {
        return switch (this) {
            case MATERN_52 -> new Kernel.Matern52(lengthScales);
            case SQUARED_EXPONENTIAL -> new Kernel.SquaredExponential(lengthScales);
        };
    }
}
