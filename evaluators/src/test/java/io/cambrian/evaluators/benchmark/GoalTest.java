package io.cambrian.evaluators.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GoalTest {

    @Test
    void aBarIsReachedAtItsVeryValue() {
        Goal share = Goal.shareAtLeast(0.4, 0.46);
        assertEquals(Mark.MISSED, share.judge(0.399));
        assertEquals(Mark.REACHED, share.judge(0.4));
        assertEquals(Mark.AIM_REACHED, share.judge(0.46));
    }

    @Test
    void lessIsBetterWhereTheGoalSaysSo() {
        Goal time = Goal.atMost(10, 5);
        assertEquals(Mark.MISSED, time.judge(10.1));
        assertEquals(Mark.REACHED, time.judge(10));
        assertEquals(Mark.AIM_REACHED, time.judge(5));
    }

    @Test
    void whatIsOnlyHopedForCannotBeMissed() {
        Goal hope = Goal.shareHopedFor(0.35);
        assertEquals(Mark.REPORTED, hope.judge(0.1));
        assertEquals(Mark.AIM_REACHED, hope.judge(0.35));
    }

    @Test
    void notANumberReachesNothing() {
        assertEquals(Mark.MISSED, Goal.atMost(1).judge(Double.NaN));
        assertEquals(Mark.MISSED, Goal.atLeast(1).judge(Double.NaN));
    }
}
