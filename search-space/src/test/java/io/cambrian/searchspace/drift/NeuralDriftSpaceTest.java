package io.cambrian.searchspace.drift;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class NeuralDriftSpaceTest {

    private static final NeuralShape SHAPE = new NeuralShape(16, NeuralShape.Base.PPO, false, 1e-4);
    private static final NeuralDriftSpace SPACE = new NeuralDriftSpace(SHAPE);

    @Test
    void samplesMutantsAndChildrenAreMembers() {
        Property.holds(1, 100, SPACE::sample, (drift, random) -> {
            Drift mutant = SPACE.mutate(drift, random);
            Drift child = SPACE.cross(drift, mutant, random);
            assertEquals(Verdict.accepted(), SPACE.check(drift));
            assertEquals(Verdict.accepted(), SPACE.check(mutant));
            assertEquals(Verdict.accepted(), SPACE.check(child));
            assertNotEquals(SPACE.fingerprint(drift), SPACE.fingerprint(mutant));
        });
    }

    @Test
    void aMutantIsOneNormalStepAway() {
        NeuralDriftSpace space = new NeuralDriftSpace(NeuralShape.published(), 0.5);
        RandomGenerator random = new SearchSeed(2).generator();
        NeuralDrift parent = (NeuralDrift) space.sample(random);
        NeuralDrift mutant = (NeuralDrift) space.mutate(parent, random);
        float[] before = parent.weights();
        float[] after = mutant.weights();
        double squares = 0;
        for (int i = 0; i < before.length; i++) {
            squares += (after[i] - before[i]) * (double) (after[i] - before[i]);
        }
        // the mean of 1,152 squares lies within four standard errors of the variance
        assertEquals(0.25, squares / before.length, 4 * 0.25 * Math.sqrt(2.0 / before.length));
    }

    @Test
    void aChildHasEachWeightFromEitherParent() {
        RandomGenerator random = new SearchSeed(3).generator();
        float[] mother = ((NeuralDrift) SPACE.sample(random)).weights();
        float[] father = ((NeuralDrift) SPACE.sample(random)).weights();
        float[] child = ((NeuralDrift)
                        SPACE.cross(NeuralDrift.of(SHAPE, mother), NeuralDrift.of(SHAPE, father), random))
                .weights();
        int fromMother = 0;
        for (int i = 0; i < child.length; i++) {
            assertTrue(child[i] == mother[i] || child[i] == father[i]);
            fromMother += child[i] == mother[i] ? 1 : 0;
        }
        assertEquals(child.length / 2.0, fromMother, 4 * Math.sqrt(child.length / 4.0));
    }

    @Test
    void networksArePoints() {
        float[] point = ((NeuralDrift) SPACE.sample(new SearchSeed(4).generator())).weights();
        assertEquals(SPACE.dimension(), point.length);
        assertArrayEquals(point, SPACE.encode(SPACE.decode(point)));
        assertThrows(IllegalArgumentException.class, () -> SPACE.decode(new float[3]));
    }

    @Test
    void aSearchStartsAtTheBaseWhereSmallStepsMatter() {
        float[] start = SPACE.start();
        NeuralDrift first = (NeuralDrift) SPACE.decode(start);
        NeuralDrift zero = Networks.zero(SHAPE);
        float[] there = start.clone();
        float[] back = start.clone();
        there[start.length - 1] += 0.1f;
        back[start.length - 1] -= 0.1f;
        for (double ratio : new double[] {0.5, 0.9, 1, 1.3, 2}) {
            assertEquals(DriftFunction.at(zero, ratio, 1.5, 0), DriftFunction.at(first, ratio, 1.5, 0));
        }
        assertNotEquals(
                DriftFunction.at(SPACE.decode(there), 2, 1.5, 0), DriftFunction.at(SPACE.decode(back), 2, 1.5, 0));
    }

    /** Why a search does not start at 0: antithetic pairs around it are the same drift. */
    @Test
    void aNetworkIsAnEvenFunctionOfItsWeights() {
        float[] weights = ((NeuralDrift) SPACE.sample(new SearchSeed(6).generator())).weights();
        float[] mirrored = weights.clone();
        for (int i = 0; i < mirrored.length; i++) {
            mirrored[i] = -mirrored[i];
        }
        for (double ratio : new double[] {0.5, 0.9, 1.3, 2}) {
            assertEquals(
                    DriftFunction.at(SPACE.decode(weights), ratio, -1, 0),
                    DriftFunction.at(SPACE.decode(mirrored), ratio, -1, 0));
        }
    }

    @Test
    void strangersAreRejectedWithTheReason() {
        assertRejected("not closed forms", NamedDrifts.PPO);
        assertRejected("of the shape", Networks.zero(NeuralShape.published()));
        assertThrows(
                IllegalArgumentException.class, () -> SPACE.mutate(NamedDrifts.PPO, new SearchSeed(1).generator()));
        assertThrows(IllegalArgumentException.class, () -> new NeuralDriftSpace(SHAPE, 0));
        assertThrows(
                IllegalArgumentException.class,
                () -> new NeuralDriftSpace(new NeuralShape(16, NeuralShape.Base.PPO, false, 0)));
    }

    @Test
    void theLifetimesForWhichANetworkWasMadeDoNotMatter() {
        NeuralShape shape = new NeuralShape(4, NeuralShape.Base.PPO, true, 1e-4);
        NeuralDriftSpace space = new NeuralDriftSpace(shape.madeFor(new LifetimeRange(10, 250)));
        assertEquals(Verdict.accepted(), space.check(Networks.zero(shape)));
    }

    private static void assertRejected(String reason, Drift drift) {
        Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, SPACE.check(drift));
        assertTrue(rejected.reason().contains(reason), rejected.reason());
    }
}
