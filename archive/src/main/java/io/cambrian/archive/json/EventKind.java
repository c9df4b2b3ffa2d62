package io.cambrian.archive.json;

import io.cambrian.archive.record.Event;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What each event is called in the file; the labels are part of the format and never change. */
public enum EventKind {
    RUN_STARTED("run-started"),
    PROPOSED("proposed"),
    EVALUATED("evaluated"),
    SNAPSHOT("snapshot"),
    RUN_PARKED("run-parked"),
    RUN_RESUMED("run-resumed"),
    RUN_FINISHED("run-finished"),
    REPORTED("reported"),
    EXPORTED("exported");

    private static final Map<String, EventKind> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventKind::label, Function.identity()));

    private final String label;

    EventKind(String label) {
        this.label = label;
    }

    /** The name in the file, such as {@code run-started}. */
    public String label() {
        return label;
    }

    static EventKind of(Event event) {
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

    static EventKind parse(String label) {
        return Optional.ofNullable(BY_LABEL.get(label))
                .orElseThrow(() -> new MalformedEvent("unknown event '" + label + "'"));
    }
}
