package io.cambrian.schedules.discovery;

/** How a part of a run ended. */
public enum Ending {
    /** Everything was done. */
    FINISHED,
    /** It was asked to stop in between; it can go on from the archive. */
    PARKED
}
