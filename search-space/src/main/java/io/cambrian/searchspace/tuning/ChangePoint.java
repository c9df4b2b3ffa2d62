package io.cambrian.searchspace.tuning;

/**
 * From which environment step of a training which hyper-parameters are in force.
 *
 * @param fromStep the first environment step of the training with them, all copies of the environment counted; at least 0
 * @param hyperParameters what is in force until the next change-point
 * @param lane the number of the population's member that trained there, at least 0. It matters only to those who want the chance
 *     that this member drew, too
 */
public record ChangePoint(long fromStep, HyperParameters hyperParameters, int lane) {

    /** @throws IllegalArgumentException if the step or the lane is below 0 */
    public ChangePoint {
        if (fromStep < 0 || lane < 0) {
            throw new IllegalArgumentException(
                    "the environment step and the lane of a change-point are at least 0, found " + fromStep + " and "
                            + lane);
        }
    }
}
