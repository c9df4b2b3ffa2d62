package io.cambrian.schedules.spec.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.jenetics.Alteration;
import io.cambrian.metalearners.jenetics.GeneticSettings;
import io.cambrian.metalearners.jenetics.Selection;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Run specs that search by genetic algorithms, with several objectives, by quasi-random points and by Gaussian processes. */
class GeneticSpecTest {

    private static final String LOSSES = "{kind: loss}";
    private static final String SETTINGS = """
            {kind: hyper-parameters, program: DQN, fields: {learning-rate: {from: 1.0e-4, to: 1.0e-2, scale: log},\
             batch-size: {type: integer, from: 8, to: 64}}}""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: jenetics",
                "kind: jenetics, population: 2, elites: 0, offspring-fraction: 1",
                "kind: jenetics, survivors: {kind: truncation, best: 4}, parents: {kind: roulette-wheel}",
                "kind: jenetics, survivors: {kind: stochastic-universal}, parents: {kind: linear-rank, worst: 0.25}",
                "kind: jenetics, survivors: {kind: exponential-rank, factor: 0.9}, parents: {kind: boltzmann, pressure: -1}",
                "kind: jenetics, survivors: {kind: elite, count: 2, others: {kind: elite, others: {kind: monte-carlo}}}",
                "kind: jenetics, alterations: [{kind: gaussian-mutator, probability: 0.5, deviation: 0.2},"
                        + " {kind: swap-mutator, probability: 0.1}, {kind: mutator, probability: 0.1}]",
                "kind: jenetics, alterations: [{kind: mean-crossover, probability: 0.5},"
                        + " {kind: line-crossover, probability: 0.1, extension: 0.5},"
                        + " {kind: intermediate-crossover, probability: 0.1}]",
                "kind: jenetics, alterations: [{kind: simulated-binary-crossover, probability: 0.5, contiguity: 4},"
                        + " {kind: uniform-crossover, probability: 0.1}, {kind: single-point-crossover, probability: 1},"
                        + " {kind: multi-point-crossover, probability: 1, points: 3}]",
                "kind: nsga2",
                "kind: nsga2, population: 6, objectives: [score, robustness, environment-steps, size],"
                        + " alterations: [{kind: space-cross, probability: 0.1}, {kind: space-mutate, probability: 1}]",
                "kind: quasi-random",
                "kind: gaussian-process",
                "kind: gaussian-process, initial-points: 5, smoothness: squared-exponential,"
                        + " acquisition: upper-confidence-bound, kappa: 1.5"
            })
    void writingAndReadingAreInverse(String keys) {
        for (String space : List.of(LOSSES, SETTINGS)) {
            RunSpec spec = read(keys, space);
            assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
        }
    }

    @Test
    void withoutKeysTheSpacesOwnOperatorsBreed() {
        Selection tournament = new Selection.Tournament(3);
        GeneticSettings settings = new GeneticSettings(
                40,
                0.6,
                1,
                tournament,
                tournament,
                List.of(new Alteration.SpaceCross(0.2), new Alteration.SpaceMutate(0.9)));
        assertEquals(
                new GeneticSpec(settings, List.of("DQN")),
                read("kind: jenetics", LOSSES).metaLearner());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: jenetics, parents: {kind: tournement}                 | 'tournement' (did you mean 'tournament'?)",
                "kind: jenetics, parents: {size: 1}                          | 'meta-learner.parents.size' is a whole",
                "kind: jenetics, parents: {kind: exponential-rank, factor: 1} | below 1",
                "kind: jenetics, parents: {kind: monte-carlo, size: 3}       | unknown key 'size'",
                "kind: jenetics, population: 1                               | 'meta-learner.population' is a whole number",
                "kind: jenetics, elites: 20                                  | no 20 elites",
                "kind: jenetics, alterations: [{probability: 1}]             | 'meta-learner.alterations[0].kind' is missing",
                "kind: jenetics, alterations: [{kind: space-mutate}]         | alterations[0].probability' is missing",
                "kind: jenetics, alterations: [{kind: mutate, probability: 1}] | alterations[0].kind' is one of",
                "kind: nsga2, objectives: [score, sice]                      | 'sice' (did you mean 'size'?)",
                "kind: nsga2, tournament: 3                                  | unknown key 'tournament'",
                "kind: quasi-random, population: 3                           | unknown key 'population'",
                "kind: gaussian-process, initial-points: 1                   | a whole number of at least 2",
                "kind: gaussian-process, kappa: 1                            | unknown key 'kappa'"
            })
    void unusableKeysAreRefusedWithTheirPlace(String keys, String part) {
        String message =
                assertThrows(SpecException.class, () -> read(keys, LOSSES)).getMessage();
        assertTrue(message.startsWith("test.yaml, line 4"), message);
        assertTrue(message.contains(part.strip()), message);
    }

    @Test
    void theExampleCanBeReadByDayAndByNight() {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", "nsga2-loss-size.yaml"), profile);
            assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
        }
    }

    private static RunSpec read(String metaLearner, String space) {
        return RunSpecReader.read("test.yaml", """
                name: genetics
                evaluations: 100
                search-space: %s
                meta-learner: {%s}
                stages:
                  - {task: Catch, environment-steps: 5000}
                """.formatted(space, metaLearner));
    }
}
