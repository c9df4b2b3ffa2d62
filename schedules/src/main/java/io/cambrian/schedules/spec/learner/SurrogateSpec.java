package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.gaussian.Acquisition;
import io.cambrian.metalearners.gaussian.Smoothness;
import io.cambrian.metalearners.gaussian.SurrogateSettings;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Bayesian optimisation of hyper-parameters with a Gaussian process.
 *
 * @param initialPoints quasi-random points before the first one that the process proposes; twice as many as there are
 *     hyper-parameters and 2 more, if empty
 * @param smoothness how smooth the score is believed to be; Matérn 5/2 by default
 * @param acquisition what makes a point worth trying; expected improvement by default
 * @param initial named candidates to compare with
 */
public record SurrogateSpec(
        OptionalInt initialPoints, Smoothness smoothness, Acquisition acquisition, List<String> initial)
        implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "gaussian-process";

    public SurrogateSpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The learner's settings for a cube of this dimension. */
    public SurrogateSettings settings(int dimension) {
        int points = initialPoints.orElse(SurrogateSettings.of(dimension).initialPoints());
        return new SurrogateSettings(points, smoothness, acquisition);
    }

    @Override
    public void write(Map<String, Object> keys) {
        SurrogateKeys.write(this, keys);
    }
}
