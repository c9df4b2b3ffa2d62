package io.cambrian.evaluators.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.searchspace.random.CounterRandom;
import org.junit.jupiter.api.Test;

class TrigonometryTest {

    private static final double TWO_UNITS_IN_THE_LAST_PLACE = 2 * Math.ulp(0.75);

    /** The JDK's strict functions are within one unit in the last place of the exact value. */
    @Test
    void agreesWithTheStrictFunctionsOfTheJdk() {
        CounterRandom random = new CounterRandom(17, 0);
        for (double range : new double[] {1e-3, 1, 10, 1e3, 1e6}) {
            for (int i = 0; i < 20_000; i++) {
                double angle = random.nextDouble(-range, range);
                assertEquals(StrictMath.sin(angle), Trigonometry.sine(angle), TWO_UNITS_IN_THE_LAST_PLACE);
                assertEquals(StrictMath.cos(angle), Trigonometry.cosine(angle), TWO_UNITS_IN_THE_LAST_PLACE);
            }
        }
    }

    /** sin(π as a double) is the distance of that double from π, known to all digits; the others are exact. */
    @Test
    void knowsTheQuarterTurns() {
        assertEquals(0.0, Trigonometry.sine(0));
        assertEquals(1.0, Trigonometry.cosine(0));
        assertEquals(1.0, Trigonometry.sine(Math.PI / 2));
        assertEquals(-1.0, Trigonometry.cosine(Math.PI));
        assertEquals(1.2246467991473532e-16, Trigonometry.sine(Math.PI), 1e-25);
        assertEquals(0.5, Trigonometry.sine(Math.PI / 6), TWO_UNITS_IN_THE_LAST_PLACE);
    }

    @Test
    void manyAnglesAtOnceAreTheSameAsOneByOne() {
        CounterRandom random = new CounterRandom(18, 0);
        double[] angles = new double[4_099];
        for (int i = 0; i < angles.length; i++) {
            angles[i] = random.nextDouble(-1, 1) * (i % 3 == 0 ? 1e6 : 10);
        }
        double[] sines = new double[angles.length];
        double[] cosines = new double[angles.length];
        for (int attempt = 0; attempt < 50; attempt++) {
            Trigonometry.sinesAndCosines(angles, sines, cosines);
        }
        for (int i = 0; i < angles.length; i++) {
            assertEquals(Trigonometry.sine(angles[i]), sines[i]);
            assertEquals(Trigonometry.cosine(angles[i]), cosines[i]);
        }
    }
}
