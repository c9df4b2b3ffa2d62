package io.cambrian.searchspace.heuristic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Variation;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Operator;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.published.BanditRules;
import io.cambrian.searchspace.heuristic.published.NamedHeuristics;
import io.cambrian.searchspace.heuristic.published.PackingRules;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class HeuristicSpaceTest {

    private static final HeuristicSpace PACKING =
            new HeuristicSpace(Domain.PACKING, PackingVariable.upTo(PackingVariable.Scope.DECISION), 60);
    private static final HeuristicSpace BANDIT = new HeuristicSpace(Domain.BANDIT, BanditVariable.index(), 20);

    @Test
    void whateverIsSampledOrVariedIsAccepted() {
        for (HeuristicSpace space : List.of(PACKING, BANDIT)) {
            Property.holds(1, 500, space::sample, (rule, random) -> {
                assertEquals(Verdict.accepted(), space.check(rule));
                for (Variation variation : space.variations()) {
                    Heuristic changed = space.vary(variation, rule, space.sample(random), random);
                    assertEquals(Verdict.accepted(), space.check(changed));
                }
                assertEquals(Verdict.accepted(), space.check(space.mutate(rule, random)));
                assertEquals(Verdict.accepted(), space.check(space.cross(rule, space.sample(random), random)));
            });
        }
    }

    /** A walk of many steps, on which sizes could run away; it should meet every operator. */
    @Test
    void aLongWalkStaysInTheSpace() {
        RandomGenerator random = new SearchSeed(2).generator();
        Set<Operator> met = new HashSet<>();
        Heuristic rule = BANDIT.sample(random);
        for (int i = 0; i < 2_000; i++) {
            rule = i % 3 == 0 ? BANDIT.cross(rule, BANDIT.sample(random), random) : BANDIT.mutate(rule, random);
            assertTrue(rule.size() <= 20, rule::toString);
            for (Term term : TermTree.all(rule.priority())) {
                if (term instanceof Quantity.Operation operation) {
                    met.add(operation.operator());
                }
            }
        }
        assertEquals(Set.of(Operator.values()), met);
    }

    /**
     * A constant 10 moves by N(0, (1 + 3)²). Over 4,000 steps the deviation lies within 5 % of 4 but for 1 run in 100,000 (a
     * standard error of 1/√8,000), the mean within 0.28 likewise.
     */
    @Test
    void jitterFollowsItsLaw() {
        Heuristic rule = new Heuristic(Domain.PACKING, Terms.add(Terms.constant(10), Terms.value(PackingVariable.GAP)));
        RandomGenerator random = new SearchSeed(3).generator();
        int steps = 4_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < steps; i++) {
            Quantity.Operation moved = (Quantity.Operation)
                    PACKING.vary(HeuristicSpace.JITTER, rule, rule, random).priority();
            double step = ((Quantity.Constant) moved.operands().getFirst()).value() - 10;
            sum += step;
            squares += step * step;
        }
        assertEquals(0, sum / steps, 0.28);
        assertEquals(4, Math.sqrt(squares / steps), 0.2);
    }

    @Test
    void crossoverTakesTermsOfTheDonorAlone() {
        Heuristic mother = new Heuristic(Domain.PACKING, Terms.value(PackingVariable.GAP));
        Heuristic father = PackingRules.FUNSEARCH_OR;
        List<Term> gifts = TermTree.all(father.priority());
        RandomGenerator random = new SearchSeed(4).generator();
        for (int i = 0; i < 100; i++) {
            assertTrue(gifts.contains(PACKING.cross(mother, father, random).priority()));
        }
    }

    @Test
    void fingerprintsAreDecisions() {
        assertEquals(
                PACKING.fingerprint(PackingRules.BEST_FIT),
                PACKING.fingerprint(new Heuristic(
                        Domain.PACKING, Terms.subtract(Terms.constant(7), Terms.value(PackingVariable.RESIDUAL)))));
        Set<Object> prints = new HashSet<>();
        NamedHeuristics.names().forEach(name -> prints.add(PACKING.fingerprint(NamedHeuristics.byName(name))));
        assertEquals(NamedHeuristics.names().size(), prints.size());
    }

    @Test
    void foreignRulesAreRefusedInOneSentence() {
        assertRejected("the rule is of the domain bandit, the space of packing", BanditRules.UCB1);
        assertRejected("the rule observes 'position'; the space has rules that do not", PackingRules.FIRST_FIT);
        assertRejected(
                "the rule observes nothing, so that all options are alike to it",
                new Heuristic(Domain.PACKING, Terms.constant(1)));
        String message = assertThrows(
                        IllegalArgumentException.class, () -> new HeuristicSpace(Domain.PACKING, List.of(), 60))
                .getMessage();
        assertEquals("a space of rules has at least one variable, all of the domain packing, found []", message);
    }

    private static void assertRejected(String reason, Heuristic rule) {
        assertEquals(
                reason,
                assertInstanceOf(Verdict.Rejected.class, PACKING.check(rule)).reason());
    }

    @Test
    void linearRulesArePointsAndBeginAtBestFit() {
        LinearHeuristicSpace space = LinearHeuristicSpace.packing();
        assertEquals(21, space.dimension());
        assertEquals(PACKING.fingerprint(PackingRules.BEST_FIT), PACKING.fingerprint(space.decode(space.start())));
        Property.holds(5, 100, space::sample, (rule, random) -> {
            assertEquals(Verdict.accepted(), space.check(rule));
            assertArrayEquals(space.encode(rule), space.encode(rule.canonical()));
            assertEquals(rule, space.decode(space.encode(rule)));
            Heuristic mutant = space.mutate(rule, random);
            assertEquals(Verdict.accepted(), space.check(space.cross(rule, mutant, random)));
            assertTrue(!space.fingerprint(rule).equals(space.fingerprint(mutant)));
        });
        assertEquals(
                "the rule is no weighted sum of the space's 21 features",
                assertInstanceOf(Verdict.Rejected.class, space.check(PackingRules.FUNSEARCH_OR))
                        .reason());
    }

    @Test
    void linearRulesHaveFeaturesThatDiffer() {
        Quantity gap = Terms.value(PackingVariable.GAP);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new LinearHeuristicSpace(
                                Domain.PACKING, List.of(gap, Terms.multiply(Terms.constant(1), gap))))
                .getMessage();
        assertEquals("a linear rule has one feature or more, no two alike, found 2, of which 1 differ", message);
    }

    @Test
    void linearRulesThatCountBinsBeginAtSumOfSquares() {
        LinearHeuristicSpace space = LinearHeuristicSpace.packingWithCounts();
        assertEquals(31, space.dimension());
        assertEquals(
                PACKING.fingerprint(PackingRules.SUM_OF_SQUARES), PACKING.fingerprint(space.decode(space.start())));
    }
}
