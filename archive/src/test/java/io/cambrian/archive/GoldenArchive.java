package io.cambrian.archive;

import static io.cambrian.archive.Events.AT;
import static io.cambrian.archive.Events.RUN;

import io.cambrian.archive.json.EventWriter;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.OutcomeRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What lies in {@code src/test/resources/archive-v1}: at least one of everything that format 1 can hold. The main method
 * has written it once and for all; a later format gets a directory of its own.
 */
final class GoldenArchive {

    static final byte[] STATE = "{\"told\":2}".getBytes(StandardCharsets.UTF_8);

    private GoldenArchive() {}

    public static void main(String[] arguments) {
        try (Archive archive = Archive.open(Path.of(arguments[0]))) {
            archive.storeBlob(STATE);
            events().forEach(archive::append);
        }
    }

    static List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(Events.started(RUN));
        events.add(Events.proposed(RUN, 0, 0));
        events.add(Events.proposed(RUN, 1, 1, 0));
        events.add(Events.evaluated(RUN, 1, 1.0 / 3));
        events.add(Events.diverged(RUN, 0));
        events.add(new Event.Snapshot(RUN, 2, BlobId.of(STATE)));
        events.add(new Event.RunParked(RUN, AT, "the window \"22:00-06:30\" closed"));
        events.add(new Event.RunResumed(RUN, AT.plusSeconds(3600)));
        events.add(Events.proposed(RUN, 2, 2, 1, 0));
        events.add(Events.inherited(RUN, 2, 1));
        events.add(largeCurve());
        events.add(new Event.Exported(RUN, Events.candidate(1), AT, "exported/Loss.java"));
        events.add(new Event.RunFinished(RUN, AT.plusSeconds(7200)));
        return List.copyOf(events);
    }

    /** Curve values without a decimal end, and one that is not a number, in a blob. */
    private static Event largeCurve() {
        List<CurvePoint> curve = new ArrayList<>(IntStream.range(0, EventWriter.LARGE_BYTES / 20)
                .mapToObj(i -> new CurvePoint(i, i / 7.0))
                .toList());
        curve.add(new CurvePoint(Long.MAX_VALUE, Double.NaN));
        OutcomeRecord outcome = OutcomeRecord.scored(-0.0, 1e-300, curve);
        EvaluationRecord evaluation =
                new EvaluationRecord("DeepSea(8)", "report", Long.MIN_VALUE, 1, 2, outcome, 0.1 + 0.2);
        return new Event.Reported(RUN, Events.candidate(1), List.of(evaluation));
    }
}
