package io.cambrian.searchspace.export.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.export.Evidence;
import io.cambrian.searchspace.export.ExportException;
import io.cambrian.searchspace.export.ExportedClass;
import io.cambrian.searchspace.export.GeneratedTest;
import io.cambrian.searchspace.heuristic.Heuristic;
import io.cambrian.searchspace.heuristic.HeuristicSpace;
import io.cambrian.searchspace.heuristic.Quantity;
import io.cambrian.searchspace.heuristic.Terms;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.heuristic.published.PackingRules;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HeuristicExporterTest {

    private static final String PACKAGE = "com.example.rules";

    static Iterable<String> names() {
        return NamedHeuristics.names();
    }

    private static ExportedClass exported(Heuristic heuristic) {
        return HeuristicExporter.export(heuristic, PACKAGE, "Found", Evidence.none());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyNamedRuleComputesWhatWasRecorded(String name) throws ReflectiveOperationException {
        ExportedClass exported = exported(NamedHeuristics.byName(name));
        assertTrue(GeneratedTest.passes(exported, exported.source()), exported.source());
    }

    @ParameterizedTest
    @EnumSource
    void drawnRulesComputeWhatWasRecorded(Domain domain) throws ReflectiveOperationException {
        HeuristicSpace space = new HeuristicSpace(domain, domain.variables(), 60);
        RandomGenerator random = new SearchSeed(5).generator();
        for (int i = 0; i < 25; i++) {
            Heuristic heuristic = space.sample(random);
            ExportedClass exported = exported(heuristic);
            assertTrue(GeneratedTest.passes(exported, exported.source()), exported.source());
        }
    }

    @Test
    void theGeneratedTestFailsForAnotherClass() throws ReflectiveOperationException {
        ExportedClass exported = exported(PackingRules.SUM_OF_SQUARES);
        for (String slip : new String[] {"- 1.0", "|| fuller", "binsWithRoom[room[best]]--;"}) {
            String wrong =
                    exported.source().replace(slip, slip.endsWith(";") ? "" : slip.startsWith("-") ? "- 2.0" : "");
            assertNotEquals(exported.source(), wrong);
            assertFalse(GeneratedTest.passes(exported, wrong), slip);
        }
    }

    private static String code(Quantity quantity) {
        return new TermCode(Map.of()).of(quantity);
    }

    @Test
    void parenthesesKeepTheOrderOfOperations() {
        Quantity gap = Terms.value(PackingVariable.GAP);
        Quantity one = Terms.constant(1);
        assertEquals("gap - (gap - 1.0)", code(Terms.subtract(gap, Terms.subtract(gap, one))));
        assertEquals("gap - 1.0 + gap", code(Terms.add(Terms.subtract(gap, one), gap)));
        assertEquals("-1.0 * (gap + 1.0)", code(Terms.multiply(Terms.constant(-1), Terms.add(gap, one))));
        assertEquals("-(-1.0)", code(Terms.negate(Terms.constant(-1))));
        assertEquals(
                "gap < 1.0 ? gap : gap <= 2.0 ? 1.0 : gap + 1.0",
                code(Terms.choose(
                        Terms.less(gap, one),
                        gap,
                        Terms.choose(Terms.atMost(gap, Terms.constant(2)), one, Terms.add(gap, one)))));
    }

    @Test
    void namesThatTheSourceUsesAreRefused() {
        assertThrows(
                ExportException.class,
                () -> HeuristicExporter.export(PackingRules.BEST_FIT, PACKAGE, "DoubleSupplier", Evidence.none()));
    }
}
