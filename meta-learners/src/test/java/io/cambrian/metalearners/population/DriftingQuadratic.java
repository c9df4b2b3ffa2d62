package io.cambrian.metalearners.population;

import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.HeldProgramSpace;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One setting h in [0, 1] whose best value drifts: in an interval that begins at step t the score grows by {@code 1 − (h − h*(t))²} for
 * every step, with {@code h*(t) = ½ + 0.4 sin(2π t / lifetime)}. The regret is what is missing to 1 a step.
 *
 * @param lifetime in steps
 */
record DriftingQuadratic(long lifetime) implements Lifetimes.Trainer<Tuned<Algorithm>, Double> {

    static final HeldProgramSpace<Algorithm> SPACE = new HeldProgramSpace<>(
            new Algorithm("follow"),
            new AlgorithmFormat(),
            new TuningSpace(List.of(new FloatField("h", 0, 1, Scale.LINEAR)), List.of()));

    /** Of the best member, per step. */
    double regret(PopulationSettings settings, SearchSeed seed) {
        var training = new PopulationBasedTraining<>(SPACE, settings, List.of());
        double best = new Lifetimes<>(this, settings.populationSize())
                .run(training, seed).state().ends().stream()
                        .mapToDouble(End::score)
                        .max()
                        .orElseThrow();
        return 1 - best / lifetime;
    }

    @Override
    public Double fresh() {
        return 0.0;
    }

    @Override
    public Double train(Double score, Tuned<Algorithm> candidate, long from, long until, int lane) {
        double miss = h(candidate) - 0.5 - 0.4 * Math.sin(2 * Math.PI * from / lifetime);
        return score + (until - from) * (1 - miss * miss);
    }

    @Override
    public OptionalDouble score(Double score) {
        return OptionalDouble.of(score);
    }

    static double h(Tuned<Algorithm> candidate) {
        HyperParameters settings = candidate.tuning().at(0);
        return ((Setting.Numeric) settings.setting("h").orElseThrow()).number();
    }
}
