package io.cambrian.evaluators.fewshot;

import io.cambrian.evaluators.environment.fewshot.Sinusoid;
import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.searchspace.initialisation.Head;
import io.cambrian.searchspace.initialisation.Initialisation;
import io.cambrian.searchspace.initialisation.InitialisationShape;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.Optional;

/** {@link Sinusoid}s, of which adaptation sees some samples, the same ones in every step. */
record SinusoidFamily(FewShotSettings settings, Backend backend) implements FewShotFamily {

    @Override
    public Optional<String> misfit(Initialisation initialisation) {
        InitialisationShape shape = initialisation.shape();
        return shape.inputs() == 1 && shape.outputs() == 1 && shape.head() == Head.VALUES
                ? Optional.empty()
                : Optional.of("sinusoids have one input and one predicted value, found " + initialisation);
    }

    @Override
    public long environmentStepsPerAdaptationStep() {
        return settings.shots();
    }

    @Override
    public long environmentStepsPerTask() {
        return settings.shots();
    }

    @Override
    public Adaptation adaptation(Initialisation initialisation) {
        SinusoidAdaptation adaptation = new SinusoidAdaptation(initialisation, settings, backend);
        return seed -> {
            double[] scores = Arrays.stream(adaptation.errors(seed.counterRandom(0)))
                    .map(error -> -error)
                    .toArray();
            return new Adapted(scores, settings.shots() + SinusoidAdaptation.GRID);
        };
    }

    @Override
    public MetaTraining metaTraining(Initialisation start, Seed seed) {
        return new SinusoidMetaTraining(start, settings, seed, backend);
    }
}
