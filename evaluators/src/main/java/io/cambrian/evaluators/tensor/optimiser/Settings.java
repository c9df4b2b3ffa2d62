package io.cambrian.evaluators.tensor.optimiser;

/** Refuses settings that would fill every weight with something that is no number. */
final class Settings {

    private Settings() {}

    static void requirePositive(String optimiser, String name, float found) {
        if (!(found > 0f) || Float.isInfinite(found)) {
            throw new IllegalArgumentException(
                    optimiser + ": the " + name + " must be a positive number, found " + found);
        }
    }

    static void requireDecay(String optimiser, String name, float found) {
        if (!(found >= 0f && found < 1f)) {
            throw new IllegalArgumentException(
                    optimiser + ": the " + name + " must be at least 0 and below 1, found " + found);
        }
    }
}
