package io.cambrian.evaluators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeTest {

    private static final Curve CURVE = new Curve(List.of(new Curve.Point(100, 3), new Curve.Point(200, 4)));

    @Test
    void aFiniteReturnIsAScore() {
        assertEquals(new Outcome.Scored(5, 0.5, CURVE), Outcome.judged(5, 0.5, CURVE, 300));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void aReturnThatIsNoFiniteNumberIsAFailureOfItsOwnKind(double score) {
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, Outcome.judged(score, score, CURVE, 300));
        assertEquals(300, diverged.environmentStep());
        assertTrue(diverged.what().startsWith("the mean return was " + score), diverged::what);
    }

    @Test
    void soIsOneWhileTraining() {
        Curve broken = new Curve(List.of(new Curve.Point(100, 3), new Curve.Point(200, Double.NaN)));
        Outcome.Diverged diverged = assertInstanceOf(Outcome.Diverged.class, Outcome.judged(5, 0.5, broken, 300));
        assertEquals(200, diverged.environmentStep());
    }
}
