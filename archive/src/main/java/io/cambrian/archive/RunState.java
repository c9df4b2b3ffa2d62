package io.cambrian.archive;

/** What a run was last known to do; a run whose process died without a word still counts as running. */
public enum RunState {
    /** Started or resumed last. */
    RUNNING,
    /** Stopped, and can be resumed. */
    PARKED,
    /** Has done what its spec asked for. */
    FINISHED;

    /** The name for people, such as {@code parked}. */
    public String label() {
        return switch (this) {
            case RUNNING -> "running";
            case PARKED -> "parked";
            case FINISHED -> "finished";
        };
    }
}
