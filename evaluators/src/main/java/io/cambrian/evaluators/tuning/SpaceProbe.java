package io.cambrian.evaluators.tuning;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.HyperParametersFormat;
import io.cambrian.searchspace.tuning.TuningSpace;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks for members of a space that cannot be used, among random corners of the cube and random points within, always the same. */
final class SpaceProbe {

    private static final int POINTS = 512;
    private static final long SEED = 1;

    private SpaceProbe() {}

    /**
     * Why some member cannot be used, if one was found.
     *
     * @param use throws an IllegalArgumentException for a member that cannot be used
     */
    static Optional<String> objection(TuningSpace space, Consumer<HyperParameters> use) {
        CounterRandom random = new CounterRandom(SEED, 0);
        for (int i = 0; i < 2 * POINTS; i++) {
            boolean corner = i < POINTS;
            double[] point = random.doubles(space.dimension()).toArray();
            HyperParameters member =
                    space.decode(corner ? Arrays.stream(point).map(Math::rint).toArray() : point);
            try {
                use.accept(member);
            } catch (IllegalArgumentException e) {
                return Optional.of("the space allows " + new HyperParametersFormat().formula(member) + ", but "
                        + e.getMessage() + "; narrow its bounds or add a constraint");
            }
        }
        return Optional.empty();
    }
}
