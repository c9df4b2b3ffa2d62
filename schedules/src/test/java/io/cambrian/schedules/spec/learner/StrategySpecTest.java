package io.cambrian.schedules.spec.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.metalearners.strategy.Decay;
import io.cambrian.metalearners.strategy.OpenEs;
import io.cambrian.metalearners.strategy.Shaping;
import io.cambrian.metalearners.strategy.search.LifetimeRange;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Run specs that search by evolution strategies. */
class StrategySpecTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind: open-es, sigma: 0.1, sigma-decay: 1, learning-rate: 0.02, shaping: z-score",
                "kind: open-es, trials: pairs, lifetimes: [0.1, 1.0]",
                "kind: pgpe, population: 8, shaping: z-score, trials: own",
                "kind: separable-nes, learning-rate: 0.5",
                "kind: self-adaptive-es, population: 16, sigma: 0.3, sigma-ceiling: 2",
                "kind: cma-es, sigma: 2",
                "kind: separable-cma-es, mean-every: 3, permuted-fitness: true, initial: [DPO]"
            })
    void writingAndReadingAreInverse(String keys) {
        RunSpec spec = read(keys);
        assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
    }

    @Test
    void pairsAreRankedWithinPairsUnlessToldOtherwise() {
        assertEquals(
                new StrategySpec(
                        new OpenEs(32, Shaping.PAIR_RANK, new Decay(0.04, 0.999, 0.01), new Decay(0.01, 0.999, 0.001)),
                        StrategySpec.Trials.PAIRS,
                        new LifetimeRange(0.1, 1),
                        10,
                        false,
                        List.of("PPO")),
                read("kind: open-es, trials: pairs, lifetimes: [0.1, 1.0]").metaLearner());
    }

    /** A generation has 4 points; before every second one, and at the end, the mean is trained. */
    @ParameterizedTest
    @CsvSource({"5, 0", "6, 1", "9, 1", "10, 2", "14, 2", "15, 3", "19, 4", "28, 6"})
    void generationsAreThoseThatTheBudgetPaysFor(long evaluations, long generations) {
        StrategySpec spec = (StrategySpec)
                read("kind: open-es, population: 4, mean-every: 2").metaLearner();
        assertEquals(generations, spec.generations(evaluations));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lpo.yaml", "ta-lpo.yaml", "symbolic-drift.yaml"})
    void examplesCanBeReadByDayAndByNight(String name) {
        for (Optional<String> profile : List.of(Optional.<String>empty(), Optional.of("overnight"))) {
            RunSpec spec = RunSpecReader.readFile(Path.of("examples", name), profile);
            assertEquals(spec, RunSpecReader.read(name, RunSpecWriter.write(spec)));
        }
    }

    private static RunSpec read(String metaLearner) {
        return RunSpecReader.read("test.yaml", """
                name: strategies
                evaluations: 100
                search-space: {kind: drift}
                meta-learner: {%s}
                stages:
                  - {task: Catch, environment-steps: 5000}
                """.formatted(metaLearner));
    }
}
