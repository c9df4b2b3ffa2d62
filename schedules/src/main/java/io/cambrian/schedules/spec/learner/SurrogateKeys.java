package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.gaussian.Acquisition;
import io.cambrian.metalearners.gaussian.Smoothness;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** The keys under {@code meta-learner} of Bayesian optimisation; reading and writing are inverse. */
final class SurrogateKeys {

    private static final String EXPECTED_IMPROVEMENT = new Acquisition.ExpectedImprovement().name();
    private static final String UPPER_CONFIDENCE_BOUND = new Acquisition.UpperConfidenceBound(0).name();
    private static final double USUAL_KAPPA = 2;
    private static final double ANY = Double.MAX_VALUE;

    private SurrogateKeys() {}

    static SurrogateSpec read(Section section, List<String> initial) {
        return new SurrogateSpec(
                section.has("initial-points")
                        ? OptionalInt.of(section.integer("initial-points", 2, 2))
                        : OptionalInt.empty(),
                section.constant("smoothness", Smoothness.MATERN_52, Smoothness.values()),
                acquisition(section),
                initial);
    }

    private static Acquisition acquisition(Section section) {
        String name = section.choice(
                "acquisition", EXPECTED_IMPROVEMENT, List.of(EXPECTED_IMPROVEMENT, UPPER_CONFIDENCE_BOUND));
        return name.equals(UPPER_CONFIDENCE_BOUND)
                ? new Acquisition.UpperConfidenceBound(section.number("kappa", USUAL_KAPPA, 0, ANY))
                : new Acquisition.ExpectedImprovement();
    }

    static void write(SurrogateSpec spec, Map<String, Object> keys) {
        spec.initialPoints().ifPresent(points -> keys.put("initial-points", points));
        keys.put("smoothness", Words.of(spec.smoothness()));
        keys.put("acquisition", spec.acquisition().name());
        if (spec.acquisition() instanceof Acquisition.UpperConfidenceBound bound) {
            keys.put("kappa", bound.kappa());
        }
    }
}
