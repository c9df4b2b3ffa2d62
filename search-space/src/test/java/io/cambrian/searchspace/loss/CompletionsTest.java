package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.expression.IllTypedException;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CompletionsTest {

    private static final LossLanguage LANGUAGE = LossLanguage.full();

    /** Counted by sort against tried one by one. */
    @Test
    void exactlyTheWellTypedNodesAreEnumerated() {
        RandomGenerator random = new SearchSeed(14).generator();
        List<Node> earlier = LossSpace.scratch(LANGUAGE).sample(random).nodes();
        Completions completions = new Completions(LANGUAGE, earlier, Optional.empty());
        Set<Node> counted = new HashSet<>();
        for (long rank = 0; rank < completions.count(); rank++) {
            assertTrue(counted.add(commuted(completions.at(rank))), "twice: " + completions.at(rank));
        }
        Set<Node> tried = new HashSet<>(byTrial(earlier));
        LANGUAGE.constants().forEach(value -> tried.add(new Node.Constant(value)));
        LANGUAGE.noise().forEach(noise -> tried.add(new Node.Noise(noise)));
        assertEquals(tried, counted);
    }

    @Test
    void aWantedSortRestrictsThem() {
        RandomGenerator random = new SearchSeed(15).generator();
        List<Node> earlier = LossSpace.scratch(LANGUAGE).sample(random).nodes();
        long sum = 0;
        for (Sort sort : Sort.values()) {
            Completions ofSort = new Completions(LANGUAGE, earlier, Optional.of(sort));
            for (long rank = 0; rank < ofSort.count(); rank++) {
                assertEquals(sort, ofSort.at(rank).sort());
            }
            sum += ofSort.count();
        }
        assertEquals(new Completions(LANGUAGE, earlier, Optional.empty()).count(), sum);
    }

    /**
     * Chi-squared over all k completions at 100 expected draws each. The statistic has mean k − 1 and variance about
     * 2(k − 1); beyond four standard deviations it lies with probability below 1e-4 under uniformity.
     */
    @Test
    void drawsAreUniform() {
        RandomGenerator random = new SearchSeed(16).generator();
        List<Node> earlier =
                LossSpace.scratch(LossLanguage.small()).sample(random).nodes();
        Completions completions = new Completions(LANGUAGE, earlier, Optional.empty());
        int cells = (int) completions.count();
        Map<Node, Integer> counts = new HashMap<>();
        for (int i = 0; i < 100 * cells; i++) {
            counts.merge(completions.draw(random), 1, Integer::sum);
        }
        double statistic = (cells - counts.size()) * 100.0;
        for (int count : counts.values()) {
            statistic += (count - 100.0) * (count - 100.0) / 100.0;
        }
        double deviation = (statistic - (cells - 1)) / Math.sqrt(2.0 * (cells - 1));
        assertTrue(deviation < 4, cells + " cells, " + deviation + " standard deviations too uneven");
    }

    private static List<Node> byTrial(List<Node> earlier) {
        List<Node> found = new ArrayList<>();
        for (Operator operator : LANGUAGE.operators()) {
            for (int i = 0; i < earlier.size(); i++) {
                Operand first = new Operand(i, earlier.get(i).sort());
                if (operator.arity() == 1) {
                    tryNode(operator, List.of(first)).ifPresent(found::add);
                } else {
                    for (int j = 0; j < earlier.size(); j++) {
                        Operand second = new Operand(j, earlier.get(j).sort());
                        tryNode(operator, List.of(first, second))
                                .map(CompletionsTest::commuted)
                                .ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private static Optional<Node> tryNode(Operator operator, List<Operand> operands) {
        try {
            return Optional.of(new Node.Operation(operator, operands));
        } catch (IllTypedException e) {
            return Optional.empty();
        }
    }

    /** Commutative operands in one order, so that equal nodes are equal. */
    private static Node commuted(Node node) {
        if (node instanceof Node.Operation operation && operation.operator().commutative()) {
            List<Operand> sorted = operation.operands().stream()
                    .sorted(Comparator.comparingInt(Operand::index))
                    .toList();
            return new Node.Operation(operation.operator(), sorted);
        }
        return node;
    }
}
