package io.cambrian.searchspace.initialisation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import org.junit.jupiter.api.Test;

class InitialisationSpaceTest {

    private static final InitialisationShape SHAPE =
            new InitialisationShape(2, List.of(5, 4), 3, Nonlinearity.TANH, Head.GAUSSIAN);
    private static final InitialisationSpace SPACE = new InitialisationSpace(SHAPE);

    @Test
    void samplesMutantsAndChildrenAreMembersAndReadBackToTheBit() {
        Property.holds(1, 50, SPACE::sample, (first, random) -> {
            Initialisation mutant = SPACE.mutate(first, random);
            Initialisation child = SPACE.cross(first, mutant, random);
            for (Initialisation each : List.of(first, mutant, child)) {
                assertEquals(Verdict.accepted(), SPACE.check(each));
                Initialisation read = SPACE.format().read(SPACE.format().write(each));
                assertEquals(each, read);
                assertEquals(each.id(), read.id());
                assertArrayEquals(each.weights(), SPACE.encode(SPACE.decode(each.weights())));
            }
            assertNotEquals(SPACE.fingerprint(first), SPACE.fingerprint(mutant));
        });
    }

    @Test
    void aSearchStartsAtFreshWeightsWithoutBiases() {
        InitialisationSpace space = new InitialisationSpace(InitialisationShape.sinusoid());
        float[] start = space.start();
        assertEquals(1_761, start.length);
        assertArrayEquals(start, space.start());
        double squares = 0;
        for (int i = 80; i < 80 + 1_600; i++) {
            squares += start[i] * start[i];
        }
        // variance 2 / 40, the mean of 1,600 squares within four standard errors
        assertEquals(0.05, squares / 1_600, 4 * 0.05 * Math.sqrt(2.0 / 1_600));
        for (int i = 40; i < 80; i++) {
            assertEquals(0, start[i], "bias " + i);
        }
    }

    @Test
    void outputsAreThoseOfTheLayersInOrder() {
        InitialisationShape shape = new InitialisationShape(1, List.of(2), 1, Nonlinearity.RELU, Head.VALUES);
        // W = (2, −1), b = (0.5, 0.25), then (3, 4) and −1
        Initialisation network = new Initialisation(shape, new float[] {2, -1, 0.5f, 0.25f, 3, 4, -1});
        assertArrayEquals(new double[] {3 * 2.5 - 1}, network.outputs(new double[] {1}));
        assertArrayEquals(new double[] {4 * 1.25 - 1}, network.outputs(new double[] {-1}));
        assertEquals("1-2-1 relu, 7 weights", network.toString());
    }

    @Test
    void theOrderOfHiddenUnitsIsNoDifferenceInBehaviour() {
        InitialisationShape shape = new InitialisationShape(1, List.of(2), 1, Nonlinearity.RELU, Head.VALUES);
        InitialisationSpace space = new InitialisationSpace(shape);
        Initialisation one = new Initialisation(shape, new float[] {2, -1, 0.5f, 0.25f, 3, 4, -1});
        Initialisation other = new Initialisation(shape, new float[] {-1, 2, 0.25f, 0.5f, 4, 3, -1});
        assertEquals(space.fingerprint(one), space.fingerprint(other));
        assertNotEquals(one.id(), other.id());
    }

    @Test
    void strangersAndDamagedTextsAreRefusedWithTheReason() {
        InitialisationSpace other = new InitialisationSpace(InitialisationShape.sinusoid());
        Initialisation stranger = other.decode(other.start());
        assertEquals(
                Verdict.rejected("the space holds initialisations of 2-5-4-3 tanh, Gaussian, 57 weights; found one of"
                        + " 1-40-40-1 relu, 1,761 weights"),
                SPACE.check(stranger));
        assertThrows(IllegalArgumentException.class, () -> SPACE.encode(stranger));
        assertMessage("has 57 weights, found 3", () -> SPACE.decode(new float[3]));
        float[] broken = SPACE.start();
        broken[7] = Float.NaN;
        assertMessage("weight 7 of an initialisation is NaN", () -> SPACE.decode(broken));
        String json = SPACE.format().write(SPACE.sample(new SearchSeed(1).generator()));
        assertUnreadable("has no key 'heads'", json.replace("\"head\"", "\"heads\""));
        assertUnreadable("one of [relu, tanh]", json.replace("\"tanh\"", "\"sine\""));
        assertUnreadable("has 48 weights, found 57", json.replace("[5,4]", "[5,3]"));
        assertUnreadable("hidden[1] is a whole number", json.replace("[5,4]", "[5,4.5]"));
        assertUnreadable("version 1 of initialisations, found 2", json.replace("\"version\":1", "\"version\":2"));
        assertUnreadable("one JSON object", "[]");
    }

    private static void assertUnreadable(String part, String json) {
        String message = assertThrows(
                        CandidateFormatException.class, () -> SPACE.format().read(json))
                .getMessage();
        assertTrue(message.contains(part), message);
    }

    private static void assertMessage(String part, org.junit.jupiter.api.function.Executable call) {
        String message = assertThrows(IllegalArgumentException.class, call).getMessage();
        assertTrue(message.contains(part), message);
    }
}
