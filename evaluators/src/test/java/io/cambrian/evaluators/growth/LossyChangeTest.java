package io.cambrian.evaluators.growth;

import static io.cambrian.evaluators.growth.Networks.change;
import static io.cambrian.evaluators.growth.Networks.normalised;
import static io.cambrian.evaluators.growth.Networks.output;
import static io.cambrian.evaluators.growth.Networks.stack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** SEARL's mutations: what they keep and what they touch. */
class LossyChangeTest {

    private final Seed seed = new SearchSeed(5);
    private final RandomGenerator random = seed.generator();

    private static void assertTopLeft(Matrix old, Matrix grown) {
        Matrix block = Matrix.of(old.rows(), old.columns(), grown::at);
        assertEquals(old, block);
    }

    @Test
    void freshUnitsLeaveEveryOldNumberInPlace() {
        GrowingNetwork before =
                new GrowingNetwork(List.of(normalised(7, 13, Activation.RELU, random), output(13, 3, random)));
        GrowingNetwork after = new FreshUnits(0, 16, seed).applyTo(before);
        assertEquals(29, after.blocks().getFirst().outputs());
        for (int i = 0; i < before.parameters().size(); i++) {
            assertTopLeft(before.parameters().get(i), after.parameters().get(i));
        }
        assertTrue(change(before, after, random) > 1e-3, "the function is another");
    }

    @Test
    void freshNumbersAreThoseOfTheStartOfATraining() {
        GrowingNetwork after = new FreshUnits(0, 3000, seed).applyTo(stack(Activation.RELU, random));
        Dense wide = (Dense) after.blocks().get(0);
        Dense next = (Dense) after.blocks().get(1);
        double intoUnits = wide.weights().columns(13, 3000).standardDeviation();
        assertEquals(1 / Math.sqrt(7), intoUnits, 0.01);
        assertEquals(Matrix.vector(3000, 0), wide.biases().columns(13, 3000));
        Matrix outOfUnits = Matrix.of(3000, 11, (row, column) -> next.weights().at(13 + row, column));
        assertEquals(1 / Math.sqrt(3013), outOfUnits.standardDeviation(), 0.001);
    }

    @Test
    void momentsOfFreshNumbersAreZero() {
        GrowingNetwork moments = stack(Activation.RELU, random);
        GrowingNetwork after = new FreshUnits(1, 4, seed).applyTo(moments, Quantity.SECOND_MOMENTS);
        Dense wide = (Dense) after.blocks().get(1);
        assertEquals(0, wide.weights().columns(11, 4).standardDeviation());
        assertEquals(0, wide.weights().at(0, 11));
        assertEquals(((Dense) moments.blocks().get(1)).weights(), wide.weights().columns(0, 11));
    }

    @Test
    void aFreshLayerComesBeforeTheOutput() {
        GrowingNetwork before = stack(Activation.TANH, random);
        GrowingNetwork after = new FreshLayer(seed).applyTo(before);
        assertEquals(before.blocks().subList(0, 2), after.blocks().subList(0, 2));
        assertEquals(before.blocks().getLast(), after.blocks().getLast());
        Dense fresh = (Dense) after.blocks().get(2);
        assertEquals(11, fresh.inputs());
        assertEquals(11, fresh.outputs());
        assertEquals(Optional.of(Activation.TANH), fresh.activation());
    }

    @Test
    void anotherSeedDrawsOtherFreshWeights() {
        GrowingNetwork before = stack(Activation.RELU, random);
        assertEquals(new FreshUnits(0, 2, seed).applyTo(before), new FreshUnits(0, 2, seed).applyTo(before));
        for (FreshGrowth growth : List.of(new FreshUnits(0, 2, seed), new FreshLayer(seed))) {
            assertNotEquals(
                    growth.applyTo(before), growth.with(seed.child("twin")).applyTo(before));
        }
    }

