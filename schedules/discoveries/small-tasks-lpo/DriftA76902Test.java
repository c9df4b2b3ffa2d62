package discovered;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Some points with what Cambrian computed for them; equal to the last bit. */
class DriftA76902Test {

    private static final double[] RATIOS = {0.5, 0.5, 0.85, 0.85, 1.0, 1.1, 1.1, 1.7, 1.7, 3.0, 3.0};
    private static final double[] ADVANTAGES = {1.5, -0.75, 0.4, -2.0, 1.0, 2.5, -1.0, 0.6, -1.25, 2.0, -0.3};

    @Test
    void driftIsAsRecorded() {
        double[] expected = {1.4628672995498713, 0.0, 0.14475861650808908, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
                3.5450914883564755, 0.0};
        assertArrayEquals(expected, DriftA76902.drift(RATIOS, ADVANTAGES));
        for (int i = 0; i < RATIOS.length; i++) {
            assertEquals(expected[i], DriftA76902.drift(RATIOS[i], ADVANTAGES[i]));
        }
    }

    @Test
    void driftSlopeIsAsRecorded() {
        double[] expected = {-3.465652783147374, 0.0, -0.9968563240481024, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
                2.236342704418087, 0.0};
        assertArrayEquals(expected, DriftA76902.driftSlope(RATIOS, ADVANTAGES));
        for (int i = 0; i < RATIOS.length; i++) {
            assertEquals(expected[i], DriftA76902.driftSlope(RATIOS[i], ADVANTAGES[i]));
        }
    }

    @Test
    void objectiveIsAsRecorded() {
        double[] expected = {-0.7128672995498713, -0.375, 0.19524138349191095, -1.7, 1.0, 2.75, -1.1, 1.02, -2.125,
                2.4549085116435245, -0.8999999999999999};
        assertArrayEquals(expected, DriftA76902.objective(RATIOS, ADVANTAGES));
        for (int i = 0; i < RATIOS.length; i++) {
            assertEquals(expected[i], DriftA76902.objective(RATIOS[i], ADVANTAGES[i]));
        }
    }

    @Test
    void objectiveSlopeIsAsRecorded() {
        double[] expected = {4.965652783147374, -0.75, 1.3968563240481024, -2.0, 1.0, 2.5, -1.0, 0.6, -1.25,
                -0.23634270441808702, -0.3};
        assertArrayEquals(expected, DriftA76902.objectiveSlope(RATIOS, ADVANTAGES));
        for (int i = 0; i < RATIOS.length; i++) {
            assertEquals(expected[i], DriftA76902.objectiveSlope(RATIOS[i], ADVANTAGES[i]));
        }
    }

    @Test
    void objectiveSlopeInLogRatioIsAsRecorded() {
        double[] expected = {2.482826391573687, -0.375, 1.1873278754408871, -1.7, 1.0, 2.75, -1.1, 1.02, -2.125,
                -0.7090281132542611, -0.8999999999999999};
        assertArrayEquals(expected, DriftA76902.objectiveSlopeInLogRatio(RATIOS, ADVANTAGES));
        for (int i = 0; i < RATIOS.length; i++) {
            assertEquals(expected[i], DriftA76902.objectiveSlopeInLogRatio(RATIOS[i], ADVANTAGES[i]));
        }
    }
}
