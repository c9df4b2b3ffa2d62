package io.cambrian.archive.json;

import io.cambrian.archive.record.Event;

/** What each event is called in the file; part of the format, never to be changed. */
final class EventNames {

    static final String RUN_STARTED = "run-started";
    static final String PROPOSED = "proposed";
    static final String EVALUATED = "evaluated";
    static final String SNAPSHOT = "snapshot";
    static final String RUN_PARKED = "run-parked";
    static final String RUN_RESUMED = "run-resumed";
    static final String RUN_FINISHED = "run-finished";
    static final String REPORTED = "reported";
    static final String EXPORTED = "exported";

    private EventNames() {}

    static String of(Event event) {
        return switch (event) {
            case Event.RunStarted ignored -> RUN_STARTED;
            case Event.Proposed ignored -> PROPOSED;
            case Event.Evaluated ignored -> EVALUATED;
            case Event.Snapshot ignored -> SNAPSHOT;
            case Event.RunParked ignored -> RUN_PARKED;
            case Event.RunResumed ignored -> RUN_RESUMED;
            case Event.RunFinished ignored -> RUN_FINISHED;
            case Event.Reported ignored -> REPORTED;
            case Event.Exported ignored -> EXPORTED;
        };
    }
}
