package io.cambrian.archive;

import static io.cambrian.archive.Events.AT;
import static io.cambrian.archive.Events.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.random.RootSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunDigestTest {

    private static final List<Event> EVENTS = events();

    private static List<Event> events() {
        List<Event> events =
                new ArrayList<>(Events.run(RUN, 20, new RootSeed(9).search().generator()));
        events.add(Events.proposed(RUN, 20, 3));
        events.add(Events.inherited(RUN, 20, 3));
        events.add(Events.proposed(RUN, 21, 21));
        events.add(Events.diverged(RUN, 21));
        for (int seed = 0; seed < 5; seed++) {
            events.add(
                    new Event.Reported(RUN, Events.candidate(3), List.of(Events.evaluation("report", seed, 1 + seed))));
        }
        return List.copyOf(events);
    }

    private static String digest(List<Event> events) {
        return RunDigest.of(events.stream());
    }

    /** Fixed on the day the digest was defined; it may change only together with the number in its first line. */
    @Test
    void theDigestIsStable() {
        assertEquals(
                "ce75ed7e3a977cfbe748dd2492a9384f82a646b106d167b056109020c5922777",
                digest(List.of(Events.started(RUN), Events.proposed(RUN, 0, 1), Events.evaluated(RUN, 0, 2.5))));
    }

    @Test
    void theOrderOfEventsDoesNotMatter() {
        List<Event> shuffled = new ArrayList<>(EVENTS);
        for (int trial = 0; trial < 20; trial++) {
            Collections.shuffle(shuffled, new Random(trial));
            assertEquals(digest(EVENTS), digest(shuffled));
        }
    }

    @Test
    void parkingResumingSnapshotsAndRepetitionsDoNotMatter() {
        List<Event> interrupted = new ArrayList<>();
        for (Event event : EVENTS) {
            interrupted.add(event);
            interrupted.add(new Event.RunParked(RUN, AT, "window closed"));
            interrupted.add(new Event.RunResumed(RUN, AT.plus(Duration.ofHours(3))));
            interrupted.add(new Event.Snapshot(RUN, 3, BlobId.of(new byte[] {1})));
            interrupted.add(event);
        }
        interrupted.add(new Event.Exported(RUN, Events.candidate(3), AT, "out"));
        interrupted.add(new Event.RunFinished(RUN, AT));
        assertEquals(digest(EVENTS), digest(interrupted));
    }

    @Test
    void theNameOfTheRunAndElapsedTimeDoNotMatter() {
        RunId other = new RunId("r-other");
        assertEquals(
                digest(Events.run(RUN, 5, new RootSeed(9).search().generator())),
                digest(Events.run(other, 5, new RootSeed(9).search().generator())));
        EvaluationRecord fast = Events.evaluation("report", 1, 2);
        EvaluationRecord slow = new EvaluationRecord(
                fast.task(),
                fast.seedFamily(),
                fast.seed(),
                fast.budgetSteps(),
                fast.environmentSteps(),
                fast.outcome(),
                100 * fast.seconds());
        assertEquals(
                digest(List.of(new Event.Reported(RUN, Events.candidate(3), List.of(fast)))),
                digest(List.of(new Event.Reported(RUN, Events.candidate(3), List.of(slow)))));
    }

    @Test
    void leavingOutAnyEventMatters() {
        for (int left = 0; left < EVENTS.size(); left++) {
            List<Event> fewer = new ArrayList<>(EVENTS);
            fewer.remove(left);
            assertNotEquals(digest(EVENTS), digest(fewer), "without " + EVENTS.get(left));
        }
    }

    @Test
    void theLastBitOfAScoreMatters() {
        assertNotEquals(
                digest(List.of(Events.evaluated(RUN, 0, 1.0))),
                digest(List.of(Events.evaluated(RUN, 0, Math.nextUp(1.0)))));
    }
}
