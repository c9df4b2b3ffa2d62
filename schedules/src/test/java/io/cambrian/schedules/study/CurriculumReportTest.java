package io.cambrian.schedules.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurriculumReportTest {

    private static final Scores LOW = Scores.of(List.of(0.1, 0.1, 0.1, 0.1, 0.1));
    private static final Scores MIDDLING = Scores.of(List.of(0.5, 0.5, 0.5, 0.5, 0.5));

    @Test
    void fourWinsOfFiveSufficeAndATieIsNone() {
        CurriculumReport four = report(Scores.of(List.of(0.6, 0.6, 0.6, 0.6, 0.4)));
        assertEquals(4, four.winsOfHighestRegret());
        assertEquals(5, four.winsOfReplay());
        assertTrue(four.passed());
        CurriculumReport three = report(Scores.of(List.of(0.6, 0.6, 0.6, 0.5, 0.4)));
        assertEquals(3, three.winsOfHighestRegret());
        assertFalse(three.passed());
    }

    private static CurriculumReport report(Scores highestRegret) {
        return new CurriculumReport(1, 100, LOW, List.of(highestRegret, MIDDLING, MIDDLING, LOW), 0.9);
    }
}
