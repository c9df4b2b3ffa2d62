package io.cambrian.schedules.spec.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.discovery.Experiments;
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

/** Run specs that search hyper-parameters, and those that do so with populations. */
class PopulationSpecTest {

    private static final String RATE = "learning-rate: {from: 1.0e-5, to: 0.1, scale: log}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ", timing: asynchronous, burn-in-steps: 1000, inheritance: weights, schedules: 3",
                ", exploit: {rule: binary-tournament}",
                ", exploit: {rule: t-test, significance: 0.01, probation-segments: 2}",
                ", exploit: {rule: none}, explore: {kind: none}",
                ", population: 16, exploit: {rule: multiple-frequencies}",
                ", exploit: {quantile: 0.5, back-tracking: {elites: 3, margin: 0.2}}",
                ", explore: {kind: pb2}",
                ", explore: {factors: [1.5, 0.5], resample-probability: 0}"
            })
    void populationsAreWrittenAndRead(String keys) {
        assertInverse(read(RATE, "kind: population-based-training, interval-steps: 1000" + keys));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "epochs: {type: integer, from: 1, to: 10, scale: log}",
                "minibatches: {type: ordered, values: [2, 4, 8]}",
                "activation: {type: categorical, values: [tanh, relu]}",
                "normalise-rewards: {type: boolean}",
                "discount: {from: 0.9, to: 0.999, scale: logit}",
                "activation: {type: categorical, values: [tanh, relu]}, "
                        + "value-clip: {from: 0.1, to: 0.4, when: {field: activation, is: [tanh]}}"
            })
    void fieldsAreWrittenAndRead(String fields) {
        assertInverse(read(fields, "interval-steps: 1000"));
    }

    @Test
    void programsAreNamedWrittenOutOrSearched() {
        assertInverse(spec("program: DQNReg, fields: {" + RATE + "}", "interval-steps: 1000", "CartPole-v1"));
        assertInverse(spec(
                "program: TD3, fields: {actor-learning-rate: {from: 1.0e-5, to: 0.1}}",
                "interval-steps: 1000",
                "Pendulum-v1"));
        assertInverse(spec(
                "programs: {kind: drift, form: symbolic}, fields: {" + RATE + "}",
                "kind: random-search",
                "CartPole-v1"));
        assertInverse(spec(
                "program: PPO, fields: {" + RATE
                        + ", epochs: {type: ordered, values: [1, 2, 4]}, minibatches: {type: ordered,"
                        + " values: [2, 4, 8]}}, constraints: [{divides: [epochs], into: [minibatches]},"
                        + " {at-most: [epochs, minibatches]}]",
                "interval-steps: 1000",
                "CartPole-v1"));
    }

    /** 20,000 steps of 6,000 are 4 rounds. */
    @ParameterizedTest
    @CsvSource({"1, 33", "4, 36"})
    void evaluationsFollow(int schedules, long expected) {
        RunSpec spec = read(RATE, "population: 8, interval-steps: 6000, schedules: " + schedules);
        assertEquals(expected, spec.evaluations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pbt-ppo.yaml", "pb2-ppo.yaml"})
    void examplesCanBeRunByDayAndByNight(String name) {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", name), profile);
            assertEquals(spec, RunSpecReader.read(name, RunSpecWriter.write(spec)));
            Experiments.check(spec);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "learning-rat: {from: 1.0e-5, to: 0.1}|interval-steps: 1000|ppo has no hyper-parameter 'learning-rat'; did you mean 'learning-rate'?",
                "discount: {from: 0.5, to: 1.5}|interval-steps: 1000|'discount' of ppo is",
                "learning-rate: {from: 0.1, to: 0.01}|interval-steps: 1000|the lower first",
                "learning-rate: {from: 0, to: 0.01, scale: log}|interval-steps: 1000|above 0 on a log scale",
                "epochs: {type: ordered, values: [4]}|interval-steps: 1000|at least two numbers",
                "epochs: {type: integer, from: 1, to: 4}|interval-steps: 1000, population: 1|at least 2, found 1",
                "epochs: {type: integer, from: 1, to: 4}|interval-steps: 1000, exploit: {quantile: 0.7}|from 0 to 0.5",
                "epochs: {type: integer, from: 1, to: 4}|kind: population-based-training|'meta-learner.interval-steps' is missing"
            })
    void mistakesGetOneSentence(String fields, String metaLearner, String expected) {
        String message =
                String.valueOf(assertThrows(SpecException.class, () -> Experiments.check(read(fields, metaLearner)))
                        .getMessage());
        assertTrue(message.contains(expected), message);
    }

    private static void assertInverse(RunSpec spec) {
        assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
        Experiments.check(spec);
    }

    private static RunSpec read(String fields, String metaLearner) {
        return spec("program: PPO, fields: {" + fields + "}", metaLearner, "CartPole-v1");
    }

    private static RunSpec spec(String space, String metaLearner, String task) {
        return RunSpecReader.read("test.yaml", """
                name: tuned
                %s
                search-space: {kind: hyper-parameters, %s}
                meta-learner: {%s}
                stages:
                  - {task: %s, environment-steps: 20000}
                """.formatted(
                metaLearner.contains("random-search") ? "evaluations: 10" : "seed: 4", space, metaLearner, task));
    }
}
