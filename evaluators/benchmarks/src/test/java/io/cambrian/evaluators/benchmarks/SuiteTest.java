package io.cambrian.evaluators.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.benchmark.BenchmarkReport;
import io.cambrian.evaluators.benchmark.BenchmarkSuite;
import io.cambrian.evaluators.benchmark.Figure;
import io.cambrian.evaluators.benchmark.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every measurement runs with a tiny budget; its numbers mean nothing then and are not looked at. */
class SuiteTest {

    private static final BenchmarkSuite SUITE = new Suite(Effort.SMOKE);

    @Test
    void theCommandLineFindsTheSuite() {
        assertEquals(
                SUITE.names(),
                ServiceLoader.load(BenchmarkSuite.class)
                        .findFirst()
                        .orElseThrow()
                        .names());
    }

    @Test
    void everyMeasurementGivesFiguresOfDistinctNamesAndEveryGoalJudgesOne() throws InterruptedException {
        List<String> announced = new ArrayList<>();
        BenchmarkReport report = SUITE.run(SUITE.names(), announced::add);
        assertEquals(SUITE.names().size(), announced.size());
        Set<String> measured =
                report.figures().stream().map(Figure::measurement).collect(Collectors.toSet());
        assertEquals(Set.copyOf(SUITE.names()), measured);
        Set<String> names = new HashSet<>();
        for (Figure figure : report.figures()) {
            assertTrue(names.add(figure.name()), "twice: " + figure.name());
            boolean found = figure.mark() != Mark.NOT_MEASURED;
            assertEquals(found, figure.value().isPresent(), figure.name());
            assertTrue(found || !figure.note().isEmpty(), "no reason for " + figure.name());
        }
        assertEquals(Set.of(), difference(Goals.names(), names));
    }

    @Test
    void onlyWhatWasAskedForIsMeasured() throws InterruptedException {
        BenchmarkReport report = SUITE.run(List.of("peak"), line -> {});
        assertEquals(
                List.of("peak"),
                report.figures().stream().map(Figure::measurement).toList());
    }

    @Test
    void theReportSaysWhereAndWhenAndOfWhat() throws InterruptedException {
        BenchmarkReport report = SUITE.run(List.of(), line -> {});
        assertFalse(report.machine().processor().isBlank());
        assertTrue(report.machine().cores() >= 1);
        assertTrue(report.machine().vectorBits() >= 64);
        assertTrue(report.date().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), report.date());
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> left = new HashSet<>(all);
        left.removeAll(without);
        return left;
    }
}
