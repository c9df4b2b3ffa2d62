package io.cambrian.evaluators.growth;

import static io.cambrian.evaluators.growth.Networks.assertSameNumbers;
import static io.cambrian.evaluators.growth.Networks.change;
import static io.cambrian.evaluators.growth.Networks.distance;
import static io.cambrian.evaluators.growth.Networks.hidden;
import static io.cambrian.evaluators.growth.Networks.inputs;
import static io.cambrian.evaluators.growth.Networks.normalised;
import static io.cambrian.evaluators.growth.Networks.output;
import static io.cambrian.evaluators.growth.Networks.stack;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What growth keeps, in double precision. */
class GrowthTest {

    private static final double EXACT = 1e-10;
    private static final int MEMBERS = 4;

    private final Seed seed = new SearchSeed(11);
    private final RandomGenerator random = seed.generator();

    /** A move that fits: one to three units more, or a layer more. */
    private Growth anyMove(GrowingNetwork network) {
        int layer = random.nextInt(network.hiddenBlocks());
        int width = network.blocks().get(layer).outputs();
        return random.nextBoolean()
                ? Deeper.exactly(layer)
                : Wider.exactly(layer, UnitMap.random(width, width + 1 + random.nextInt(3), random));
    }

    @Test
    void twoHundredMovesOneAfterTheOtherChangeNothing() {
        GrowingNetwork before = stack(Activation.RELU, random);
        GrowingNetwork after = before;
        for (int move = 0; move < 200; move++) {
            after = anyMove(after).applyTo(after);
        }
        assertTrue(after.hiddenBlocks() > 50, "about a hundred layers more");
        assertEquals(0, change(before, after, random), EXACT);
    }

