package io.cambrian.evaluators.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bias of meta-gradients whose judgement uses the agent's own values, and its cure, over whole lives as published. */
class ChainLifetimeTest {

    private static ChainCourse.Point end(ChainMethod method) {
        return new ChainLifetime(ChainSettings.published(), method)
                .live(ChainLifetime.PUBLISHED_UPDATES, ChainLifetime.PUBLISHED_UPDATES)
                .last();
    }

    static List<ChainMethod> judgedByInnerValues() {
        return List.of(
                new ChainMethod.MetaGradient(ChainValues.INNER), new ChainMethod.Bootstrapped(ChainValues.INNER, 1));
    }

    static List<ChainMethod> judgedByOuterValues() {
        return List.of(
                new ChainMethod.MetaGradient(ChainValues.OUTER), new ChainMethod.Bootstrapped(ChainValues.OUTER, 1));
    }

    @ParameterizedTest
    @MethodSource("judgedByInnerValues")
    void anAgentsOwnValuesDefendItsMyopia(ChainMethod method) {
        ChainCourse.Point end = end(method);
        assertEquals(0.900, end.discount(), 2e-4);
        assertTrue(end.meanReturn() < 1.0001, end.toString());
    }

    @ParameterizedTest
    @MethodSource("judgedByOuterValues")
    void outerValuesRaiseTheDiscountUntilTheBonusIsWorthWaitingFor(ChainMethod method) {
        ChainCourse.Point end = end(method);
        assertTrue(end.discount() > 0.9999, end.toString());
        assertTrue(end.meanReturn() > 1.09, end.toString());
    }

    @Test
    void withoutMetaGradientTheDiscountStaysAndTheBonusIsMissed() {
        ChainCourse.Point end = end(new ChainMethod.Fixed());
        assertEquals(0.95, end.discount(), 1e-6);
        assertEquals(1, end.meanReturn(), 1e-4);
    }

    @Test
    void longTargetsFollowTheAgentInsteadOfTheJudgement() {
        ChainCourse.Point end = end(new ChainMethod.Bootstrapped(ChainValues.OUTER, 4));
        assertTrue(end.discount() < 0.901, end.toString());
    }

    @Test
    void aCourseHasItsPointsWhereTheyWereAskedFor() {
        ChainCourse course = new ChainLifetime(ChainSettings.published(), new ChainMethod.Fixed()).live(25, 10);
        assertEquals(
                List.of(10, 20, 25),
                course.points().stream().map(ChainCourse.Point::update).toList());
    }

    @Test
    void meaninglessSettingsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new ChainMethod.Bootstrapped(ChainValues.OUTER, 0));
        assertThrows(IllegalArgumentException.class, () -> new ChainSettings(5, 0.5f, 0.005f, 0.95, 0.1f));
        assertThrows(IllegalArgumentException.class, () -> new ChainSettings(3, 0.5f, 0.005f, 0.9, 0.1f));
        assertRefused("the learning rate must be a positive number, found 0.0", 0, 0.005f, 0.1f);
        assertRefused("the entropy weight must be at least 0, found NaN", 0.5f, Float.NaN, 0.1f);
        assertRefused(
                "the meta learning rate must be a positive number, found Infinity",
                0.5f,
                0.005f,
                Float.POSITIVE_INFINITY);
        ChainLifetime life = new ChainLifetime(ChainSettings.published(), new ChainMethod.Fixed());
        assertThrows(IllegalArgumentException.class, () -> life.live(0, 1));
    }

    private static void assertRefused(String expected, float rate, float entropy, float metaRate) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> new ChainSettings(3, rate, entropy, 0.95, metaRate))
                .getMessage();
        assertEquals(expected, message);
    }
}
