package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredScoresTest {

    private static final String LINE =
            "Acrobot-v1\t-498.000\t1.00000\t64\t-80.0000\t2.00000\t5\tDQN, 100,000 steps\t-83.0000\t3.00000\t4\tPPO, 500,000 steps";

    @Test
    void whatOtherAlgorithmsLearntIsReadAndWritten() {
        MeasuredScores scores = MeasuredScores.parse(LINE + "\n");
        MeasuredScore acrobot = scores.of("Acrobot-v1").orElseThrow();
        LearntScore proximal = new LearntScore(-83, 3, 4, "PPO, 500,000 steps");
        assertEquals(List.of(proximal), acrobot.others());
        assertEquals(-80, acrobot.learntBy("DQN").orElseThrow().mean());
        assertEquals(proximal, acrobot.learntBy("PPO").orElseThrow());
        assertTrue(acrobot.learntBy("ARS").isEmpty());
        assertEquals(LINE, scores.table("").lines().toList().getLast());
    }

    @Test
    void aReferenceFromTheRulesWasNotLearnt() {
        MeasuredScore pole = MeasuredScores.parse("CartPole-v0\t22\t1\t64\t200\t0\t0\tthe best possible\n")
                .of("CartPole-v0")
                .orElseThrow();
        assertEquals(List.of(), pole.learnt());
        assertEquals(200, pole.range().reference());
    }

    @Test
    void halfAnOtherAlgorithmIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> MeasuredScores.parse(LINE + "\t1\t2"))
                .getMessage();
        assertTrue(message.contains("4 more"), message);
    }

    @Test
    void whatIsNoNumberIsRefusedWithItsLine() {
        String line = LINE.replace("-498.000", "-498,000");
        String message = assertThrows(IllegalArgumentException.class, () -> MeasuredScores.parse(line))
                .getMessage();
        assertTrue(message.endsWith("numbers, but for the task and the methods, found: " + line), message);
    }
}
