package io.cambrian.searchspace.drift;

/** Whether a function is a drift. */
public sealed interface DriftVerdict {

    /** What makes a function a drift, and the least that numbers can be asked for. */
    enum Condition {
        FINITE("a drift is finite, but D = "),
        NOT_NEGATIVE("a drift is never negative, but D = "),
        ZERO_AT_ONE("a drift is 0 at r = 1, but D = "),
        FLAT_AT_ONE("a drift has no slope at r = 1, but ∂D/∂r = ");

        private final String sentence;

        Condition(String sentence) {
            this.sentence = sentence;
        }
    }

    /** All conditions hold at all points that were tried. */
    record Holds() implements DriftVerdict {}

    /**
     * A condition does not hold.
     *
     * @param ratio r of the violating point
     * @param advantage A of the violating point
     * @param progress p of the violating point
     * @param value D there, or ∂D/∂r if the slope is at fault
     */
    record Violated(Condition condition, double ratio, double advantage, double progress, double value)
            implements DriftVerdict {

        /** What is wrong and where, in one sentence. */
        public String sentence() {
            return condition.sentence + value + " at r = " + ratio + ", A = " + advantage + ", p = " + progress;
        }
    }
}
