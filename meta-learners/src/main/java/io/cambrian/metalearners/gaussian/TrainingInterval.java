package io.cambrian.metalearners.gaussian;

import java.util.List;

/**
 * What one member of a population has shown between two decisions.
 *
 * @param time when the interval began, in whatever unit all intervals share, such as environment steps
 * @param rewardBefore the member's score then
 * @param setting its hyper-parameters during the interval, as a point of the unit cube
 * @param gain by how much the score grew, per unit of time
 */
public record TrainingInterval(double time, double rewardBefore, List<Double> setting, double gain) {

    /** @throws IllegalArgumentException when a number is not finite, or the setting is no point of the unit cube */
    public TrainingInterval {
        setting = List.copyOf(setting);
        for (double number : new double[] {time, rewardBefore, gain}) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException(
                        "an interval has a finite time, reward and gain, found " + number + "; leave failed ones out");
            }
        }
        for (double coordinate : setting) {
            if (!(coordinate >= 0 && coordinate <= 1)) {
                throw new IllegalArgumentException(
                        "the setting of an interval is a point of the unit cube, found " + coordinate);
            }
        }
    }
}
