package io.cambrian.schedules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.searchspace.CandidateId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pieces of a lane follow each other; lifetimes on report seeds stand for themselves. */
class WatchedSeriesTest {

    private static final RunId RUN = new RunId("r-20261122-120000-0001");
    private static final CandidateId BEST = CandidateId.ofCanonical("best");

    @Test
    void piecesOfALaneAreOneLine() {
        List<WatchedSeries> watched = WatchedSeries.of(
                BEST,
                Stream.of(
                        piece(0, 0),
                        piece(1, 1),
                        evaluated(0, 10, 1),
                        evaluated(1, 10, 2),
                        piece(2, 0),
                        evaluated(2, 20, 3),
                        new Event.Reported(RUN, BEST, List.of(record("report", 7, 30, 4))),
                        new Event.Reported(RUN, BEST, List.of(record("selection", 8, 30, 5))),
                        new Event.Reported(
                                RUN, CandidateId.ofCanonical("other"), List.of(record("report", 9, 30, 6)))));
        assertEquals(
                List.of(new WatchedSeries(
                        "reward",
                        List.of(
                                new WatchedSeries.Line("lane 0", List.of(new CurvePoint(10, 1), new CurvePoint(20, 3))),
                                new WatchedSeries.Line("lane 1", List.of(new CurvePoint(10, 2))),
                                new WatchedSeries.Line("Catch, seed 7", List.of(new CurvePoint(30, 4)))))),
                watched);
    }

    private static Event piece(long index, int lane) {
        return new Event.Proposed(
                RUN,
                index,
                BEST,
                "rule",
                "{}",
                "?",
                List.of(),
                "improve",
                "fingerprint " + index,
                Optional.of(new ImprovementRecord(OptionalLong.empty(), 3, lane, 0, 0)));
    }

    private static Event evaluated(long index, long step, double value) {
        return new Event.Evaluated(RUN, index, OptionalLong.empty(), List.of(record("search", index, step, value)));
    }

    private static EvaluationRecord record(String family, long seed, long step, double value) {
        return new EvaluationRecord(
                "Catch",
                family,
                seed,
                100,
                100,
                new OutcomeRecord("scored", OptionalDouble.of(1), OptionalDouble.of(1), "", List.of()),
                0,
                List.of(new SeriesRecord("reward", List.of(new CurvePoint(step, value)))),
                Optional.empty());
    }
}
