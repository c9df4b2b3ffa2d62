package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.searl.SearlSettings;
import io.cambrian.schedules.spec.stage.StageSpec;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * SEARL: a population with one memory, whose hyper-parameters and networks evolve while it learns. The environment steps of the
 * run's only stage are those of the whole training with which the best settings are judged in the end.
 *
 * @param settings of the population; those of the authors' code by default, but for the elite, which is not mutated
 * @param beginning what its members begin with
 * @param initial named candidates that the report compares with
 */
public record SearlSpec(SearlSettings settings, Beginning beginning, List<String> initial) implements MetaLearnerSpec {

    /** The value of the key {@code kind} that asks for this learner. */
    public static final String KIND = "searl";

    /** What members begin with. */
    public enum Beginning {
        /** All with the settings under {@code trainer}. */
        TRAINER,
        /** Each with a sample of the space. */
        SAMPLES
    }

    public SearlSpec {
        initial = List.copyOf(initial);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** No more turns than there are if each is as short as may be, and the training in the end. */
    @Override
    public OptionalLong evaluations(List<StageSpec> stages) {
        long shortest = Math.max(1, settings.leastSteps()) * settings.population();
        return OptionalLong.of(Math.ceilDiv(settings.totalSteps(), shortest) * settings.population() + 1);
    }

    @Override
    public void write(Map<String, Object> keys) {
        SearlKeys.write(this, keys);
    }
}
