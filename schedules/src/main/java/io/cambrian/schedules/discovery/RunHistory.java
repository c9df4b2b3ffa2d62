package io.cambrian.schedules.discovery;

import io.cambrian.archive.record.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the archive already holds of a run when the discovery loop starts or resumes it. */
final class RunHistory {

    private final Map<Long, Event.Proposed> proposed = new HashMap<>();
    private final Map<Long, Event.Evaluated> evaluated = new HashMap<>();
    private Event.@Nullable Snapshot latestSnapshot;

    static RunHistory of(Stream<Event> events) {
        RunHistory history = new RunHistory();
        events.forEach(event -> {
            switch (event) {
                case Event.Proposed proposal -> history.proposed.put(proposal.index(), proposal);
                case Event.Evaluated evaluation -> history.evaluated.put(evaluation.index(), evaluation);
                case Event.Snapshot snapshot -> history.latestSnapshot = snapshot;
                case Event.RunStarted e -> {}
                case Event.RunParked e -> {}
                case Event.RunResumed e -> {}
                case Event.RunFinished e -> {}
                case Event.Reported e -> {}
                case Event.Exported e -> {}
            }
        });
        return history;
    }

    Optional<Event.Proposed> proposed(long index) {
        return Optional.ofNullable(proposed.get(index));
    }

    Optional<Event.Evaluated> evaluated(long index) {
        return Optional.ofNullable(evaluated.get(index));
    }

    /** Evaluations whose tell had not been part of a snapshot when the run stopped, and those before. */
    Collection<Event.Evaluated> evaluated() {
        return evaluated.values();
    }

    Optional<Event.Snapshot> latestSnapshot() {
        return Optional.ofNullable(latestSnapshot);
    }
}
