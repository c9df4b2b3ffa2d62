package io.cambrian.searchspace.tuning.field;

/**
 * How the values of a numeric field lie on the edge of the unit cube: the place of a value is that of its image under f, with
 * the images of the bounds at 0 and 1.
 *
 * <p>Everything is computed with {@link StrictMath}, so places and values are the same on every machine.
 */
public enum Scale {
    /** f(x) = x: equal differences are equal steps. */
    LINEAR {
        @Override
        double straightened(double value) {
            return value;
        }

        @Override
        double bent(double image) {
            return image;
        }
    },

    /** f(x) = ln x: equal ratios are equal steps; bounds above 0. */
    LOG {
        @Override
        double straightened(double value) {
            return StrictMath.log(value);
        }

        @Override
        double bent(double image) {
            return StrictMath.exp(image);
        }
    },

    /**
     * f(x) = ln(x / (1 − x)): equal ratios of the odds are equal steps, fine towards both 0 and 1, for discounts and trace
     * decays; bounds between 0 and 1.
     */
    LOGIT {
        @Override
        double straightened(double value) {
            return StrictMath.log(value) - StrictMath.log1p(-value);
        }

        @Override
        double bent(double image) {
            return 1 / (1 + StrictMath.exp(-image));
        }
    };

    /** f. */
    abstract double straightened(double value);

    /** The inverse of f. */
    abstract double bent(double image);

    /** The place of a value between bounds, from 0 to 1. */
    double place(double value, double low, double high) {
        double first = straightened(low);
        return Math.clamp((straightened(value) - first) / (straightened(high) - first), 0, 1);
    }

    /** The value at a place; exactly the bounds at 0 and 1, and never beyond them. */
    double value(double place, double low, double high) {
        if (place == 0 || place == 1) {
            return place == 0 ? low : high;
        }
        double image = (1 - place) * straightened(low) + place * straightened(high);
        return Math.clamp(bent(image), low, high);
    }
}
