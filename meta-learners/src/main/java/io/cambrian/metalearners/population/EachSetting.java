package io.cambrian.metalearners.population;

import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.Exploration;
import io.cambrian.searchspace.tuning.field.FactorStep;
import io.cambrian.searchspace.tuning.field.Resampling;
import java.util.random.RandomGenerator;

/**
 * Changes every setting by itself, within its bounds.
 *
 * @param exploration how one setting is changed
 */
public record EachSetting(Exploration exploration) implements Explorer {

    /** Drawn anew with chance ¼; otherwise × 1.2 or × 0.8, or a neighbour in a list. */
    public static final EachSetting USUAL = new EachSetting(new Resampling(0.25, FactorStep.USUAL));

    @Override
    public HyperParameters explore(Occasion occasion, TuningSpace space, RandomGenerator random) {
        return space.explore(occasion.settings(), exploration, random);
    }
}
