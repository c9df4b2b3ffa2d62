package io.cambrian.archive;

import static io.cambrian.archive.Events.AT;
import static io.cambrian.archive.Events.RUN;
import static io.cambrian.archive.Events.candidate;
import static io.cambrian.archive.Events.diverged;
import static io.cambrian.archive.Events.evaluated;
import static io.cambrian.archive.Events.inherited;
import static io.cambrian.archive.Events.proposed;
import static io.cambrian.archive.Events.started;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.UnknownId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveViewTest {

    private static final RunId OTHER = new RunId("r-20261123-010000-11aa");

    @TempDir
    Path directory;

    private void view(List<? extends Event> events, Consumer<ArchiveView> check) {
        Directories.write(directory, events);
        try (ArchiveView view = ArchiveView.open(directory)) {
            check.accept(view);
        }
    }

    @Test
    void aRunIsSummedUp() {
        List<Event> events = List.of(
                started(RUN),
                proposed(RUN, 0, 0),
                proposed(RUN, 1, 1, 0),
                proposed(RUN, 2, 2, 0, 1),
                proposed(RUN, 3, 1, 2),
                evaluated(RUN, 0, 10),
                inherited(RUN, 3, 1),
                diverged(RUN, 1),
                new Event.RunParked(RUN, AT, "stopped"));
        view(events, view -> {
            RunSummary parked = view.run(RUN.value());
            assertEquals(new RunSummary(RUN, "quickstart", RunState.PARKED, Optional.of(AT), 4, 3, 2, 1, 1), parked);
            assertEquals(List.of(parked), view.runs());
            assertEquals("name: quickstart\nseed: 42\n", view.specYaml(RUN));
            assertEquals(events, view.events(RUN).toList());
            assertEquals(Optional.empty(), view.evaluated(RUN, 2));
            assertEquals(Optional.of(proposed(RUN, 2, 2, 0, 1)), view.proposal(RUN, 2));
        });
        view(
                List.of(new Event.RunResumed(RUN, AT)),
                view -> assertEquals(RunState.RUNNING, view.run("r").state()));
        view(
                List.of(new Event.RunFinished(RUN, AT)),
                view -> assertEquals(RunState.FINISHED, view.run("r").state()));
    }

    @Test
    void runsAreFoundByTheBeginningOfTheirIds() {
        view(List.of(started(RUN), started(OTHER)), view -> {
            assertEquals(RUN, view.run("r-20261122").id());
            assertEquals(OTHER, view.run(OTHER.value()).id());
            UnknownId several = assertThrows(UnknownId.class, () -> view.run("r-202611"));
            assertEquals(List.of(RUN.value(), OTHER.value()), several.choices());
            UnknownId none = assertThrows(UnknownId.class, () -> view.run("r-20261123-02"));
            assertEquals(List.of(OTHER.value()), none.choices());
            assertTrue(String.valueOf(none.getMessage()).contains("the nearest is " + OTHER), none.getMessage());
            assertThrows(UnknownId.class, () -> view.started(new RunId("r-never")));
        });
    }

    @Test
    void candidatesAreFoundByTheBeginningOfTheirIds() {
        List<Event> events = new ArrayList<>(List.of(started(RUN)));
        for (int i = 0; i < 300; i++) {
            events.add(proposed(RUN, i, i));
        }
        view(events, view -> {
            StoredCandidate found = view.candidate(candidate(123).shortForm());
            assertEquals(
                    new StoredCandidate(
                            candidate(123), "loss", Events.candidateJson(123), "δ² + 123", "f123", RUN, 123),
                    found);
            assertEquals(Optional.of(found), view.candidate(candidate(123)));
            assertEquals(Optional.empty(), view.candidate(candidate(300)));
            assertThrows(
                    UnknownId.class, () -> view.candidate(candidate(123).hex().substring(0, 1)));
            String almost = candidate(123).hex().substring(0, 20) + "x";
            UnknownId none = assertThrows(UnknownId.class, () -> view.candidate(almost));
            assertEquals(List.of(candidate(123).hex()), none.choices());
        });
    }

    @Test
    void anEmptyArchiveSaysThatItHoldsNothing() {
        view(List.of(), view -> {
            assertEquals(List.of(), view.runs());
            UnknownId none = assertThrows(UnknownId.class, () -> view.candidate("ab"));
            assertTrue(String.valueOf(none.getMessage()).contains("holds no candidate yet"), none.getMessage());
        });
    }

    @Test
    void inheritedEvaluationsAreFollowedToTheirSource() {
        Event.Evaluated source = evaluated(RUN, 0, 7);
        EvaluationRecord report = Events.evaluation("report", 5, 8);
        List<Event> events = List.of(
                started(RUN),
                proposed(RUN, 0, 0),
                source,
                proposed(RUN, 1, 1, 0),
                inherited(RUN, 1, 0),
                proposed(RUN, 2, 1, 0),
                inherited(RUN, 2, 1),
                new Event.Reported(RUN, candidate(1), List.of(report)),
                new Event.Reported(RUN, candidate(1), List.of(report)));
        view(events, view -> {
            assertEquals(source.evaluations(), view.evaluations(RUN, 2));
            EvaluationRecord inherited = source.evaluations().getFirst();
            assertEquals(
                    List.of(
                            new CandidateEvaluation(RUN, OptionalLong.of(1), true, inherited),
                            new CandidateEvaluation(RUN, OptionalLong.of(2), true, inherited),
                            new CandidateEvaluation(RUN, OptionalLong.empty(), false, report)),
                    view.evaluationsOf(candidate(1)));
        });
    }

    /** 0 → 1 → 2, 2 crossed from 1 and 0, and 0 made again from 2: a cycle. */
    @Test
    void lineageIsWalkedOnceRoundEvenWhereItHasCycles() {
        List<Event> events = List.of(
                started(RUN),
                proposed(RUN, 0, 0),
                proposed(RUN, 1, 1, 0),
                proposed(RUN, 2, 2, 1, 0),
                proposed(RUN, 3, 0, 2),
                proposed(RUN, 4, 1, 0));
        view(events, view -> {
            LineageEdge firstMutation = new LineageEdge(candidate(1), candidate(0), "mutate", RUN, 1);
            LineageEdge mother = new LineageEdge(candidate(2), candidate(1), "cross", RUN, 2);
            LineageEdge father = new LineageEdge(candidate(2), candidate(0), "cross", RUN, 2);
            LineageEdge back = new LineageEdge(candidate(0), candidate(2), "mutate", RUN, 3);
            assertEquals(List.of(mother, father), view.parents(candidate(2)));
            assertEquals(List.of(firstMutation, father), view.children(candidate(0)));
            assertEquals(List.of(mother, father, firstMutation, back), view.ancestors(candidate(2)));
            assertEquals(List.of(), view.parents(candidate(77)));
        });
    }

    @Test
    void theLatestSnapshotIsTheOneAfterTheMostTells() {
        List<Event> events = new ArrayList<>(List.of(started(RUN), started(OTHER)));
        for (int told : new int[] {0, 100, 20, 300, 9}) {
            events.add(new Event.Snapshot(RUN, told, BlobId.of(new byte[] {(byte) told})));
        }
        view(events, view -> {
            assertEquals(300, view.latestSnapshot(RUN).orElseThrow().told());
            assertEquals(Optional.empty(), view.latestSnapshot(OTHER));
        });
    }

    @Test
    void aRepeatedProposalCountsOnce() {
        view(
                List.of(
                        started(RUN),
                        proposed(RUN, 0, 0),
                        proposed(RUN, 0, 0),
                        evaluated(RUN, 0, 1),
                        evaluated(RUN, 0, 1)),
                view -> {
                    assertEquals(1, view.run("r").proposals());
                    assertEquals(1, view.run("r").evaluated());
                    assertEquals(1, view.evaluationsOf(candidate(0)).size());
                });
    }
}
