package io.cambrian.evaluators;

import io.cambrian.evaluators.checkpoint.Continuity;

/** What a trainer tells while it works, and how it learns that it should stop. Called on the training thread. */
public interface Observer {

    /** An observer that listens to nothing and never stops a training. */
    Observer NONE = new Observer() {
        @Override
        public void progressed(long environmentSteps) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** The training has come this far; called some hundred times per training at most. */
    void progressed(long environmentSteps);

    /** The training has started from a checkpoint and takes over this much of it; not called for fresh ones. */
    default void continued(Continuity continuity) {}

    /** Whether the training should end now with a {@link java.util.concurrent.CancellationException}. */
    boolean cancelled();
}
