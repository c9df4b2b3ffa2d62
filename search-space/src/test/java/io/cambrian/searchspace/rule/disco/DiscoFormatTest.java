package io.cambrian.searchspace.rule.disco;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import org.junit.jupiter.api.Test;

class DiscoFormatTest {

    private static final DiscoFormat FORMAT = new DiscoFormat();
    private static final DiscoSpace SPACE = new DiscoSpace(DiscoShape.of(4, 3, 2));

    @Test
    void readsWhatItWrites() {
        PredictiveRule learned = SPACE.decode(SPACE.start());
        assertEquals(learned, FORMAT.read(FORMAT.write(learned)));
        PredictiveRule handMade = NamedPredictiveRules.byName("predictive-A2C");
        assertEquals(handMade, FORMAT.read(FORMAT.write(handMade)));
        assertEquals(
                "{\"kind\":\"disco-rule\",\"version\":1,\"form\":\"actor-critic\",\"entropy-weight\":0.01}",
                FORMAT.write(handMade));
    }

    @Test
    void saysWhatIsWrong() {
        String learned = FORMAT.write(SPACE.decode(SPACE.start()));
        assertRefused("has no key 'hiden'; did you mean", learned.replace("\"hidden\":3", "\"hiden\":3"));
        assertRefused("weights, found", learned.replace("\"hidden\":3", "\"hidden\":4"));
        assertRefused("version 1", learned.replace("\"version\":1", "\"version\":2"));
        assertRefused("\"disco\" or \"actor-critic\"", learned.replace("\"form\":\"disco\"", "\"form\":\"x\""));
        assertRefused("found kind", "{}");
        assertRefused("one JSON object", "{");
        assertRefused("weights: numbers are a text in Base64", withWeights(learned, "#"));
        assertRefused("weights: numbers are 32-bit floats, 4 bytes each, found 3 bytes", withWeights(learned, "AAAA"));
    }

    private static String withWeights(String json, String weights) {
        return json.replaceFirst("\"weights\":\".*\"", "\"weights\":\"" + weights + "\"");
    }

    private static void assertRefused(String expected, String json) {
        String message = assertThrows(CandidateFormatException.class, () -> FORMAT.read(json))
                .getMessage();
        assertTrue(message.contains(expected), message);
    }
}
