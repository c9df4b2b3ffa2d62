package io.cambrian.searchspace.heuristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.heuristic.domain.BanditVariable;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Operator;
import io.cambrian.searchspace.heuristic.domain.PackingVariable;
import io.cambrian.searchspace.heuristic.domain.Variable;
import io.cambrian.searchspace.heuristic.published.BanditRules;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TermTest {

    private static Heuristic anyRule(RandomGenerator random) {
        Domain domain = Domain.values()[random.nextInt(Domain.values().length)];
        return new HeuristicSpace(domain, domain.variables(), 60).sample(random);
    }

    @Test
    void programsEqualTheInterpreterToTheLastBit() {
        Property.holds(1, 500, TermTest::anyRule, (rule, random) -> {
            double[][] options = rule.domain().situations().draw(random);
            double[] values = run(rule, options, Set.of());
            for (int i = 0; i < options.length; i++) {
                assertEquals(Interpreter.value(rule.priority(), options[i]), values[i]);
            }
        });
    }

    @Test
    void whatIsTheSameForAllOptionsIsComputedForOneAndStillRight() {
        Set<Variable> uniform = Set.of(BanditVariable.TIME, BanditVariable.ARMS, BanditVariable.HORIZON);
        for (Heuristic rule : List.of(BanditRules.UCB_TUNED, BanditRules.MOSS)) {
            Property.holds(2, 50, random -> rule.domain().situations().draw(random), (options, random) -> {
                double[] values = run(rule, options, uniform);
                for (int i = 0; i < options.length; i++) {
                    assertEquals(Interpreter.value(rule.priority(), options[i]), values[i]);
                }
            });
        }
    }

    /** Everything but the sign of a zero, which no comparison sees. */
    @Test
    void canonicalFormsAreFixedPointsWithTheSameValues() {
        Property.holds(3, 500, TermTest::anyRule, (rule, random) -> {
            Heuristic canonical = rule.canonical();
            assertEquals(canonical, canonical.canonical());
            assertTrue(canonical.size() <= rule.size());
            for (double[] option : rule.domain().situations().draw(random)) {
                assertEquals(
                        Interpreter.value(rule.priority(), option) + 0.0,
                        Interpreter.value(canonical.priority(), option) + 0.0);
            }
        });
    }

    @Test
    void exchangedOperandsAndTriflesGiveTheSameId() {
        Quantity gap = Terms.value(PackingVariable.GAP);
        Quantity item = Terms.value(PackingVariable.ITEM);
        assertEquals(
                packing(Terms.add(gap, item)).id(),
                packing(Terms.add(item, gap)).id());
        assertEquals(
                packing(gap).id(),
                packing(Terms.multiply(Terms.subtract(Terms.constant(3), Terms.constant(2)), gap))
                        .id());
        Set<Object> ids = new HashSet<>(List.of(
                packing(Terms.subtract(gap, item)).id(),
                packing(Terms.subtract(item, gap)).id()));
        assertEquals(2, ids.size());
    }

    @Test
    void operatorsHaveAValueForAllOperands() {
        assertEquals(0, Operator.DIVIDE.apply(5, 0));
        assertEquals(0, Operator.DIVIDE.apply(5, -0.0));
        assertEquals(3, Operator.ROOT.apply(-9, 0));
        assertEquals(StrictMath.log(1e-12), Operator.LOG.apply(0, 0));
        assertTrue(Double.isNaN(Operator.SUBTRACT.apply(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY)));
    }

    @Test
    void whatIsNotANumberIsTakenLast() {
        Quantity nan = Terms.subtract(
                Terms.square(Terms.value(BanditVariable.HORIZON)), Terms.square(Terms.value(BanditVariable.HORIZON)));
        double[][] options = new double[3][BanditVariable.values().length];
        for (double[] option : options) {
            option[BanditVariable.HORIZON.ordinal()] = Double.MAX_VALUE;
        }
        assertEquals(0, Interpreter.choice(nan, options));
        options[2][BanditVariable.HORIZON.ordinal()] = 1;
        assertEquals(2, Interpreter.choice(nan, options));
    }

    @Test
    void rulesObserveWhatTheirDomainHas() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new Heuristic(Domain.BANDIT, Terms.value(PackingVariable.GAP)))
                .getMessage();
        assertEquals("a rule of the domain bandit cannot observe 'gap'", message);
    }

    private static Heuristic packing(Quantity priority) {
        return new Heuristic(Domain.PACKING, priority);
    }

    private static double[] run(Heuristic rule, double[][] options, Set<Variable> uniform) {
        double[][] columns = new double[rule.domain().variables().size()][options.length];
        for (int i = 0; i < options.length; i++) {
            for (int v = 0; v < columns.length; v++) {
                columns[v][i] = options[i][v];
            }
        }
        return Arrays.copyOf(
                TermProgram.of(rule.priority(), columns, uniform, options.length)
                        .run(options.length),
                options.length);
    }
}
