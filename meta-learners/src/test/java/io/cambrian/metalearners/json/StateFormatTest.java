package io.cambrian.metalearners.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.StateFormatException;
import io.cambrian.metalearners.evolution.EvolutionSettings;
import io.cambrian.metalearners.evolution.EvolutionState;
import io.cambrian.metalearners.evolution.RegularisedEvolution;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StateFormatTest {

    private static final StateFormat<EvolutionState<IntegerVector>> FORMAT = new RegularisedEvolution<>(
                    new IntegerVectors(2, 9), EvolutionSettings.of(2, 1, 1), List.of())
            .stateFormat();

    /** Written by hand; a state in an archive must open for ever. */
    private static final String GOLDEN = "{\"seed\":-9223372036854775808,\"asked\":5,\"told\":3,\"members\":["
            + "{\"index\":1,\"fitness\":0.1,\"candidate\":[1, 2]},"
            + "{\"index\":2,\"fitness\":\"failed\",\"candidate\":[3, 4]}],"
            + "\"best\":{\"index\":1,\"fitness\":0.1,\"candidate\":[1, 2]}}";

    @Test
    void aStateIsWrittenAsItAlwaysWas() {
        Rated<IntegerVector> good = new Rated<>(1, new IntegerVector(List.of(1, 2)), new Fitness.Sum(0.1));
        Rated<IntegerVector> bad = new Rated<>(2, new IntegerVector(List.of(3, 4)), new Fitness.Failed());
        EvolutionState<IntegerVector> state =
                new EvolutionState<>(new SearchSeed(Long.MIN_VALUE), 5, 3, List.of(good, bad), Optional.of(good));
        assertEquals(GOLDEN, FORMAT.write(state));
        assertEquals(state, FORMAT.read(GOLDEN));
    }

    @Test
    void damageIsNamed() {
        assertNames("not JSON", "{\"seed\":");
        assertNames("lacks 'asked'", "{\"seed\":1}");
        assertNames("'seed' of a learner's state should be a 64-bit integer", "{\"seed\":1.5}");
        assertNames(
                "'members' of a learner's state should be an array",
                "{\"seed\":1,\"asked\":0,\"told\":0,\"members\":{}}");
        assertNames("element 0 of 'members' of a learner's state lacks 'index'", GOLDEN.replaceFirst("index", "indx"));
        assertNames("'fitness' of element 1 of 'members'", GOLDEN.replace("failed", "lost"));
        assertNames(
                "'candidate' of element 1 of 'members' of a learner's state cannot be read: a vector is",
                GOLDEN.replace("[3, 4]", "7"));
    }

    @Test
    void partsOfTheWrongTypeAreNamed() {
        StateJson state = StateJson.parse(
                "{\"seed\":1,\"long\":4294967296,\"halves\":[1,0.5],\"word\":\"scond\",\"floats\":\"AAA=\","
                        + "\"pending\":[[1, 2],[]]}");
        assertEquals(new SearchSeed(1), state.seed());
        assertEquals(OptionalLong.of(4_294_967_296L), state.optionalInteger("long"));
        assertEquals(OptionalLong.empty(), state.optionalInteger("absent"));
        assertEquals(Optional.empty(), state.optionalObject("absent"));
        assertNames("'long' of a learner's state should be a 32-bit integer", () -> state.count("long"));
        assertNames("should be an array of 32-bit integers, found 0.5", () -> state.integers("halves"));
        assertNames("'word' of a learner's state should be an array", () -> state.array("word"));
        assertNames(
                "element 1 of 'pending' of a learner's state cannot be read: a vector is",
                () -> state.candidates("pending", new IntegerVectors(2, 9).format()));
        assertNames(
                "'word' of a learner's state should be one of [nanoseconds, ",
                () -> state.constant("word", TimeUnit.values()));
        assertNames(
                "'floats' of a learner's state cannot be read: numbers are 32-bit floats",
                () -> VectorJson.read(state, "floats"));
    }

    private static void assertNames(String expected, String json) {
        assertNames(expected, () -> FORMAT.read(json));
    }

    private static void assertNames(String expected, Executable reading) {
        StateFormatException refusal = assertThrows(StateFormatException.class, reading);
        assertTrue(String.valueOf(refusal.getMessage()).contains(expected), refusal.getMessage());
    }
}
