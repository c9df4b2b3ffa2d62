package io.cambrian.searchspace.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.JobShopVariable;
import io.cambrian.searchspace.heuristic.domain.TourVariable;
import io.cambrian.searchspace.heuristic.domain.Variable;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleAndTourRulesTest {

    @ParameterizedTest
    @EnumSource(names = {"JOB_SHOP", "TOUR"})
    void rulesWithANameDecideDifferently(Domain domain) {
        Map<String, Heuristic> rules = NamedHeuristics.of(domain);
        assertEquals(
                rules.size(),
                rules.values().stream().map(DecisionProbe::decisions).distinct().count());
        rules.forEach((name, rule) -> assertEquals(rule, NamedHeuristics.byName(name)));
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_SHOP", "TOUR"})
    void namesAndSymbolsOfVariablesAreDifferent(Domain domain) {
        List<Variable> variables = domain.variables();
        assertEquals(
                variables.size(),
                variables.stream().map(Variable::title).distinct().count());
        assertEquals(
                variables.size(),
                variables.stream().map(Variable::symbol).distinct().count());
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_SHOP", "TOUR"})
    void situationsAreFiniteAndTellOptionsApart(Domain domain) {
        RandomGenerator random = new SearchSeed(1).generator();
        for (int i = 0; i < 200; i++) {
            double[][] options = domain.situations().draw(random);
            assertTrue(options.length >= 2);
            for (double[] option : options) {
                assertEquals(domain.variables().size(), option.length);
                for (double value : option) {
                    assertTrue(Double.isFinite(value));
                }
            }
            assertFalse(Arrays.equals(options[0], options[1]));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"JOB_SHOP", "TOUR"})
    void rulesWithoutNoiseAreWhatASpaceUsuallyHas(Domain domain) {
        List<Variable> certain = domain == Domain.TOUR ? TourVariable.certain() : JobShopVariable.certain();
        HeuristicSpace space = new HeuristicSpace(domain, certain, 40);
        NamedHeuristics.of(domain)
                .forEach((name, rule) ->
                        assertEquals(!name.startsWith("random"), space.check(rule) instanceof Verdict.Accepted, name));
    }
}
