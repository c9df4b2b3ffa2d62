package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LossSpaceTest {

    private static final LossSpace FULL = LossSpace.scratch(LossLanguage.full());
    private static final LossSpace SMALL = LossSpace.scratch(LossLanguage.small());
    private static final LossSpace FROM_DQN = LossSpace.bootstrap(LossLanguage.full(), NamedLosses.DQN);
    private static final int INPUTS = 7;
    private static final int SLOTS = INPUTS + LossProgram.MAXIMUM_OPERATIONS;
    private static final List<LossSpace> SPACES = List.of(FULL, SMALL, FROM_DQN);

    @Test
    void samplesMutantsAndCrossesAreAccepted() {
        for (LossSpace space : SPACES) {
            Property.holds(5, 300, space::sample, (program, random) -> {
                LossProgram mutant = space.mutate(program, random);
                LossProgram child = space.cross(mutant, space.sample(random), random);
                for (LossProgram each : List.of(program, mutant, child)) {
                    assertInstanceOf(Verdict.Accepted.class, space.check(each));
                    assertEquals(program.nodes().size(), each.nodes().size());
                }
            });
        }
    }

    @Test
    void theSameGeneratorGivesTheSameProgram() {
        for (LossSpace space : SPACES) {
            LossProgram one = space.sample(new SearchSeed(6).generator());
            assertEquals(one, space.sample(new SearchSeed(6).generator()));
            assertEquals(
                    space.mutate(one, new SearchSeed(7).generator()), space.mutate(one, new SearchSeed(7).generator()));
        }
    }

    @Test
    void aMutantDiffersInAtMostOneSlotAndNeverInAFrozenOne() {
        Property.holds(8, 500, SMALL::sample, (program, random) -> {
            LossProgram mutant = SMALL.mutate(program, random);
            int changed = 0;
            for (int i = 0; i < program.nodes().size(); i++) {
                boolean same = program.nodes().get(i).equals(mutant.nodes().get(i));
                changed += same ? 0 : 1;
                // seven inputs and four frozen nodes
                assertTrue(same || i >= 11, "slot " + i);
            }
            assertTrue(changed <= 1, changed + " slots changed");
        });
    }

    /** Mutants of one parent that has a node of every sort, so that every operator finds operands. */
    @Test
    void mutationReachesEveryOperatorEverySlotAndTheSlotJustBefore() {
        var loss = new LossBuilder();
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        loss.apply(Operator.ENTROPY, loss.apply(Operator.SOFTMAX, values));
        LossSpace space = LossSpace.bootstrap(LossLanguage.full(), loss.build());
        RandomGenerator random = new SearchSeed(9).generator();
        LossProgram parent = space.sample(random);
        Set<Operator> reached = EnumSet.noneOf(Operator.class);
        Set<Integer> changed = new TreeSet<>();
        boolean readsItsNeighbour = false;
        for (int i = 0; i < 20_000; i++) {
            LossProgram mutant = space.mutate(parent, random);
            for (int slot = INPUTS; slot < SLOTS; slot++) {
                int before = slot - 1;
                if (!mutant.nodes().get(slot).equals(parent.nodes().get(slot))) {
                    changed.add(slot);
                    if (mutant.nodes().get(slot) instanceof Node.Operation operation) {
                        reached.add(operation.operator());
                        readsItsNeighbour |= operation.operands().stream().anyMatch(o -> o.index() == before);
                    }
                }
            }
        }
        assertEquals(EnumSet.copyOf(LossLanguage.full().operators()), reached);
        assertTrue(readsItsNeighbour);
        // the softmax in slot 8 has a reader, and no other node of its sort can stand there
        assertEquals(SLOTS - INPUTS - 1, changed.size(), "changed slots: " + changed);
    }

    @Test
    void aShortLossIsLaidOutInAllSlotsBeforeItIsMutated() {
        for (String name : List.of("DQN", "DoubleDQN", "DQNReg", "DQNRegShipped", "DQNClipped")) {
            LossProgram known = NamedLosses.byName(name);
            assertInstanceOf(Verdict.Accepted.class, FROM_DQN.check(known));
            LossProgram mutant = FROM_DQN.mutate(known, new SearchSeed(10).generator());
            assertEquals(SLOTS, mutant.nodes().size());
            assertEquals(
                    25,
                    FULL.mutate(known, new SearchSeed(10).generator()).nodes().size());
        }
    }

    /** If nothing is drawn that the loss reads, the padded program still is the parent: its id says so. */
    @Test
    void layingOutChangesNoBehaviour() {
        int same = 0;
        for (int i = 0; i < 200; i++) {
            RandomGenerator random = new SearchSeed(11).child("x", i).generator();
            same += FROM_DQN.mutate(NamedLosses.DQN, random).id().equals(NamedLosses.DQN.id()) ? 1 : 0;
        }
        // 7 of 20 slots are live
        assertTrue(same > 100 && same < 200, same + " of 200 mutants equal their parent");
    }

    @Test
    void childrenCarryPartsOfBothParents() {
        int[] counts = new int[2];
        Property.holds(12, 300, FULL::sample, (mother, random) -> {
            LossProgram father = FULL.sample(random);
            LossProgram child = FULL.cross(mother, father, random);
            counts[0] += shared(child, mother);
            counts[1] += shared(child, father);
        });
        assertTrue(counts[0] > 300 * 5, "slots from the mothers: " + counts[0]);
        assertTrue(counts[1] > 300 * 3, "slots from the fathers: " + counts[1]);
    }

    @Test
    void whatIsForeignToTheSpaceIsRefusedWithAReason() {
        assertRefused(FULL, NamedLosses.CQL, "the language 'full' has no operator log-sum-exp-list");
        assertRefused(SMALL, NamedLosses.DQN_REG, "the language 'small' has no operator multiply-tenth");
        var constant = new LossBuilder();
        var values = constant.apply(
                Operator.Q_VALUE_LIST, constant.input(Source.ONLINE_NETWORK), constant.input(Source.STATE));
        constant.apply(Operator.ADD, constant.constant(0.7), constant.apply(Operator.MAX_LIST, values));
        assertRefused(FULL, constant.build(), "the language 'full' has no constant 0.7");
        assertThrows(
                IllegalArgumentException.class, () -> SMALL.mutate(NamedLosses.CQL, new SearchSeed(1).generator()));
    }

    @Test
    void bootstrappingFromALossAllowsItsOperators() {
        LossSpace space = LossSpace.bootstrap(LossLanguage.full(), NamedLosses.CQL);
        assertInstanceOf(Verdict.Accepted.class, space.check(NamedLosses.CQL));
        assertInstanceOf(Verdict.Accepted.class, space.check(space.sample(new SearchSeed(13).generator())));
    }

    private static void assertRefused(LossSpace space, LossProgram program, String reason) {
        assertEquals(Verdict.rejected(reason), space.check(program));
    }

    private static int shared(LossProgram child, LossProgram parent) {
        int same = 0;
        for (int i = 9; i < child.nodes().size(); i++) {
            same += child.nodes().get(i).equals(parent.nodes().get(i)) ? 1 : 0;
        }
        return same;
    }
}
