package io.cambrian.metalearners.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.MetaLearnerContract;
import io.cambrian.metalearners.gaussian.TrainingInterval;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.Scale;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PopulationBanditTest extends MetaLearnerContract<Tuned<Algorithm>, PopulationState<Algorithm>> {

    private static final TuningSpace MIXED = new TuningSpace(
            List.of(
                    new CategoricalField("activation", List.of("relu", "tanh")),
                    new FloatField("h", 0, 1, Scale.LINEAR)),
            List.of());

    private static final HyperParameters START =
            new HyperParameters(Map.of("activation", new Setting.Word("relu"), "h", new Setting.Real(0.1)));

    @Override
    protected MetaLearner<Tuned<Algorithm>, PopulationState<Algorithm>> learner() {
        PopulationSettings settings = PopulationSettings.usual(4, 10, 1000)
                .withTiming(Timing.ASYNCHRONOUS)
                .withExplorer(PopulationBandit.USUAL);
        return new PopulationBasedTraining<>(DriftingQuadratic.SPACE, settings, List.of());
    }

    @Override
    protected MetaLearner<Tuned<Algorithm>, PopulationState<Algorithm>> learnerBoundToRepeat() {
        return learner();
    }

    @Override
    protected Outcome outcome(Tuned<Algorithm> candidate) {
        double score = DriftingQuadratic.h(candidate);
        return new Outcome.Scored(score, score, new Curve(List.of()));
    }

    /**
     * With four members, on 20 seeds, the bandit has the smaller regret at least 17 times, which it would have by chance once in 776
     * tries if it were no better; and less than half the regret in the mean.
     */
    @Test
    void itFollowsADriftMoreCloselyThanRandomSteps() {
        DriftingQuadratic task = new DriftingQuadratic(300);
        PopulationSettings usual = PopulationSettings.usual(4, 10, 300);
        List<Double> random = regrets(task, usual);
        List<Double> bandit = regrets(task, usual.withExplorer(PopulationBandit.USUAL));
        long wins = IntStream.range(0, 20)
                .filter(seed -> bandit.get(seed) < random.get(seed))
                .count();
        assertTrue(wins >= 17, () -> wins + " wins of 20: " + bandit + " against " + random);
        assertTrue(mean(bandit) < mean(random) / 2, () -> mean(bandit) + " against " + mean(random));
    }

    private static List<Double> regrets(DriftingQuadratic task, PopulationSettings settings) {
        return LongStream.range(0, 20)
                .mapToObj(seed -> task.regret(settings, new RootSeed(seed).search()))
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** Gains of {@code 1 − (h − 0.8)²} all along: numbers are chosen near 0.8, categories are left to the other explorer. */
    @Test
    void numbersAreChosenAndCategoriesLeftToTheOther() {
        PopulationBandit bandit = new PopulationBandit(Explorer.NONE);
        HyperParameters chosen = bandit.explore(occasion(gains(30)), MIXED, new SplittableRandom(1));
        assertEquals(new Setting.Word("relu"), chosen.setting("activation").orElseThrow());
        double h = ((Setting.Real) chosen.setting("h").orElseThrow()).value();
        assertEquals(0.8, h, 0.15);
    }

    @Test
    void withoutExperienceTheOtherExplores() {
        PopulationBandit bandit = new PopulationBandit(Explorer.NONE);
        assertEquals(START, bandit.explore(occasion(gains(2)), MIXED, new SplittableRandom(1)));
        assertNotEquals(START, bandit.explore(occasion(gains(3)), MIXED, new SplittableRandom(1)));
    }

    @Test
    void whereNothingIsANumberTheOtherExplores() {
        TuningSpace words = new TuningSpace(List.of(MIXED.fields().getFirst()), List.of());
        HyperParameters relu = new HyperParameters(Map.of("activation", new Setting.Word("relu")));
        List<TrainingInterval> gains = IntStream.range(0, 5)
                .mapToObj(i -> new TrainingInterval(i, 0, List.of(0.25), 1))
                .toList();
        Occasion occasion = new Occasion(relu, 10, 1, gains, List.of());
        assertEquals(relu, new PopulationBandit(Explorer.NONE).explore(occasion, words, new SplittableRandom(1)));
    }

    /** Of rounds 1 and 2, the copy's gain is counted from its donor's score; the failed segment leaves none. */
    @Test
    void gainsAreRememberedOverTheIntervalFromWhatWasTakenOver() {
        double[][] scores = {{0.1, 0.5}, {0.6, 0.7}, {Double.NaN, 0.9}, {0, 0}};
        PopulationSettings settings = PopulationSettings.usual(2, 10, 30).withExplorer(PopulationBandit.USUAL);
        var search = Scripted.run(settings, scores);
        List<Double> expected = new ArrayList<>(List.of((0.6 - 0.5) / 10, (0.7 - 0.5) / 10, (0.9 - 0.7) / 10));
        assertEquals(
                expected,
                search.state().experience().stream().map(TrainingInterval::gain).toList());
        assertEquals(
                List.of(0.5, 0.5, 0.7),
                search.state().experience().stream()
                        .map(TrainingInterval::rewardBefore)
                        .toList());
    }

    @Test
    void noMoreThanAThousandGainsAreRemembered() {
        PopulationState<Algorithm> state = new PopulationState<>(
                new RootSeed(1).search(), 0, 0, List.of(), List.of(), gains(PopulationBandit.USUAL.remembered()));
        TrainingInterval latest = new TrainingInterval(5000, 0, List.of(0.5, 0.5), 1);
        List<TrainingInterval> remembered =
                state.remembering(latest, PopulationBandit.USUAL.remembered()).experience();
        assertEquals(1000, remembered.size());
        assertEquals(latest, remembered.getLast());
    }

    private static Occasion occasion(List<TrainingInterval> gains) {
        return new Occasion(START, 300, 1, gains, List.of(List.of(0.25, 0.3)));
    }

    private static List<TrainingInterval> gains(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    double h = i * 0.37 % 1;
                    return new TrainingInterval(10.0 * i, 1, List.of(0.25, h), 1 - (h - 0.8) * (h - 0.8));
                })
                .toList();
    }
}
