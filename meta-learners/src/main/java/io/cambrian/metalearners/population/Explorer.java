package io.cambrian.metalearners.population;

import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import java.util.random.RandomGenerator;

/** With which settings a member goes on that has taken over from another. Open to users; a pure function. */
@FunctionalInterface
public interface Explorer {

    /** Settings stay as they are. */
    Explorer NONE = (occasion, space, random) -> occasion.settings();

    /**
     * Other settings.
     *
     * @param occasion what is explored, and when
     * @param space where the answer must lie
     */
    HyperParameters explore(Occasion occasion, TuningSpace space, RandomGenerator random);

    /** How many of the latest segments' gains it wants to be remembered. */
    default int remembered() {
        return 0;
    }
}
