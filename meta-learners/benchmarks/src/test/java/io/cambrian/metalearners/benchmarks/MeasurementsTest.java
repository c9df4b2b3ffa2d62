package io.cambrian.metalearners.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.benchmark.BenchmarkSuite;
import io.cambrian.evaluators.benchmarks.Measurement;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasurementsTest {

    @Test
    void theSuiteOfTheCommandLineFindsThem() {
        BenchmarkSuite suite =
                ServiceLoader.load(BenchmarkSuite.class).findFirst().orElseThrow();
        assertTrue(
                suite.usualNames().containsAll(List.of("strategies", "drift-search", "pb2", "population")),
                suite.usualNames().toString());
        List<Class<? extends Measurement>> found = ServiceLoader.load(Measurement.class).stream()
                .<Class<? extends Measurement>>map(ServiceLoader.Provider::type)
                .toList();
        assertEquals(
                List.of(
                        GenerationMeasurement.class,
                        DriftSearchMeasurement.class,
                        Pb2Measurement.class,
                        PopulationMeasurement.class,
                        ReplayMeasurement.class,
                        AgentSearchMeasurement.class),
                found);
    }

    @Test
    void everyFigureHasAGoal() {
        assertEquals(
                Set.of(GenerationMeasurement.OPEN_ES, GenerationMeasurement.CMA_100, GenerationMeasurement.CMA_400),
                new GenerationMeasurement().goals().keySet());
        assertEquals(
                Set.of(DriftSearchMeasurement.TITLE),
                new DriftSearchMeasurement().goals().keySet());
        assertEquals(
                Set.of(Pb2Measurement.PROPOSAL), new Pb2Measurement().goals().keySet());
        assertEquals(
                Set.of(PopulationMeasurement.BOOKKEEPING, PopulationMeasurement.GAIN),
                new PopulationMeasurement().goals().keySet());
    }
}
