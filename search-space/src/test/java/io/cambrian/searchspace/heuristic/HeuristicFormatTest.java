package io.cambrian.searchspace.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.heuristic.published.PackingRules;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeuristicFormatTest {

    private static final HeuristicFormat FORMAT = new HeuristicFormat();

    @Test
    void readingUndoesWriting() {
        for (Domain domain : Domain.values()) {
            HeuristicSpace space = new HeuristicSpace(domain, domain.variables(), 60);
            Property.holds(1, 300, space::sample, (rule, random) -> {
                assertEquals(rule, FORMAT.read(FORMAT.write(rule)));
                assertEquals(rule.canonical(), FORMAT.read(FORMAT.writeCanonical(rule)));
                assertEquals(rule.id(), rule.canonical().id());
            });
        }
    }

    @Test
    void namedRulesAreAllDifferentAndFoundByName() {
        Set<Object> ids = new HashSet<>();
        for (String name : NamedHeuristics.names()) {
            Heuristic rule = NamedHeuristics.byName(name);
            assertEquals(rule, FORMAT.read(FORMAT.write(rule)));
            ids.add(rule.id());
        }
        assertEquals(NamedHeuristics.names().size(), ids.size());
        String message = assertThrows(IllegalArgumentException.class, () -> NamedHeuristics.byName("bestfit2"))
                .getMessage();
        assertEquals("there is no heuristic 'bestfit2'; did you mean 'best-fit'?", message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "best-fit # −g # -g",
                "sum-of-squares # (0 if 0 < new, else 2·N(r) − 1) − (0 if g ≤ 0, else 2·N(g) + 1) #"
                        + " \\begin{cases} 0 & 0 < \\mathrm{new} \\\\ 2 \\cdot N(r) - 1 & \\text{otherwise} \\end{cases} -"
                        + " \\begin{cases} 0 & g \\le 0 \\\\ 2 \\cdot N(g) + 1 & \\text{otherwise} \\end{cases}",
                "ucb-0.25 # m + √|0.25·ln(t)/n| # m + \\sqrt{\\left| \\frac{0.25 \\cdot \\ln\\left(t\\right)}{n} \\right|}"
            })
    void formulasReadAsPeopleWriteThem(String name, String plain, String latex) {
        assertEquals(plain, HeuristicFormula.of(NamedHeuristics.byName(name)));
        assertEquals(latex, HeuristicFormula.latex(NamedHeuristics.byName(name)));
    }

    @Test
    void negativeAddendsAreSubtracted() {
        Quantity gap = Terms.value(PackingVariable.GAP);
        Quantity sum = Terms.add(Terms.add(gap, Terms.constant(-2)), Terms.multiply(Terms.constant(-0.5), gap));
        assertEquals("g − 2 − 0.5·g", new Heuristic(Domain.PACKING, sum).toString());
        Quantity product = Terms.multiply(gap, Terms.negate(Terms.subtract(gap, Terms.constant(1))));
        assertEquals("g·(−(g − 1))", new Heuristic(Domain.PACKING, product).toString());
        Quantity flags = Terms.multiply(Terms.flag(Terms.atMost(gap, Terms.constant(3))), Terms.square(gap));
        assertEquals("[g ≤ 3]·g²", new Heuristic(Domain.PACKING, flags).toString());
    }

    @Test
    void aGraphDrawsEqualTermsOnce() {
        String dot = HeuristicGraph.dot(PackingRules.SUM_OF_SQUARES);
        assertTrue(dot.startsWith("digraph heuristic {"));
        assertEquals(1, dot.split("label=\"g\"", -1).length - 1);
        assertEquals(1, dot.split("peripheries=2", -1).length - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"negate\",\"gapp\"] | priority[1]: the domain packing has no variable 'gapp'; did you mean 'gap'?",
                "[\"ad\",1,2] | priority: no quantity is called 'ad'; did you mean 'add'?",
                "[\"add\",1] | priority: 'add' needs 2 part(s), found 1",
                "[\"choose\",\"gap\",1,2] | priority[1] is a condition, [\"less\", x, y] or [\"at-most\", x, y];"
                        + " found \"gap\"",
                "[\"less\",1,2] | priority: expected a quantity, found the condition 'less'; [\"flag\", condition] makes it"
                        + " one",
                "[\"flag\",[\"lest\",1,2]] | priority[1]: no condition is called 'lest'; did you mean 'less'?",
                "true | priority is a number, the name of a variable, or an array [name, part, …]; found true",
                "1e999 | priority: a constant is a finite number, found Infinity",
                "\"mean\" | priority: the domain packing has no variable 'mean'; expected one of alike, awaiting,"
                        + " capacity, gap, gap-items, item, last, new, noise, open, packed, position, previous,"
                        + " residual, residual-items"
            })
    void mistakesInTermsAreNamedWithTheirPlace(String priority, String message) {
        assertEquals(
                message,
                refusal("{\"kind\":\"heuristic\",\"version\":1,\"domain\":\"packing\",\"priority\":" + priority + "}"));
    }

    @Test
    void mistakesAroundTheTermAreNamed() {
        assertEquals(
                "this is no heuristic: there is no domain 'packin'; did you mean 'packing'?",
                refusal("{\"kind\":\"heuristic\",\"version\":1,\"domain\":\"packin\",\"priority\":1}"));
        assertEquals(
                "a heuristic has no key 'prority'; did you mean 'priority'?",
                refusal("{\"kind\":\"heuristic\",\"version\":1,\"domain\":\"packing\",\"prority\":1}"));
        assertEquals(
                "priority is a number, the name of a variable, or an array [name, part, …]; found nothing",
                refusal("{\"kind\":\"heuristic\",\"version\":1,\"domain\":\"packing\"}"));
        assertEquals(
                "priority: a constant is a finite number, found -Infinity",
                refusal("{\"kind\":\"heuristic\",\"version\":1,\"domain\":\"packing\",\"priority\":-1" + "0".repeat(400)
                        + "}"));
        assertTrue(refusal("{\"kind\":").startsWith("a heuristic is one JSON object: "));
        String deep = "[\"negate\",".repeat(150) + "1" + "]".repeat(150);
        assertEquals(
                "this is no heuristic: a term of a heuristic is nested at most 100 deep, found 151",
                refusal("{\"kind\":\"heuristic\",\"version\":1,\"domain\":\"packing\",\"priority\":" + deep + "}"));
    }

    private static String refusal(String json) {
        return String.valueOf(assertThrows(CandidateFormatException.class, () -> FORMAT.read(json))
                .getMessage());
    }
}
