package io.cambrian.archive.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.NumbersRecord;
import io.cambrian.archive.record.OutcomeRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.random.RootSeed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFormatTest {

    private static final RunId RUN = new RunId("r-1");
    private static final Instant AT = Instant.parse("2026-11-22T15:30:00.123456789Z");
    private static final CandidateId CANDIDATE = CandidateId.ofCanonical("{}");

    @TempDir
    Path directory;

    private BlobStore blobs;

    @BeforeEach
    void createBlobs() {
        blobs = new BlobStore(directory);
    }

    /** Format 1, fixed for ever: a change here makes old archives unreadable. */
    @Test
    void eachEventLooksAsTheFormatSays() {
        assertText(
                "{'event':'run-started','run':'r-1','at':'2026-11-22T15:30:00.123456789Z','name':'n','spec':'a: 1\\n',"
                        + "'seed':-9223372036854775808,'software':'cambrian 0.1.0'}",
                new Event.RunStarted(RUN, AT, "n", "a: 1\n", Long.MIN_VALUE, "cambrian 0.1.0"));
        assertText(
                "{'event':'run-started','run':'r-1','at':'2026-11-22T15:30:00.123456789Z','name':'n','spec':'a: 1\\n',"
                        + "'seed':1,'software':'cambrian 0.1.0','backend':'nd4j'}",
                new Event.RunStarted(RUN, AT, "n", "a: 1\n", 1, "cambrian 0.1.0", Optional.of("nd4j")));
        assertText(
                "{'event':'proposed','run':'r-1','index':7,'candidate':'" + CANDIDATE + "','kind':'loss','json':'{}',"
                        + "'formula':'δ²','parents':['" + CANDIDATE + "'],'operator':'mutate','fingerprint':'f'}",
                new Event.Proposed(RUN, 7, CANDIDATE, "loss", "{}", "δ²", List.of(CANDIDATE), "mutate", "f"));
        assertText(
                "{'event':'evaluated','run':'r-1','index':7,'scored':true,'evaluations':[{'task':'Catch','seed-family':'search',"
                        + "'seed':-1,'budget-steps':100,'environment-steps':99,'outcome':'scored','score':0.1,"
                        + "'normalised-score':-0.0,'curve':[[50,1.0E-300]],'seconds':0.5}]}",
                new Event.Evaluated(RUN, 7, OptionalLong.empty(), List.of(evaluation(0.1, -0.0, 1e-300))));
        assertText(
                "{'event':'evaluated','run':'r-1','index':8,'inherited-from':7,'scored':true,'evaluations':[]}",
                new Event.Evaluated(RUN, 8, OptionalLong.of(7), List.of()));
        assertText(
                "{'event':'snapshot','run':'r-1','told':9,'state-blob':'" + BlobId.of(new byte[0]) + "'}",
                new Event.Snapshot(RUN, 9, BlobId.of(new byte[0])));
        assertText(
                "{'event':'run-parked','run':'r-1','at':'2026-11-22T15:30:00.123456789Z','reason':'window closed'}",
                new Event.RunParked(RUN, AT, "window closed"));
        assertText(
                "{'event':'run-resumed','run':'r-1','at':'2026-11-22T15:30:00.123456789Z'}",
                new Event.RunResumed(RUN, AT));
        assertText(
                "{'event':'run-finished','run':'r-1','at':'2026-11-22T15:30:00.123456789Z'}",
                new Event.RunFinished(RUN, AT));
        assertText(
                "{'event':'reported','run':'r-1','candidate':'" + CANDIDATE + "','evaluations':[]}",
                new Event.Reported(RUN, CANDIDATE, List.of()));
        assertText(
                "{'event':'exported','run':'r-1','candidate':'" + CANDIDATE
                        + "','at':'2026-11-22T15:30:00.123456789Z','path':'out/Loss.java'}",
                new Event.Exported(RUN, CANDIDATE, AT, "out/Loss.java"));
    }

    @Test
    void failedOutcomesKeepTheirDetail() {
        for (String kind : List.of("diverged", "out-of-budget", "invalid")) {
            EvaluationRecord failed = new EvaluationRecord(
                    "Catch", "report", 3, 10, 4, OutcomeRecord.failed(kind, "at step 4\n\"x\""), 1);
            assertRoundTrip(new Event.Reported(RUN, CANDIDATE, List.of(failed)));
        }
    }

    @Test
    void anyDoubleComesBackToTheBit() {
        RandomGenerator random = new RootSeed(5).search().generator();
        List<CurvePoint> curve = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            curve.add(new CurvePoint(i, Double.longBitsToDouble(random.nextLong())));
        }
        for (double special : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -0.0, Double.MIN_VALUE, Math.PI}) {
            curve.add(new CurvePoint(-1, special));
        }
        OutcomeRecord outcome = OutcomeRecord.scored(1, 1, curve);
        Event event = new Event.Reported(
                RUN, CANDIDATE, List.of(new EvaluationRecord("Catch", "report", 3, 10, 4, outcome, 1)));
        Event.Reported read = (Event.Reported) assertRoundTrip(event);
        List<CurvePoint> readCurve = read.evaluations().getFirst().outcome().curve();
        for (int i = 0; i < curve.size(); i++) {
            assertEquals(
                    Double.doubleToLongBits(curve.get(i).score()),
                    Double.doubleToLongBits(readCurve.get(i).score()));
        }
    }

    @Test
    void largeValuesGoToBlobsAndComeBack() {
        String large = "\"δ\": " + "x".repeat(EventWriter.LARGE_BYTES);
        CandidateId id = CandidateId.ofCanonical(large);
        assertRoundTrip(new Event.RunStarted(RUN, AT, "n", large, 1, "s"));
        assertRoundTrip(new Event.Proposed(RUN, 0, id, "loss", large, "f", List.of(), "sample", "f"));
        List<CurvePoint> curve = IntStream.range(0, 4_000)
                .mapToObj(i -> new CurvePoint(i, i / 7.0))
                .toList();
        Event evaluated = new Event.Evaluated(
                RUN,
                0,
                OptionalLong.empty(),
                List.of(new EvaluationRecord("Catch", "search", 1, 1, 1, OutcomeRecord.scored(1, 1, curve), 0)));
        assertRoundTrip(evaluated);
        assertTrue(new EventWriter(blobs).write(evaluated).length < 1_000);
        assertEquals(2, blobs.list().size(), "the text once, the curve once");
    }

    @Test
    void seriesAndNumbersComeBackToTheBitFewOrMany() {
        for (int length : new int[] {2, 8_000}) {
            float[] numbers = new float[length];
            List<CurvePoint> points = new ArrayList<>();
            for (int i = 0; i < length; i++) {
                numbers[i] = i == 0 ? Float.NaN : -i / 7f;
                points.add(new CurvePoint(i, i / 3.0));
            }
            EvaluationRecord evaluation = new EvaluationRecord(
                    "Catch",
                    "search",
                    1,
                    1,
                    1,
                    OutcomeRecord.scored(1, 1, List.of()),
                    0,
                    List.of(new SeriesRecord("discount", points), new SeriesRecord("reward", List.of())),
                    Optional.of(NumbersRecord.of(numbers)));
            Event event = new Event.Evaluated(RUN, 0, OptionalLong.empty(), List.of(evaluation));
            Event.Evaluated read = (Event.Evaluated) assertRoundTrip(event);
            assertArrayEquals(
                    numbers,
                    read.evaluations().getFirst().payload().orElseThrow().numbers());
            assertTrue(new EventWriter(blobs).write(event).length < 1_000);
        }
        assertEquals(2, blobs.list().size(), "the long series and the many numbers");
    }

    @Test
    void outlinesAgreeWithEvents() {
        Event.Proposed proposed =
                new Event.Proposed(RUN, 7, CANDIDATE, "loss", "{}", "δ²", List.of(CANDIDATE), "mutate", "f");
        EventOutline outline = EventOutline.read(new EventWriter(blobs).write(proposed));
        assertEquals(proposed.run(), outline.run());
        assertEquals(proposed.index(), outline.index());
        assertEquals(proposed.candidate(), outline.candidate().orElseThrow());
        assertEquals(proposed.parents(), outline.parents());

        EvaluationRecord good = evaluation(1, 1, 1);
        EvaluationRecord bad =
                new EvaluationRecord("Catch", "search", 1, 1, 1, OutcomeRecord.failed("diverged", "soon"), 0);
        assertTrue(outlineOf(List.of(good, good)).scored());
        assertEquals(false, outlineOf(List.of(good, bad)).scored());
        assertTrue(EventOutline.read(
                        new EventWriter(blobs).write(new Event.Evaluated(RUN, 8, OptionalLong.of(7), List.of())))
                .inherited());
    }

    @Test
    void whatIsNoEventIsRefusedWithAReason() {
        assertRefused("unknown event 'party'", "{'event':'party','run':'r-1'}");
        assertRefused("seed", "{'event':'run-started','run':'r-1','at':'2026-11-22T15:30:00Z','name':'','spec':''}");
        assertRefused("a run id has", "{'event':'run-resumed','run':'R 1','at':'2026-11-22T15:30:00Z'}");
        assertRefused("could not be parsed", "{'event':'run-resumed','run':'r-1','at':'yesterday'}");
        assertRefused(
                "numbers are a text in Base64",
                "{'event':'evaluated','run':'r-1','index':0,'scored':true,'evaluations':[{'task':'t','seed-family':'search',"
                        + "'seed':1,'budget-steps':1,'environment-steps':1,'outcome':'diverged','seconds':0,'payload':'?'}]}");
        assertRefused("", "no json");
    }

    private EventOutline outlineOf(List<EvaluationRecord> evaluations) {
        return EventOutline.read(
                new EventWriter(blobs).write(new Event.Evaluated(RUN, 7, OptionalLong.empty(), evaluations)));
    }

    private void assertRefused(String reason, String json) {
        MalformedEvent refusal = assertThrows(
                MalformedEvent.class,
                () -> new EventReader(blobs).read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
        assertTrue(String.valueOf(refusal.getMessage()).contains(reason), refusal.getMessage());
    }

    private void assertText(String expected, Event event) {
        assertEquals(
                expected.replace('\'', '"'), new String(new EventWriter(blobs).write(event), StandardCharsets.UTF_8));
        assertRoundTrip(event);
    }

    private Event assertRoundTrip(Event event) {
        Event read = new EventReader(blobs).read(new EventWriter(blobs).write(event));
        assertEquals(event, read);
        return read;
    }

    private static EvaluationRecord evaluation(double score, double normalised, double point) {
        return new EvaluationRecord(
                "Catch",
                "search",
                -1,
                100,
                99,
                OutcomeRecord.scored(score, normalised, List.of(new CurvePoint(50, point))),
                0.5);
    }
}
