package io.cambrian.searchspace.rule.lpg;

/** What the numbers of hand-made rules may be. */
final class RuleNumbers {

    private RuleNumbers() {}

    static void requireShare(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(what + " lies between 0 and 1, found " + value);
        }
    }

    static void requireAtLeastZero(String what, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(what + " is at least 0, found " + value);
        }
    }
}