    @Test
    void weightMutationTouchesATenthOfEachChosenMatrixAtMost() {
        GrowingNetwork before = stack(Activation.RELU, random);
        Set<List<Boolean>> subsets = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            GrowingNetwork after = new GaussianMutation(seed.child("mutation", i)).applyTo(before);
            List<Boolean> touched = IntStream.range(0, 3)
                    .mapToObj(layer -> touches(before, after, layer))
                    .toList();
            assertTrue(touched.contains(true), "never none");
            subsets.add(touched);
        }
        assertEquals(7, subsets.size(), "each non-empty subset of three matrices");
    }

    /** Whether the weights of a layer changed, with what must hold in any case. */
    private static boolean touches(GrowingNetwork before, GrowingNetwork after, int layer) {
        Dense old = (Dense) before.blocks().get(layer);
        Dense mutated = (Dense) after.blocks().get(layer);
        assertEquals(old.biases(), mutated.biases());
        int size = old.inputs() * old.outputs();
        int changed = 0;
        for (int i = 0; i < size; i++) {
            changed += old.weights().at(i) != mutated.weights().at(i) ? 1 : 0;
        }
        assertTrue(changed <= Math.ceil(0.1 * size), changed + " of " + size);
        return changed > 0;
    }

    @Test
    void mutationsHaveTheirThreeSizes() {
        int great = 0;
        int all = 0;
        GrowingNetwork ones = new GrowingNetwork(
                List.of(Dense.linear(Matrix.of(300, 100, (row, column) -> 1000), Matrix.vector(100, 0))));
        int resets = 0;
        for (int i = 0; i < 40; i++) {
            Matrix weights = new GaussianMutation(seed.child("size", i))
                    .applyTo(ones)
                    .parameters()
                    .getFirst();
            for (int entry = 0; entry < 30_000; entry++) {
                double change = Math.abs(weights.at(entry) - 1000);
                all += change > 0 ? 1 : 0;
                resets += Math.abs(weights.at(entry)) < 6 ? 1 : 0;
                great += change > 1100 ? 1 : 0;
            }
        }
        assertEquals(0.05, resets / (double) all, 0.01);
        assertEquals(0.05 * 0.912, great / (double) all, 0.01, "|N(0, 10²)| > 1.1 in 91.2 of 100");
    }

    @Test
    void mutatedWeightsAreHeldWithinAMillion() {
        GrowingNetwork huge = new GrowingNetwork(
                List.of(Dense.linear(Matrix.of(40, 40, (row, column) -> 9.9e5), Matrix.vector(40, 0))));
        boolean held = false;
        for (int i = 0; i < 20; i++) {
            Matrix weights = new GaussianMutation(seed.child("clamp", i))
                    .applyTo(huge)
                    .parameters()
                    .getFirst();
            for (int entry = 0; entry < 1600; entry++) {
                assertTrue(Math.abs(weights.at(entry)) <= 1e6);
                held |= Math.abs(weights.at(entry)) == 1e6;
            }
        }
        assertTrue(held, "some would have gone beyond");
    }

    @Test
    void anotherActivationKeepsEveryNumberAndTheLinearOutput() {
        GrowingNetwork before = new ReplicateConcat(0, 2).applyTo(stack(Activation.RELU, random));
        GrowingNetwork after = new ActivationChange(Activation.ELU).applyTo(before);
        assertEquals(before.parameters(), after.parameters());
        assertEquals(
                List.of(
                        Optional.of(Activation.ELU),
                        Optional.of(Activation.ELU),
                        Optional.of(Activation.ELU),
                        Optional.empty()),
                Branches.layers(after.blocks()).stream().map(Dense::activation).toList());
    }

    @Test
    void theActivationDrawnIsAnother() {
        Set<Activation> drawn = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            drawn.add(ActivationChange.from(Activation.TANH, random).activation());
        }
        assertEquals(Set.of(Activation.RELU, Activation.ELU), drawn);
    }
}
