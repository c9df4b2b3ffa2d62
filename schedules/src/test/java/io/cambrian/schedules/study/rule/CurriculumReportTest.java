package io.cambrian.schedules.study.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.study.Scores;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CurriculumReportTest {

    private static final Scores LOW = Scores.of(List.of(0.1, 0.1, 0.1, 0.1, 0.1));
    private static final Scores MIDDLING = Scores.of(List.of(0.5, 0.5, 0.5, 0.5, 0.5));

    @Test
    void fourWinsOfFiveSufficeAndATieIsNone() {
        CurriculumReport four = report(Scores.of(List.of(0.6, 0.6, 0.6, 0.6, 0.4)));
        assertEquals(4, four.winsOfHighestRegret());
        assertEquals(OptionalInt.of(5), four.winsOfReplay());
        assertTrue(four.passed());
        CurriculumReport three = report(Scores.of(List.of(0.6, 0.6, 0.6, 0.5, 0.4)));
        assertEquals(3, three.winsOfHighestRegret());
        assertFalse(three.passed());
    }

    @Test
    void setsAloneSayNothingOfReplay() {
        CurriculumEffort effort = new CurriculumEffort(100, 64, 4, 50, true);
        CurriculumReport report = new CurriculumReport(1, effort, LOW, List.of(MIDDLING, LOW), 0.9);
        assertEquals(List.of("highest-regret-set", "random-set"), effort.arms());
        assertEquals(OptionalInt.empty(), report.winsOfReplay());
        assertTrue(report.passed());
    }

    @Test
    void aSetIsChosenFromThePool() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new CurriculumEffort(100, 64, CurriculumStudy.POOL + 1, 0, false));
    }

    private static CurriculumReport report(Scores highestRegret) {
        CurriculumEffort effort = new CurriculumEffort(100, 64, 8, 0, false);
        return new CurriculumReport(1, effort, LOW, List.of(highestRegret, MIDDLING, MIDDLING, LOW), 0.9);
    }
}
