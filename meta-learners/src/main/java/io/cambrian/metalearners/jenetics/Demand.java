package io.cambrian.metalearners.jenetics;

/** What the settings of this family demand of numbers, each in one sentence. */
final class Demand {

    private Demand() {}

    static void atLeast(String what, int least, int found) {
        if (found < least) {
            throw new IllegalArgumentException(what + " is at least " + least + ", found " + found);
        }
    }

    static void probability(String what, double found) {
        if (!(found >= 0 && found <= 1)) {
            throw new IllegalArgumentException(what + " lies from 0 to 1, found " + found);
        }
    }

    static void finite(String what, double found) {
        if (!Double.isFinite(found)) {
            throw new IllegalArgumentException(what + " is a finite number, found " + found);
        }
    }

    static void notNegative(String what, double found) {
        if (!(found >= 0 && found < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(what + " is 0 or more and finite, found " + found);
        }
    }
}
