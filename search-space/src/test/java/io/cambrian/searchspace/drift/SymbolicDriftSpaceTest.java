package io.cambrian.searchspace.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.drift.term.Flat;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.Signal;
import io.cambrian.searchspace.drift.term.TermRule;
import io.cambrian.searchspace.drift.term.TermSampler;
import io.cambrian.searchspace.drift.term.TermSort;
import io.cambrian.searchspace.drift.term.TermTree;
import io.cambrian.searchspace.drift.term.Weight;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SymbolicDriftSpaceTest {

    private static final SymbolicDriftSpace PLAIN = new SymbolicDriftSpace(20, false, List.of());
    private static final SymbolicDriftSpace TEMPORAL = new SymbolicDriftSpace(30, true, List.of());
    private static final SymbolicDriftSpace AROUND =
            new SymbolicDriftSpace(25, true, List.of(NamedDrifts.PPO, NamedDrifts.DPO));

    /** Not by drawing again: the grammar alone keeps the conditions. */
    @Test
    void whateverTheGrammarGivesIsADrift() {
        Property.holds(
                1,
                2_000,
                random -> (Penalty) new TermSampler(true).draw(TermSort.PENALTY, 1 + random.nextInt(25), random),
                (penalty, random) -> {
                    assertEquals(new DriftVerdict.Holds(), DriftCheck.of(new SymbolicDrift(penalty)));
                });
    }

    @Test
    void mutantsAndChildrenAreMembersToo() {
        for (SymbolicDriftSpace space : List.of(PLAIN, TEMPORAL, AROUND)) {
            Property.holds(2, 300, space::sample, (drift, random) -> {
                Drift mutant = space.mutate(drift, random);
                Drift child = space.cross(drift, space.sample(random), random);
                for (Drift each : List.of(drift, mutant, child)) {
                    assertEquals(Verdict.accepted(), space.check(each));
                }
                assertNotEquals(drift, mutant);
                assertEquals(mutant, space.format().read(space.format().write(mutant)));
            });
        }
    }

    /** A walk of many steps, on which constants and sizes could run away. */
    @Test
    void aLongWalkStaysInTheSpaceAndVisitsEveryRuleButNone() {
        RandomGenerator random = new SearchSeed(3).generator();
        Set<TermRule> visited = new HashSet<>();
        Drift drift = NamedDrifts.PPO;
        for (int i = 0; i < 500; i++) {
            drift = TEMPORAL.mutate(drift, random);
            TermTree.all(((SymbolicDrift) drift).penalty()).stream()
                    .map(TermRule::of)
                    .forEach(visited::add);
        }
        List<TermRule> all = Stream.of(TermSort.values())
                .flatMap(sort -> new TermSampler(true).rules(sort).stream())
                .toList();
        assertEquals(Set.copyOf(all), visited);
    }

    @Test
    void theSameGeneratorGivesTheSameMembers() {
        Drift first = AROUND.sample(new SearchSeed(4).generator());
        assertEquals(first, AROUND.sample(new SearchSeed(4).generator()));
        assertEquals(
                AROUND.mutate(first, new SearchSeed(5).generator()),
                AROUND.mutate(first, new SearchSeed(5).generator()));
    }

    @Test
    void samplesDiffer() {
        Set<Object> fingerprints = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            fingerprints.add(PLAIN.fingerprint(PLAIN.sample(new SearchSeed(i).generator())));
        }
        assertTrue(fingerprints.size() > 120, () -> fingerprints.size() + " of 200 differ");
    }

    @Test
    void algebraicallyEqualDriftsHaveEqualFingerprints() {
        Penalty square = new Penalty.Squared(new Signal.Step());
        Penalty excess = new Penalty.Excess();
        assertEquals(
                fingerprint(new Penalty.Sum(square, new Penalty.Sum(excess, square))),
                fingerprint(new Penalty.Sum(new Penalty.Weighted(new Weight.Constant(2), square), excess)));
        assertEquals(
                fingerprint(new Penalty.Rectified(new Flat.Product(new Signal.Step(), new Signal.Step()))),
                fingerprint(square));
        assertNotEquals(fingerprint(square), fingerprint(excess));
        assertNotEquals(PLAIN.fingerprint(NamedDrifts.PPO), PLAIN.fingerprint(NamedDrifts.clipped(0.21)));
    }

    @Test
    void strangersAreRejectedWithTheReason() {
        Penalty timed = new Penalty.Weighted(new Weight.Progress(), new Penalty.Excess());
        assertRejected("reads the progress", PLAIN, new SymbolicDrift(timed));
        assertRejected("closed form", PLAIN, Networks.zero(NeuralShape.published()));
        assertRejected("has 9 terms", new SymbolicDriftSpace(8, false, List.of()), NamedDrifts.DPO);
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> new SymbolicDriftSpace(3, false, List.of(NamedDrifts.PPO)))
                .getMessage();
        assertTrue(message.contains("no member of the space: the drift has 4 terms"), message);
        assertThrows(IllegalArgumentException.class, () -> new SymbolicDriftSpace(0, false, List.of()));
    }

    @Test
    void leastSizesAreThoseOfTheSmallestTerms() {
        for (TermSort sort : TermSort.values()) {
            int least = TermRule.making(sort).stream()
                    .mapToInt(TermRule::leastSize)
                    .min()
                    .orElseThrow();
            assertEquals(least, sort.leastSize());
        }
    }

    private static Object fingerprint(Penalty penalty) {
        return PLAIN.fingerprint(new SymbolicDrift(penalty));
    }

    private static void assertRejected(String reason, SymbolicDriftSpace space, Drift drift) {
        Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, space.check(drift));
        assertTrue(rejected.reason().contains(reason), rejected.reason());
    }
}