    @Test
    void twoHundredMovesKeepTheGradientByTheInputs() {
        for (int move = 0; move < 200; move++) {
            GrowingNetwork before = stack(Activation.RELU, random);
            GrowingNetwork after = anyMove(before).applyTo(before);
            double[] x = inputs(7 * MEMBERS, random);
            double[] expected = new GraphedNetwork(before, MEMBERS, x).inputGradient();
            assertEquals(0, distance(expected, new GraphedNetwork(after, MEMBERS, x).inputGradient()), EXACT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void wideningIsExactForAnyActivation(Activation activation) {
        GrowingNetwork before = stack(activation, random);
        GrowingNetwork after = Wider.exactly(1, UnitMap.random(11, 29, random)).applyTo(before);
        assertEquals(29, after.blocks().get(1).outputs());
        assertEquals(0, change(before, after, random), EXACT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void replicatedBranchesAreExact(int position) {
        GrowingNetwork before = stack(Activation.TANH, random);
        GrowingNetwork added = ReplicateAdd.exactly(position, 3).applyTo(before);
        GrowingNetwork concatenated = new ReplicateConcat(position, 3).applyTo(before);
        assertEquals(0, change(before, added, random), EXACT);
        assertEquals(0, change(before, concatenated, random), EXACT);
        assertEquals(0, change(before, ReplicateAdd.exactly(position, 2).applyTo(concatenated), random), EXACT);
    }

    @Test
    void segmentsDifferByAtMostOneUnit() {
        GrowingNetwork network = new ReplicateConcat(1, 4).applyTo(stack(Activation.RELU, random));
        Concatenated sides = (Concatenated) network.blocks().get(1);
        assertEquals(
                List.of(3, 3, 3, 2),
                sides.branches().stream().map(Block::outputs).toList());
    }

    @Test
    void branchesGrowToo() {
        GrowingNetwork before = stack(Activation.RELU, random);
        GrowingNetwork cut =
                new ReplicateConcat(0, 2).applyTo(ReplicateAdd.exactly(1, 2).applyTo(before));
        UnitMap inFirstBranch = UnitMap.random(7, 10, random).within(0, 13);
        GrowingNetwork first = Wider.exactly(0, inFirstBranch).applyTo(cut);
        UnitMap inSecondBranch = UnitMap.random(6, 8, random).within(10, 16);
        GrowingNetwork second = Wider.exactly(0, inSecondBranch).applyTo(first);
        GrowingNetwork both = Wider.exactly(1, UnitMap.random(11, 15, random)).applyTo(second);
        GrowingNetwork deep = Deeper.exactly(0).applyTo(Deeper.exactly(1).applyTo(both));
        assertEquals(
                List.of(18, 18, 15, 15, 3),
                deep.blocks().stream().map(Block::outputs).toList());
        assertEquals(0, change(before, deep, random), EXACT);
    }

    @Test
    void theTableOfMomentsIsThatOfTheGradients() {
        GrowingNetwork before = stack(Activation.RELU, random);
        for (Growth growth : List.of(
                Wider.exactly(0, UnitMap.random(13, 20, random)),
                Wider.exactly(1, UnitMap.even(11, 3)),
                ReplicateAdd.exactly(1, 3),
                new ReplicateConcat(0, 4))) {
            assertMomentsAreGradients(growth, before);
        }
    }

    private void assertMomentsAreGradients(Growth growth, GrowingNetwork before) {
        double[] x = inputs(7 * MEMBERS, random);
        GrowingNetwork gradient = new GraphedNetwork(before, MEMBERS, x).gradient();
        GrowingNetwork expected = new GraphedNetwork(growth.applyTo(before), MEMBERS, x).gradient();
        assertSameNumbers(expected, growth.applyTo(gradient, Quantity.FIRST_MOMENTS), 1e-9);
        assertSameNumbers(squared(expected), growth.applyTo(squared(gradient), Quantity.SECOND_MOMENTS), 1e-6);
    }

    private static GrowingNetwork squared(GrowingNetwork network) {
        return network.withParameters(network.parameters().stream()
                .map(matrix -> matrix.map(number -> number * number))
                .toList());
    }

    @Test
    void anInsertedLayerHasTheMomentsOfBiasesThatItsGradientsHave() {
        GrowingNetwork before = stack(Activation.RELU, random);
        double[] x = inputs(7, random);
        GrowingNetwork gradient = new GraphedNetwork(before, 1, x).gradient();
        GrowingNetwork expected = new GraphedNetwork(Deeper.exactly(0).applyTo(before), 1, x).gradient();
        Dense first = (Dense) Deeper.exactly(0)
                .applyTo(gradient, Quantity.FIRST_MOMENTS)
                .blocks()
                .get(1);
        assertSameNumbers(((Dense) expected.blocks().get(1)).biases(), first.biases(), EXACT);
        assertEquals(0, first.weights().standardDeviation());
    }

    @Test
    void forOneSampleTheSquaresOfAnInsertedLayerAreKnownExactly() {
        GrowingNetwork before = stack(Activation.RELU, random);
        double[] x = inputs(7, random);
        GrowingNetwork squares = squared(new GraphedNetwork(before, 1, x).gradient());
        GrowingNetwork expected = squared(new GraphedNetwork(Deeper.exactly(0).applyTo(before), 1, x).gradient());
        assertSameNumbers(expected, Deeper.exactly(0).applyTo(squares, Quantity.SECOND_MOMENTS), 1e-6);
    }

    @Test
    void noiseLetsCopiesPartAndChangesTheFunctionALittle() {
        GrowingNetwork before = stack(Activation.RELU, random);
        Optional<SymmetryBreaking> noise = Optional.of(SymmetryBreaking.usual(seed.child("noise")));
        for (Growth growth : List.of(
                new Wider(0, UnitMap.random(13, 26, random), noise),
                new Deeper(1, noise),
                new ReplicateAdd(1, 2, noise))) {
            double change = change(before, growth.applyTo(before), random);
            assertTrue(change > 0 && change < 1e-2, growth + " changes outputs by " + change);
        }
    }

    @Test
    void noiseIsOnCopiesAlone() {
        GrowingNetwork before = stack(Activation.RELU, random);
        UnitMap map = UnitMap.even(13, 2);
        SymmetryBreaking noise = SymmetryBreaking.usual(seed);
        GrowingNetwork plain = Wider.exactly(0, map).applyTo(before);
        GrowingNetwork noisy = new Wider(0, map, Optional.of(noise)).applyTo(before);
        Matrix expected = ((Dense) plain.blocks().getFirst()).weights();
        Matrix found = ((Dense) noisy.blocks().getFirst()).weights();
        assertEquals(expected.columns(0, 13), found.columns(0, 13));
        assertNotEquals(expected.columns(13, 13), found.columns(13, 13));
        assertEquals(plain.blocks().subList(1, 3), noisy.blocks().subList(1, 3));
    }

    @Test
    void twinsStayTwinsWithoutNoise() {
        GrowingNetwork after = Wider.exactly(0, UnitMap.even(13, 2)).applyTo(stack(Activation.RELU, random));
        GrowingNetwork gradient = new GraphedNetwork(after, MEMBERS, inputs(7 * MEMBERS, random)).gradient();
        Matrix slopes = ((Dense) gradient.blocks().getFirst()).weights();
        assertSameNumbers(slopes.columns(0, 13), slopes.columns(13, 13), 1e-12);
    }

    private GrowingNetwork normalisedStack() {
        return new GrowingNetwork(List.of(
                normalised(7, 8, Activation.RELU, random),
                hidden(8, 5, Activation.RELU, random),
                output(5, 3, random)));
    }

    @Test
    void evenCopiesPassLayerNormalisation() {
        GrowingNetwork before = normalisedStack();
        Growth even = Wider.exactly(0, UnitMap.even(8, 4));
        assertEquals(0, change(before, even.applyTo(before), random), EXACT);
        assertMomentsAreGradients(even, before);
        assertEquals(0, change(before, Deeper.exactly(0).applyTo(before), random), EXACT);
    }

    @Test
    void whatCannotBeKeptIsRefusedWithItsReason() {
        GrowingNetwork normalised = normalisedStack();
        assertRefused(
                "copy each of the 8 units equally often", Wider.exactly(0, UnitMap.random(8, 20, random)), normalised);
        assertRefused("a segment has its own", new ReplicateConcat(0, 2), normalised);
        GrowingNetwork tanh = stack(Activation.TANH, random);
        assertRefused("tanh applied twice is not tanh applied once", Deeper.exactly(0), tanh);
        assertRefused("elu applied twice", Deeper.exactly(1), stack(Activation.ELU, random));
        assertRefused("cut it into at most 3", new ReplicateConcat(2, 4), tanh);
        assertRefused(
                "already has branches",
                new ReplicateConcat(1, 2),
                ReplicateAdd.exactly(1, 2).applyTo(tanh));
        assertRefused("hidden layers are 0 to 1", Wider.exactly(2, UnitMap.even(3, 2)), tanh);
        assertRefused("layer 0 has 13", Wider.exactly(0, UnitMap.even(12, 2)), tanh);
        assertRefused("blocks are 0 to 2", ReplicateAdd.exactly(3, 2), tanh);
        GrowingNetwork cut = new ReplicateConcat(0, 2).applyTo(tanh);
        assertRefused(
                "UnitMap.within",
                Wider.exactly(0, new UnitMap(13, List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 0))),
                cut);
    }

    private static void assertRefused(String reason, Growth growth, GrowingNetwork network) {
        String message = assertThrows(GrowthRefusedException.class, () -> growth.applyTo(network))
                .getMessage();
        assertTrue(message.contains(reason), message);
    }

    @Test
    void growthNeverShrinks() {
        assertMessage("cannot shrink to 12", () -> UnitMap.random(13, 12, random));
        assertMessage("cannot shrink to 0", () -> UnitMap.even(13, 0));
        assertMessage("drops unit 1 of 3", () -> new UnitMap(3, List.of(0, 2, 2)));
        assertMessage("units 0 to 2, found 3", () -> new UnitMap(3, List.of(0, 1, 2, 3)));
        assertMessage("adds no unit to the 13", () -> Wider.exactly(0, UnitMap.even(13, 1)));
        assertMessage("two branches or more, found 1", () -> ReplicateAdd.exactly(0, 1));
        assertMessage("above 0 and below 1, such as 0.001, found 0.0", () -> new SymmetryBreaking(0, seed));
    }

    private static void assertMessage(String reason, Runnable refused) {
        String message =
                assertThrows(GrowthRefusedException.class, refused::run).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
