package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.population.Explorer;
import io.cambrian.metalearners.population.Inheritance;
import io.cambrian.metalearners.population.PopulationSettings;
import io.cambrian.metalearners.population.Timing;
import io.cambrian.metalearners.population.exploit.Exploit;
import io.cambrian.schedules.spec.stage.StageSpec;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Population-based training: members train side by side on the run's only stage, whose environment steps are their lifetime.
 *
 * @param population how many members; 16 by default
 * @param intervalSteps environment steps between two decisions
 * @param burnInSteps environment steps before the first decision; 0 by default
 * @param timing whether all wait for each other before anything is decided; they do by default
 * @param exploit who takes over from whom; the worst quarter from the best by default
 * @param inheritance what is taken over; weights and settings by default
 * @param explorer how settings are changed; × 1.2 or × 0.8, or drawn anew with chance ¼, by default
 * @param schedules how many of the best members' schedules are trained anew in the end; 1 by default
 * @param initial named candidates that the report compares with
 */
public record PopulationSpec(
        int population,
        long intervalSteps,
        long burnInSteps,
        Timing timing,
        Exploit exploit,
        Inheritance inheritance,
        Explorer explorer,
        int schedules,
        List<String> initial)
        implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "population-based-training";

    public PopulationSpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** The learner's settings for members that live so long. */
    public PopulationSettings settings(long lifetimeSteps) {
        return new PopulationSettings(
                population,
                intervalSteps,
                lifetimeSteps,
                burnInSteps,
                timing,
                exploit,
                inheritance,
                explorer,
                schedules);
    }

    /** All segments, and the schedules in the end. */
    @Override
    public OptionalLong evaluations(List<StageSpec> stages) {
        long lifetime = stages.getFirst().environmentSteps();
        return OptionalLong.of(Math.ceilDiv(lifetime, intervalSteps) * population + schedules);
    }

    @Override
    public void write(Map<String, Object> keys) {
        PopulationKeys.write(this, keys);
    }
}
