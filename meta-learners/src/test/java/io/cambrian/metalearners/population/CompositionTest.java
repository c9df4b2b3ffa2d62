package io.cambrian.metalearners.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.population.exploit.Alone;
import io.cambrian.metalearners.population.exploit.BackTracking;
import io.cambrian.metalearners.population.exploit.BinaryTournament;
import io.cambrian.metalearners.population.exploit.Brackets;
import io.cambrian.metalearners.population.exploit.Exploit;
import io.cambrian.metalearners.population.exploit.MultipleFrequencies;
import io.cambrian.metalearners.population.exploit.Probation;
import io.cambrian.metalearners.population.exploit.Truncation;
import io.cambrian.metalearners.population.exploit.WelchTest;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.tuning.Algorithm;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, and rules of rules, on eight members of whom one segment in ten fails. */
class CompositionTest {

    private static final int MEMBERS = 8;
    private static final int ROUNDS = 12;

    static Stream<Arguments> rules() {
        Exploit several = new MultipleFrequencies(List.of(1, 3), new Brackets(1, 1, 1, 1));
        List<Exploit> rules = List.of(
                new Truncation(0),
                new Truncation(0.5),
                new BinaryTournament(),
                new WelchTest(0.3),
                new Alone(),
                several,
                new Probation(several, 1),
                new BackTracking(new Probation(new BinaryTournament(), 2), 3, 0.3),
                new Probation(new BackTracking(Truncation.USUAL, 2, 0.1), 2));
        return rules.stream().flatMap(rule -> Stream.of(Timing.values()).map(timing -> Arguments.of(rule, timing)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aSearchDependsOnItsSeedAlone(Exploit rule, Timing timing) {
        PopulationSettings settings = PopulationSettings.usual(MEMBERS, 10, 10 * ROUNDS - 3)
                .withExploit(rule)
                .withTiming(timing)
                .withSchedules(2);
        var training = new PopulationBasedTraining<>(TwoWorkers.SPACE, settings, List.of());
        StateFormat<PopulationState<Algorithm>> format = training.stateFormat();
        Scripted scripted = new Scripted(scores(), 10);

        var search = new Lifetimes<>(scripted, 1).run(training, new RootSeed(1).search());
        assertEquals(search, new Lifetimes<>(scripted, 5).run(training, new RootSeed(1).search()));
        assertEquals(search, new Lifetimes<>(scripted, 20).run(training, new RootSeed(1).search(), state -> {
                    PopulationState<Algorithm> read = format.read(format.write(state));
                    assertEquals(state, read);
                    return read;
                }));
        assertEquals(2, search.by(Operator.SCHEDULE).size());
        assertTrue(search.state().elites().size() <= rule.elites());
    }

    private static double[][] scores() {
        SplittableRandom random = new SplittableRandom(9);
        double[][] scores = new double[ROUNDS][MEMBERS];
        for (double[] round : scores) {
            for (int lane = 0; lane < MEMBERS; lane++) {
                round[lane] = random.nextDouble() < 0.1 ? Double.NaN : random.nextDouble();
            }
        }
        return scores;
    }
}
