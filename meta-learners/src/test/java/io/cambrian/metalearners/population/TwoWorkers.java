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
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The toy of Jaderberg et al. (2017), figure 2: two workers at θ = (0.9, 0.9) climb {@code 1.2 − h₀θ₀² − h₁θ₁²}, one with h = (1, 0), the
 * other with (0, 1); what counts is {@code 1.2 − θ₀² − θ₁²}. Neither can reach more than 0.39 alone.
 */
final class TwoWorkers implements Lifetimes.Trainer<Tuned<Algorithm>, List<Double>> {

    private static final double RATE = 0.01;

    static final HeldProgramSpace<Algorithm> SPACE = new HeldProgramSpace<>(
            new Algorithm("climb"),
            new AlgorithmFormat(),
            new TuningSpace(
                    List.of(new FloatField("h0", 0, 1, Scale.LINEAR), new FloatField("h1", 0, 1, Scale.LINEAR)),
                    List.of()));

    static Tuned<Algorithm> settings(double h0, double h1) {
        return Tuned.of(
                SPACE.program(),
                SPACE.programs(),
                new HyperParameters(Map.of("h0", new Setting.Real(h0), "h1", new Setting.Real(h1))));
    }

    static final List<Tuned<Algorithm>> WORKERS = List.of(settings(1, 0), settings(0, 1));

    /** What the better of the two has in the end. */
    static double best(PopulationSettings settings, SearchSeed seed) {
        var training = new PopulationBasedTraining<>(SPACE, settings, WORKERS);
        return new Lifetimes<>(new TwoWorkers(), 2)
                .run(training, seed).state().ends().stream()
                        .mapToDouble(End::score)
                        .max()
                        .orElseThrow();
    }

    @Override
    public List<Double> fresh() {
        return List.of(0.9, 0.9);
    }

    @Override
    public List<Double> train(List<Double> theta, Tuned<Algorithm> candidate, long from, long until, int lane) {
        double steps = until - from;
        return List.of(
                theta.get(0) * Math.pow(1 - 2 * RATE * number(candidate, "h0"), steps),
                theta.get(1) * Math.pow(1 - 2 * RATE * number(candidate, "h1"), steps));
    }

    @Override
    public OptionalDouble score(List<Double> theta) {
        return OptionalDouble.of(1.2 - theta.get(0) * theta.get(0) - theta.get(1) * theta.get(1));
    }

    static double number(Tuned<Algorithm> candidate, String name) {
        Setting setting = candidate.tuning().at(0).setting(name).orElseThrow();
        return ((Setting.Numeric) setting).number();
    }
}
