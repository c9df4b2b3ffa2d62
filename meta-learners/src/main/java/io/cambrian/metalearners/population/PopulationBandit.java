package io.cambrian.metalearners.population;

import io.cambrian.metalearners.gaussian.TimeVaryingProcess;
import io.cambrian.metalearners.gaussian.TrainingInterval;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.TuningSpace;
import io.cambrian.searchspace.tuning.field.BooleanField;
import io.cambrian.searchspace.tuning.field.CategoricalField;
import io.cambrian.searchspace.tuning.field.Field;
import io.cambrian.searchspace.tuning.field.FloatField;
import io.cambrian.searchspace.tuning.field.IntegerField;
import io.cambrian.searchspace.tuning.field.OrderedField;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Population-based bandits (PB2): settings are not drawn at random but chosen by what all members' segments have gained so far, as a
 * {@link TimeVaryingProcess} models it, and away from what others are trying at the moment.
 *
 * <p>Numbers are chosen so. Categories and flags, which are not near each other, are explored as another explorer does; so is
 * everything while fewer than {@value TimeVaryingProcess#FEWEST_INTERVALS} gains are known.
 *
 * <p>Source: Parker-Holder, Nguyen and Roberts, "Provably efficient online hyperparameter optimization with population-based
 * bandits", NeurIPS 2020, algorithm 1.
 *
 * @param otherwise who explores what the process does not
 */
public record PopulationBandit(Explorer otherwise) implements Explorer {

    /** The rest as usual in population-based training. */
    public static final PopulationBandit USUAL = new PopulationBandit(EachSetting.USUAL);

    @Override
    public HyperParameters explore(Occasion occasion, TuningSpace space, RandomGenerator random) {
        HyperParameters explored = otherwise.explore(occasion, space, random);
        int[] numbers = numbers(space);
        if (numbers.length == 0 || occasion.experience().size() < TimeVaryingProcess.FEWEST_INTERVALS) {
            return explored;
        }
        double[] chosen = chosen(occasion, numbers, random);
        double[] point = space.encode(explored);
        for (int i = 0; i < numbers.length; i++) {
            point[numbers[i]] = chosen[i];
        }
        return space.decode(point);
    }

    @Override
    public int remembered() {
        return TimeVaryingProcess.MOST_INTERVALS;
    }

    private static double[] chosen(Occasion occasion, int[] numbers, RandomGenerator random) {
        List<TrainingInterval> gains = occasion.experience().stream()
                .map(gained -> new TrainingInterval(
                        gained.time(), gained.rewardBefore(), at(numbers, gained.setting()), gained.gain()))
                .toList();
        List<List<Double>> inFlight =
                occasion.inFlight().stream().map(point -> at(numbers, point)).toList();
        return TimeVaryingProcess.fit(gains, random).propose(inFlight, occasion.step(), occasion.score(), random);
    }

    private static List<Double> at(int[] coordinates, List<Double> point) {
        return Arrays.stream(coordinates).mapToObj(point::get).toList();
    }

    /** The coordinates of the cube along which what is near behaves alike. */
    private static int[] numbers(TuningSpace space) {
        return IntStream.range(0, space.dimension())
                .filter(i -> isNumber(space.fields().get(i)))
                .toArray();
    }

    private static boolean isNumber(Field field) {
        return switch (field) {
            case FloatField real -> true;
            case IntegerField whole -> true;
            case OrderedField ordered -> true;
            case CategoricalField categorical -> false;
            case BooleanField flag -> false;
        };
    }
}
