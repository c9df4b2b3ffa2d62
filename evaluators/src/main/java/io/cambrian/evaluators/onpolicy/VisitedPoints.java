package io.cambrian.evaluators.onpolicy;

/** Told at which points a training meets its drift. Called on the training thread, with every minibatch. */
@FunctionalInterface
public interface VisitedPoints {

    /** Listens to nothing. */
    VisitedPoints NONE = (logRatios, advantages, progress) -> {};

    /**
     * A minibatch was learnt from.
     *
     * @param logRatios ln r of its transitions before the step; only read, and overwritten later
     * @param advantages A of its transitions, as the drift sees them; likewise
     * @param progress p
     */
    void visited(float[] logRatios, float[] advantages, float progress);
}
