package io.cambrian.schedules.command.option;

import io.cambrian.schedules.spec.yaml.SpecException;

/** Option values that count something. */
public final class Counts {

    private Counts() {}

    /**
     * Refuses a count that is too small.
     *
     * @throws SpecException in one sentence, with the option and what was found
     */
    public static void requireAtLeast(int least, String option, long found) {
        if (found < least) {
            throw new SpecException(option + " is at least " + least + ", found " + found + ".");
        }
    }

    /**
     * Refuses a count that is too great.
     *
     * @throws SpecException in one sentence, with the option and what was found
     */
    public static void requireAtMost(int most, String option, long found) {
        if (found > most) {
            throw new SpecException(option + " is at most " + most + ", found " + found + ".");
        }
    }

    /**
     * Refuses fewer than two seeds.
     *
     * @throws SpecException in one sentence
     */
    public static void requireInterval(int seeds) {
        if (seeds < 2) {
            throw new SpecException("--seeds is at least 2, so that there is an interval, found " + seeds + ".");
        }
    }
}
