package io.cambrian.metalearners.agentsearch.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final Proposer ALL = new Proposer(List.of(1.0), 0.05, 10, 1);
    private static final int DRAWS = 40_000;

    private final List<Member<IntegerVector>> members = new ArrayList<>();

    private void member(double mean, double calls, Proposer proposer, Integer... parents) {
        int number = members.size();
        Standing standing = new Standing(
                Standing.Status.MEASURED, 64, mean, number, false, 0, List.of(new Reading("calls", calls)), "");
        IntegerVector candidate = new IntegerVector(List.of(number));
        members.add(new Member<>(
                number,
                candidate,
                candidate.id(),
                "",
                new Origin(number, List.of(parents), "mutate", Origin.DEFAULT),
                Residence.born(0),
                proposer,
                standing));
    }

    /**
     * Scores 0.5, 0.6 and 0.7: median 0.6 and median distance 0.1, so sigmoids of −10, 0 and 10; the best has one child, so
     * the weights are 0.0000454, 0.5 and 0.99995 / 2, by hand.
     */
    @Test
    void weightsAreThoseOfTheFormula() {
        member(0.5, 1, ALL);
        member(0.6, 1, ALL);
        member(0.7, 1, ALL);
        List<Member<IntegerVector>> parents = List.copyOf(members);
        member(0.1, 1, ALL, 2);
        Archive<IntegerVector> archive = new Archive<>(members, List.of());
        RandomGenerator random = new RootSeed(1).search().generator();
        int[] drawn = new int[3];
        for (int i = 0; i < DRAWS; i++) {
            drawn[archive.draw(parents, 10, random).number()]++;
        }
        assertTrue(drawn[0] < 20, "the worst was drawn " + drawn[0] + " times");
        // four standard deviations of a fair coin
        assertEquals(0.5, drawn[1] / (double) DRAWS, 0.01);
    }

    @Test
    void equalScoresAreEquallyLikely() {
        member(0.5, 1, ALL);
        member(0.5, 1, ALL);
        Archive<IntegerVector> archive = new Archive<>(members, List.of());
        RandomGenerator random = new RootSeed(1).search().generator();
        int first = 0;
        for (int i = 0; i < DRAWS; i++) {
            first += archive.draw(members, 10, random).number() == 0 ? 1 : 0;
        }
        assertEquals(0.5, first / (double) DRAWS, 0.01);
    }

    @Test
    void onlyTheBestOfACellMayBeAParent() {
        member(0.5, 3, ALL);
        member(0.7, 2.5, ALL);
        member(0.4, 12, ALL);
        Feature calls = new Feature("calls", Optional.empty(), 0, 15, 3);
        List<Integer> parents = new Archive<>(members, List.of(calls))
                .parents(0).stream().map(Member::number).toList();
        assertEquals(List.of(1, 2), parents);
    }

    @Test
    void aChildFarBelowItsParentIsNoParentIfItsProposerSaysSo() {
        Proposer choosy = new Proposer(List.of(1.0), 0.05, 10, 0.05);
        member(0.6, 1, ALL);
        member(0.5, 1, choosy, 0);
        member(0.58, 1, choosy, 0);
        List<Integer> parents = new Archive<>(members, List.of())
                .parents(0).stream().map(Member::number).toList();
        assertEquals(List.of(0, 2), parents);
    }

    @Test
    void binsDoNotMove() {
        Feature share = new Feature("checks", Optional.of("calls"), 0, 1, 4);
        assertEquals(2, share.bin(List.of(new Reading("calls", 4), new Reading("checks", 2))));
        assertEquals(3, share.bin(List.of(new Reading("calls", 4), new Reading("checks", 4))));
        assertEquals(0, share.bin(List.of(new Reading("calls", 0), new Reading("checks", 0))));
        assertEquals(Feature.UNKNOWN, share.bin(List.of(new Reading("calls", 4))));
    }

    @Test
    void aProposerThatCannotProposeIsKnown() {
        assertTrue(ALL.canPropose());
        assertFalse(new Proposer(List.of(0.0, 0.0), 0.05, 10, 1).canPropose());
        assertFalse(new Proposer(List.of(1.0), 0.05, 10, -1).canPropose());
        assertFalse(new Proposer(List.of(1.0), 1, 10, 1).canPropose());
    }

    /** A proposer with one operator, which 5 % of mutations switch off. */
    @Test
    void mutantsThatCannotProposeAreRefusedAndTheSearchGoesOn() {
        RandomGenerator random = new RootSeed(2).search().generator();
        long refused = 0;
        for (int i = 0; i < 1_000; i++) {
            Proposer mutant = ALL.mutated(random);
            refused += mutant.canPropose() ? 0 : 1;
        }
        assertTrue(refused > 20 && refused < 100, "refused " + refused);
    }
}
