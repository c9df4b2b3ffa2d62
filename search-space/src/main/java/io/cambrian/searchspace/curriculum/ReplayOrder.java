package io.cambrian.searchspace.curriculum;

/** Which of the remembered levels are replayed. */
public sealed interface ReplayOrder {

    /** Those with the highest scores. */
    record Rank() implements ReplayOrder {}

    /**
     * Drawn without replacement with probabilities in proportion to e^(score / T).
     *
     * @param temperature T in the unit of scores, above 0
     */
    record Proportional(double temperature) implements ReplayOrder {

        /** @throws IllegalArgumentException if the temperature is not above 0 and finite */
        public Proportional {
            if (!(temperature > 0) || Double.isInfinite(temperature)) {
                throw new IllegalArgumentException("a temperature is above 0 and finite, found " + temperature);
            }
        }
    }
}
