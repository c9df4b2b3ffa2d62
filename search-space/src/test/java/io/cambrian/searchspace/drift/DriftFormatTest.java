package io.cambrian.searchspace.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.random.SearchSeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DriftFormatTest {

    private final DriftFormat format = new DriftFormat();

    @ParameterizedTest
    @ValueSource(strings = {"PPO", "DPO", "unclipped", "KL"})
    void namedDriftsAreReadBack(String name) {
        SymbolicDrift drift = NamedDrifts.byName(name);
        assertEquals(drift, format.read(format.write(drift)));
        assertEquals(drift.id(), format.read(format.writeCanonical(drift)).id());
    }

    /** This text and this id must never change: archives refer to them. */
    @Test
    void ppoIsWrittenAsItsTerms() {
        assertEquals(
                "{\"kind\":\"drift\",\"version\":1,\"form\":\"symbolic\",\"penalty\":"
                        + "[\"rectified\",[\"times-advantage\",[\"beyond\",0.2,\"step\"]]]}",
                format.write(NamedDrifts.PPO));
        assertEquals("1ae36b528a24e71c460bd95a953662f9", NamedDrifts.PPO.id().hex());
        assertContains("\"penalty\":\"none\"", format.write(NamedDrifts.UNCLIPPED));
    }

    @Test
    void networksAreReadBackToTheLastBit() {
        NeuralShape shape = new NeuralShape(5, NeuralShape.Base.NONE, true, 1e-5).madeFor(new LifetimeRange(10, 250));
        NeuralDrift drift = Networks.random(shape, 1, new SearchSeed(1).generator());
        assertEquals(drift, format.read(format.write(drift)));
        assertContains("\"convention\":\"1-r\"", format.write(drift));
        assertContains("\"lifetimes\":[10,250]", format.write(drift));
    }

    @Test
    void theIdentityOfANetworkIsWhatItComputes() {
        NeuralShape shape = NeuralShape.publishedTemporal();
        NeuralDrift drift = Networks.zero(shape);
        assertEquals(
                drift.id(),
                Networks.zero(shape.madeFor(new LifetimeRange(10, 250))).id());
        assertNotEquals(drift.id(), Networks.zero(NeuralShape.published()).id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"exces\" # penalty: no penalty is called 'exces'",
                "[\"rectified\",\"step\"] # penalty[1]: no flat term is called 'step'",
                "[\"rectified\"] # penalty: 'rectified' needs a flat term, found 0 parts",
                "[\"rectified\",[\"bend\",\"step\",2]] # penalty[1][1] is a positive number, found \"step\"",
                "[\"rectified\",[\"bend\",0,\"step\"]] # penalty[1]: the scale of a bend is a positive number, found 0.0",
                "[\"squared\",7] # penalty[1] is a signal: a name or an array [name, part, …]; found 7",
                "[\"excess\",7] # penalty: 'excess' needs no parts, found 1 parts"
            })
    void whatIsNoTermIsRefusedWithItsPlace(String penalty, String message) {
        assertContains(
                message,
                assertThrows(
                                CandidateFormatException.class,
                                () -> format.read("{\"kind\":\"drift\",\"version\":1,\"form\":\"symbolic\",\"penalty\":"
                                        + penalty + "}"))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{ # a drift is one JSON object",
                "[] # a drift is one JSON object with \"kind\":\"drift\", found kind nothing",
                "{\"kind\":\"loss\"} # \"kind\":\"drift\", found kind \"loss\"",
                "{\"kind\":\"drift\",\"version\":2} # version 1",
                "{\"kind\":\"drift\",\"version\":1,\"form\":\"tree\"} # \"symbolic\" or \"neural\", found \"tree\"",
                "{\"kind\":\"drift\",\"version\":1,\"form\":\"symbolic\",\"penaltie\":1} # no key 'penaltie'"
            })
    void whatIsNoDriftIsRefused(String json, String message) {
        assertContains(
                message,
                assertThrows(CandidateFormatException.class, () -> format.read(json))
                        .getMessage());
    }

    @Test
    void aNumberBeyondAllNumbersIsRefusedLikeAnyOther() {
        String json = "{\"kind\":\"drift\",\"version\":1,\"form\":\"symbolic\",\"penalty\":[\"rectified\",[\"bend\",1"
                + "0".repeat(400) + ",\"step\"]]}";
        assertContains(
                "penalty[1]: the scale of a bend is a positive number, found Infinity",
                assertThrows(CandidateFormatException.class, () -> format.read(json))
                        .getMessage());
    }

    @Test
    void whatIsNoNetworkIsRefused() {
        String good = format.write(Networks.zero(new NeuralShape(2, NeuralShape.Base.PPO, false, 1e-4)));
        refused(good.replace("1-r", "r-1"), "the convention of a drift network is \"1-r\", found \"r-1\"");
        refused(good.replace("\"ppo\"", "\"dpo\""), "base is one of [ppo, none], found \"dpo\"");
        refused(good.replace("\"width\":2", "\"width\":3"), "has 27 weights, found 18");
        refused(good.replace("false", "0"), "temporal is true or false, found 0");
        refused(good.replace("AAAA\"", "A?\""), "numbers are a text in Base64");
        refused(good.replace("\"weights\"", "\"lifetimes\":[1,9],\"weights\""), "does not see the time");
    }

    @Test
    void formulasAreShort() {
        assertEquals("max((r − 1 − clip(r − 1, −0.2, 0.2))·A, 0)", format.formula(NamedDrifts.PPO));
        assertEquals(
                "A ≥ 0: max((r − 1)·A − 2·tanh((r − 1)·A/2), 0); A < 0: max(ln r·A − 0.6·tanh(ln r·A/0.6), 0)",
                format.formula(NamedDrifts.DPO));
        assertEquals("max(r − 1 − ln r, 0)", format.formula(NamedDrifts.KL));
        assertEquals("0", format.formula(NamedDrifts.UNCLIPPED));
        assertEquals(
                "max(PPO + network of 128 units − 0.0001, 0)", format.formula(Networks.zero(NeuralShape.published())));
    }

    @Test
    void formulasAreTypesetInLatex() {
        assertEquals(
                "\\max\\left(\\left(r - 1 - \\operatorname{clip}\\left(r - 1, -0.2, 0.2\\right)\\right) \\cdot A, 0\\right)",
                DriftFormula.latex(NamedDrifts.PPO));
    }

    private void refused(String json, String message) {
        assertContains(
                message,
                assertThrows(CandidateFormatException.class, () -> format.read(json))
                        .getMessage());
    }

    private static void assertContains(String part, String text) {
        assertTrue(text.contains(part), text);
    }
}
