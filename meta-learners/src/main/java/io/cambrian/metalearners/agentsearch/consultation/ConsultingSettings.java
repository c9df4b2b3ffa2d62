package io.cambrian.metalearners.agentsearch.consultation;

import java.util.OptionalDouble;

/**
 * When somebody outside is asked for candidates, and what is shown to him.
 *
 * @param share the probability that a candidate is asked for in place of being varied; empty if a bandit decides, see {@link Arms}
 * @param top how many of the best candidates are shown
 * @param others how many are drawn from the rest, for diversity
 */
public record ConsultingSettings(OptionalDouble share, int top, int others) {

    /** The three best and two others, as often as a bandit finds worth while. */
    public static final ConsultingSettings USUAL = new ConsultingSettings(OptionalDouble.empty(), 3, 2);

    /** @throws IllegalArgumentException when the share lies outside [0, 1], {@code top} is below 1 or {@code others} below 0 */
    public ConsultingSettings {
        if (share.isPresent() && !(share.getAsDouble() >= 0 && share.getAsDouble() <= 1)) {
            throw new IllegalArgumentException("a share lies from 0 to 1, found " + share.getAsDouble());
        }
        if (top < 1 || others < 0) {
            throw new IllegalArgumentException(
                    "at least 1 of the best and 0 others are shown, found " + top + " and " + others);
        }
    }
}
