package io.cambrian.schedules.discovery;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Genetic searches, fronts and searches of cubes that do or do not fit what they search. */
class FittingLearnersTest {

    private static final String LOSSES = "{kind: loss}";
    private static final String SETTINGS = """
            {kind: hyper-parameters, program: DQN, fields: {learning-rate: {from: 1.0e-4, to: 1.0e-2, scale: log},\
             batch-size: {type: integer, from: 8, to: 64}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: quasi-random                                                              | hyper-parameters",
                "kind: gaussian-process                                                          | hyper-parameters",
                "kind: jenetics, alterations: [{kind: mean-crossover, probability: 1}]           | needs candidates",
                "kind: jenetics, alterations: [{kind: space-mutate, probability: 0}]             | above 0",
                "kind: nsga2, objectives: [score]                                                | at least 2",
                "kind: nsga2, objectives: [score, robustness]                                    | there is one",
                "kind: nsga2, objectives: [score, environment-steps]                             | a hurdle",
                "kind: nsga2, population: 2, initial: [DQN, DQNReg, DQNClipped]                  | begin with 3",
            })
    void learnersThatDoNotFitTheSpaceAreRefusedBeforeAnythingRuns(String keys, String part) {
        refused(read(keys, LOSSES), part.strip());
    }

    @Test
    void aFrontOfSizesNeedsCandidatesOfDifferentSizes() {
        refused(read("kind: nsga2, objectives: [score, size]", SETTINGS), "of one size");
        refused(read("kind: nsga2, objectives: [score, size]", "{kind: drift}"), "of one size");
        Experiments.check(read("kind: nsga2", LOSSES));
        Experiments.check(read("kind: nsga2", "{kind: drift, form: symbolic}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: quasi-random",
                "kind: gaussian-process",
                "kind: jenetics, alterations: [{kind: mean-crossover, probability: 1}]"
            })
    void cubesHaveCoordinates(String keys) {
        Experiments.check(read(keys, SETTINGS));
    }

    @Test
    void theExampleFitsByDayAndByNight() {
        Path example = Path.of("examples", "nsga2-loss-size.yaml");
        Experiments.check(RunSpecReader.readFile(example, Optional.empty()));
        Experiments.check(RunSpecReader.readFile(example, Optional.of("overnight")));
    }

    private static void refused(RunSpec spec, String part) {
        String message =
                assertThrows(SpecException.class, () -> Experiments.check(spec)).getMessage();
        assertTrue(message.startsWith("'meta-learner' cannot be used: "), message);
        assertTrue(message.contains(part), message);
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
