package io.cambrian.searchspace.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurriculumFormatTest {

    private static final String LEVELS =
            "{\"kind\":\"curriculum\",\"version\":1,\"horizon\":[20,750],\"size\":[4,10],\"objects\":[1,5],\"walls\":15,";

    private final CurriculumFormat format = new CurriculumFormat();

    /** This text and this id must never change: archives refer to them. */
    @Test
    void theCanonicalFormIsAsRecorded() {
        assertEquals(
                LEVELS + "\"choice\":\"replay\",\"capacity\":4000,\"probability\":0.5,\"order\":\"rank\","
                        + "\"regret\":\"return\"}",
                format.writeCanonical(NamedCurricula.GROOVE));
        assertEquals(
                "71c54e0d7da027f1580a29ce1953c420", NamedCurricula.GROOVE.id().hex());
    }

    @Test
    void namedCurriculaAreReadBack() {
        for (String name : NamedCurricula.names()) {
            LevelCurriculum curriculum = NamedCurricula.byName(name);
            assertEquals(curriculum, format.read(format.write(curriculum)));
        }
        String message = assertThrows(IllegalArgumentException.class, () -> NamedCurricula.byName("grove"))
                .getMessage();
        assertTrue(message.contains("'groove'"), message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"choice\":\"magic\"} | \"frozen\"",
                "\"choice\":\"frozen\",\"level\":3} | 'levels'",
                "\"choice\":\"frozen\",\"levels\":0} | at least 1",
                "\"choice\":\"random\",\"levels\":3} | 'levels'",
                "\"choice\":\"replay\",\"capacity\":1,\"probability\":0.5,\"order\":\"rank\",\"regret\":\"return\"} | unseen",
                "\"choice\":\"replay\",\"capacity\":9,\"probability\":2,\"order\":\"rank\",\"regret\":\"return\"} | between 0 and 1",
                "\"choice\":\"replay\",\"capacity\":9,\"probability\":1,\"order\":\"sorted\"} | proportional",
                "\"choice\":\"replay\",\"capacity\":9,\"probability\":1,\"order\":\"rank\",\"temperature\":1} | temperature",
                "\"choice\":\"replay\",\"capacity\":9,\"probability\":1,\"order\":\"rank\",\"regret\":\"loss\"} | share-of-optimum",
                "\"choice\":\"random\" | JSON"
            })
    void whatIsWrongIsNamed(String rest, String named) {
        String message = assertThrows(CandidateFormatException.class, () -> format.read(LEVELS + rest))
                .getMessage();
        assertTrue(message.contains(named), message);
    }

    @Test
    void rangesThatLeaveNoRoomAreRefused() {
        Range two = new Range(2, 2);
        assertThrows(IllegalArgumentException.class, () -> new Range(3, 2));
        assertThrows(IllegalArgumentException.class, () -> new LevelRanges(two, two, new Range(1, 4), 0));
        assertThrows(IllegalArgumentException.class, () -> new LevelRanges(two, two, new Range(1, 1), 3));
        assertThrows(IllegalArgumentException.class, () -> new LevelRanges(new Range(0, 2), two, two, 0));
        assertEquals(LevelRanges.SMALL, LevelRanges.byName("small"));
    }
}
