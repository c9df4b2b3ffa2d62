package io.cambrian.searchspace.rule.lpg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.random.SearchSeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFormatTest {

    private final RuleFormat format = new RuleFormat();

    @Test
    void whatIsReadIsWhatWasWritten() {
        for (LpgShape.Cell cell : LpgShape.Cell.values()) {
            for (LifetimeInputs lifetime : LifetimeInputs.values()) {
                LpgSpace space = new LpgSpace(new LpgShape(cell, 5, 4, 3, lifetime));
                Rule rule = space.sample(new SearchSeed(4).generator());
                assertEquals(rule, format.read(format.write(rule)));
                assertEquals(rule.id(), format.read(format.writeCanonical(rule)).id());
            }
        }
        assertEquals(ActorCriticRule.A2C, format.read(format.write(ActorCriticRule.A2C)));
        assertEquals(ReinforceRule.WITH_BASELINE, format.read(format.write(ReinforceRule.WITH_BASELINE)));
        assertNotEquals(ActorCriticRule.A2C.id(), ReinforceRule.WITH_BASELINE.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"kind\":\"drift\"} | \"kind\":\"rule\"",
                "{\"kind\":\"rule\",\"version\":2} | version 1",
                "{\"kind\":\"rule\",\"version\":1,\"form\":\"magic\"} | actor-critic",
                "{\"kind\":\"rule\",\"version\":1,\"form\":\"reinforce\",\"discont\":1} | 'discount'",
                "{\"kind\":\"rule\",\"version\":1,\"form\":\"reinforce\",\"discount\":2,\"entropy-weight\":0} | between 0 and 1",
                "{\"kind\":\"rule\",\"version\":1,\"form\":\"learned\",\"cell\":\"rnn\"} | gru, lstm",
                "{\"kind\":\"rule\" | JSON"
            })
    void whatIsWrongIsNamed(String json, String named) {
        String message = assertThrows(CandidateFormatException.class, () -> format.read(json))
                .getMessage();
        assertTrue(message.contains(named), message);
    }

    @Test
    void aRuleWithOtherInputWidthsIsRefusedWithBothWidths() {
        LpgSpace space = new LpgSpace(LpgShape.gru(5, LifetimeInputs.NONE));
        String json = format.write(space.sample(new SearchSeed(4).generator()))
                .replace("\"lifetime\":\"none\"", "\"lifetime\":\"raw\"");
        String message = assertThrows(CandidateFormatException.class, () -> format.read(json))
                .getMessage();
        assertTrue(message.contains("weights, found " + space.dimension()), message);
    }
}
