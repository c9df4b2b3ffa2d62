package io.cambrian.metalearners.population;

import io.cambrian.metalearners.gaussian.TrainingInterval;
import io.cambrian.searchspace.tuning.HyperParameters;
import java.util.List;

/**
 * What an {@link Explorer} is given.
 *
 * @param settings what has been taken over
 * @param step the environment step of the lifetime from which the answer will be in force
 * @param score the normalised score that has been reached by then
 * @param experience what the latest segments have gained, oldest first, with their settings as points of the space's cube; as many
 *     as the explorer {@linkplain Explorer#remembered() wants}
 * @param inFlight the settings, as points of the cube, of all other members' segments that are not told
 */
public record Occasion(
        HyperParameters settings,
        long step,
        double score,
        List<TrainingInterval> experience,
        List<List<Double>> inFlight) {

    public Occasion {
        experience = List.copyOf(experience);
        inFlight = List.copyOf(inFlight);
    }
}
