package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class CanonicaliserTest {

    private static final LossSpace SPACE = LossSpace.scratch(LossLanguage.full());

    @Test
    void canonicalFormsAreTheirOwnCanonicalForm() {
        Property.holds(1, 500, SPACE::sample, (program, random) -> {
            LossProgram canonical = program.canonical();
            assertEquals(canonical, canonical.canonical());
            assertEquals(program.id(), canonical.id());
            for (boolean live : canonical.live()) {
                assertTrue(live);
            }
        });
    }

    @Test
    void exchangedOperandsDeadNodesAndMovedNodesLeaveTheIdAlone() {
        Property.holds(2, 500, SPACE::sample, (program, random) -> {
            assertEquals(program.id(), Rewriting.commuted(program).id());
            assertEquals(program.id(), Rewriting.shuffled(program, random).id());
            LossProgram canonical = program.canonical();
            if (canonical.operations() < LossProgram.MAXIMUM_OPERATIONS) {
                assertEquals(program.id(), Rewriting.withDeadNode(canonical).id());
            }
        });
    }

    @Test
    void theCanonicalFormBehavesAsTheProgramDoes() {
        Property.holds(3, 500, SPACE::sample, CanonicaliserTest::assertSameBehaviour);
    }

    @Test
    void repeatedSubexpressionsAreShared() {
        var twice = new LossBuilder();
        Operand one = best(twice);
        Operand other = best(twice);
        twice.apply(Operator.SUBTRACT, one, other);
        assertEquals(1, count(twice.build().canonical(), Operator.MAX_LIST));
    }

    @Test
    void noiseIsNeverShared() {
        var loss = new LossBuilder();
        Operand one = loss.noise(Distribution.STANDARD_GAUSSIAN);
        Operand other = loss.noise(Distribution.STANDARD_GAUSSIAN);
        loss.apply(Operator.ADD, best(loss), loss.apply(Operator.SUBTRACT, one, other));
        assertEquals(2, NoisePlan.of(loss.build()).stretches().size());

        var same = new LossBuilder();
        Operand only = same.noise(Distribution.STANDARD_GAUSSIAN);
        same.apply(Operator.ADD, best(same), same.apply(Operator.SUBTRACT, only, only));
        assertEquals(1, NoisePlan.of(same.build()).stretches().size());
        assertNotEquals(loss.build().id(), same.build().id());
    }

    /** Fifteen doublings read 2^15 leaves when written out; comparing and hashing must not. */
    @Test
    void sharedGraphsCostNoMoreThanTheirNodes() {
        var loss = new LossBuilder();
        Operand node = best(loss);
        for (int i = 0; i < LossProgram.MAXIMUM_OPERATIONS - 2; i++) {
            node = loss.apply(i % 2 == 0 ? Operator.ADD : Operator.DOT_PRODUCT, node, node);
        }
        LossProgram program = loss.build();
        for (int i = 0; i < 1_000; i++) {
            assertEquals(program.canonical().hashCode(), program.canonical().hashCode());
        }
        assertTrue(program.toString().length() < 1_000, program.toString());
    }

    private static void assertSameBehaviour(LossProgram program, RandomGenerator random) {
        LossInterpreter direct = LossInterpreter.ofGenotype(Rewriting.withoutDeadNoise(program));
        LossInterpreter canonical = LossInterpreter.of(program);
        LossBatch batch = Batches.random(program, 4, 3, 2, 1, random);
        LossWorkspace one = direct.workspace(4, 3, 2);
        LossWorkspace other = canonical.workspace(4, 3, 2);
        direct.gradientOfMean(batch, one);
        canonical.gradientOfMean(batch, other);
        assertArrayEquals(one.losses(), other.losses());
        // contributions may be added in another order, so what remains of large ones that cancel may differ
        double tolerance = 1e-12 * Math.max(1, greatest(one.adjoints));
        for (ActionValues list : ActionValues.values()) {
            assertArrayEquals(one.partials(list), other.partials(list), tolerance);
        }
    }

    private static double greatest(double[][] arrays) {
        return Arrays.stream(arrays)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    private static Operand best(LossBuilder loss) {
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        return loss.apply(Operator.MAX_LIST, values);
    }

    private static long count(LossProgram program, Operator operator) {
        List<Node> nodes = new ArrayList<>(program.nodes());
        return nodes.stream()
                .filter(node -> node instanceof Node.Operation operation && operation.operator() == operator)
                .count();
    }
}
