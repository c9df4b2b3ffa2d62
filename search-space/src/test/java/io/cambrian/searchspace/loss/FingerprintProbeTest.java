package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.expression.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintProbeTest {

    private static final LossSpace SPACE = LossSpace.scratch(LossLanguage.full());

    @Test
    void exchangedOperandsAndDeadNodesLeaveItAlone() {
        Property.holds(17, 500, SPACE::sample, (program, random) -> {
            Fingerprint fingerprint = SPACE.fingerprint(program);
            assertEquals(fingerprint, SPACE.fingerprint(program));
            assertEquals(fingerprint, SPACE.fingerprint(Rewriting.commuted(program)));
            assertEquals(fingerprint, SPACE.fingerprint(Rewriting.shuffled(program, random)));
            assertEquals(fingerprint, SPACE.fingerprint(program.canonical()));
        });
    }

    @Test
    void aTenthOfALossIsAnotherLoss() {
        var nothing = new LossBuilder();
        Operand value = best(nothing, Source.ONLINE_NETWORK);
        nothing.apply(Operator.SUBTRACT, value, value);
        Fingerprint zero = SPACE.fingerprint(nothing.build());
        Property.holds(18, 500, SPACE::sample, (program, random) -> {
            Fingerprint fingerprint = SPACE.fingerprint(program);
            LossProgram canonical = program.canonical();
            boolean room = canonical.operations() < LossProgram.MAXIMUM_OPERATIONS;
            boolean scales = !Set.of("degenerate", zero.value()).contains(fingerprint.value());
            if (room && scales) {
                List<Node> nodes = new ArrayList<>(canonical.nodes());
                Operand loss = new Operand(nodes.size() - 1, Sort.FLOAT);
                nodes.add(new Node.Operation(Operator.MULTIPLY_TENTH, List.of(loss)));
                assertNotEquals(fingerprint, SPACE.fingerprint(new LossProgram(nodes)));
            }
        });
    }

    @Test
    void algebraThatOnlyChangesRoundingLeavesItAlone() {
        var half = new LossBuilder();
        Operand error = error(half, Source.TARGET_NETWORK);
        half.apply(Operator.DOT_PRODUCT, half.constant(0.5), half.apply(Operator.L2_NORM, error));
        assertEquals(SPACE.fingerprint(NamedLosses.DQN), SPACE.fingerprint(half.build()));
    }

    @Test
    void readingTheOtherNetworkIsAnotherLoss() {
        var online = new LossBuilder();
        online.apply(Operator.L2_NORM, error(online, Source.ONLINE_NETWORK));
        var target = new LossBuilder();
        target.apply(Operator.L2_NORM, error(target, Source.TARGET_NETWORK));
        assertNotEquals(SPACE.fingerprint(online.build()), SPACE.fingerprint(target.build()));
    }

    /** Of the values of a batch only the mean and its gradient reach an agent. */
    @Test
    void whatChangesNoUpdateLeavesItAlone() {
        var plain = new LossBuilder();
        best(plain, Source.ONLINE_NETWORK);
        var centred = new LossBuilder();
        Operand value = best(centred, Source.ONLINE_NETWORK);
        Operand other = best(centred, Source.TARGET_NETWORK);
        Operand deviation = centred.apply(Operator.SUBTRACT, other, centred.apply(Operator.MEAN_BATCH, other));
        centred.apply(Operator.ADD, value, deviation);
        assertEquals(SPACE.fingerprint(plain.build()), SPACE.fingerprint(centred.build()));
    }

    /** Terms without the online network's values change every loss and no weight. */
    @Test
    void termsThatReachNoGradientLeaveItAlone() {
        var adorned = new LossBuilder();
        Operand loss = adorned.apply(
                Operator.DOT_PRODUCT,
                adorned.constant(0.5),
                adorned.apply(Operator.L2_NORM, error(adorned, Source.TARGET_NETWORK)));
        adorned.apply(Operator.ADD, loss, adorned.apply(Operator.L2_NORM, best(adorned, Source.TARGET_NETWORK)));
        assertEquals(SPACE.fingerprint(NamedLosses.DQN), SPACE.fingerprint(adorned.build()));
    }

    /** Both are worth max_a Q(s,a) + max_a Q'(s,a) when the networks agree, and only the gradients tell them apart. */
    @Test
    void equalValuesWithOtherGradientsAreTwoLosses() {
        var one = new LossBuilder();
        one.apply(Operator.ADD, best(one, Source.ONLINE_NETWORK), best(one, Source.TARGET_NETWORK));
        var two = new LossBuilder();
        Operand online = best(two, Source.ONLINE_NETWORK);
        two.apply(Operator.ADD, online, online);
        assertNotEquals(SPACE.fingerprint(one.build()), SPACE.fingerprint(two.build()));
    }

    @Test
    void degenerateLossesCollapseIntoOne() {
        Fingerprint infinite = SPACE.fingerprint(tower(Operator.EXP));
        assertEquals("degenerate", infinite.value());
        assertEquals(infinite, SPACE.fingerprint(tower(Operator.ABS)));
    }

    /** Random programs share a fingerprint when they differ only where no gradient flows (a third do); when more do, the probe sees too little. */
    @Test
    void mostRandomProgramsAreToldApart() {
        List<String> seen = new ArrayList<>();
        Property.holds(
                19,
                1_000,
                SPACE::sample,
                (program, random) -> seen.add(SPACE.fingerprint(program).value()));
        long distinct = seen.stream().distinct().count();
        assertTrue(distinct > 600, distinct + " distinct of 1000");
    }

    /** Squared until it overflows. */
    private static LossProgram tower(Operator bottom) {
        var loss = new LossBuilder();
        Operand node = loss.apply(bottom, best(loss, Source.ONLINE_NETWORK));
        for (int i = 0; i < 12; i++) {
            node = loss.apply(Operator.L2_NORM, node);
        }
        return loss.build();
    }

    private static Operand best(LossBuilder loss, Source network) {
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(network), loss.input(Source.STATE));
        return loss.apply(Operator.MAX_LIST, values);
    }

    private static Operand error(LossBuilder loss, Source network) {
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        Operand chosen = loss.apply(Operator.SELECT_LIST, values, loss.input(Source.ACTION));
        Operand next = loss.apply(Operator.Q_VALUE_LIST, loss.input(network), loss.input(Source.NEXT_STATE));
        Operand best = loss.apply(Operator.MAX_LIST, next);
        Operand target = loss.apply(
                Operator.ADD,
                loss.input(Source.REWARD),
                loss.apply(Operator.DOT_PRODUCT, loss.input(Source.DISCOUNT), best));
        return loss.apply(Operator.SUBTRACT, chosen, target);
    }
}
