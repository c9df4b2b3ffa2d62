package io.cambrian.archive;

import static io.cambrian.archive.Events.RUN;
import static io.cambrian.archive.Events.candidate;
import static io.cambrian.archive.Events.evaluated;
import static io.cambrian.archive.Events.proposed;
import static io.cambrian.archive.Events.started;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.mapdb.IndexFile;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.Event;
import io.cambrian.searchspace.random.RootSeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveVerifierTest {

    @TempDir
    Path directory;

    private List<String> problems(List<? extends Event> events) {
        Directories.write(directory, events);
        return problems();
    }

    private List<String> problems() {
        return ArchiveVerifier.verify(directory).findings().stream()
                .map(Finding::problem)
                .toList();
    }

    @Test
    void everyPartOfAnArchiveIsLookedAt() {
        Directories.write(
                directory, Events.run(RUN, 30, new RootSeed(1).search().generator()));
        try (Archive archive = Archive.open(directory)) {
            archive.append(new Event.Snapshot(RUN, 30, archive.storeBlob(new byte[] {1, 2, 3})));
        }
        ArchiveVerifier.rebuildIndex(directory);
        VerificationReport report = ArchiveVerifier.verify(directory);
        assertTrue(report.isSound(), report.findings().toString());
        assertEquals(1 + 1 + 60 + 1, report.lines());
        assertEquals(1, report.blobs());
        assertTrue(report.indexCompared());
    }

    @Test
    void damagedLinesAreNamedByLineAndByte() throws IOException {
        Directories.write(directory, Events.run(RUN, 3, new RootSeed(1).search().generator()));
        Path journal = directory.resolve("journal.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        int lastLine =
                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('\n', bytes.length - 2) + 1;
        bytes[lastLine + 20] ^= 1;
        Files.write(journal, bytes);
        Files.writeString(journal, "0000", StandardOpenOption.APPEND);
        List<Finding> findings = ArchiveVerifier.verify(directory).findings();
        assertEquals(2, findings.size(), findings.toString());
        assertEquals(journal + ", line 8, byte " + lastLine, findings.getFirst().place());
        assertTrue(findings.getLast().problem().contains("not finished (4 bytes)"), findings.toString());
    }

    @Test
    void aDamagedBlobIsNamed() throws IOException {
        Path file;
        try (Archive archive = Archive.open(directory)) {
            BlobId id = archive.storeBlob(new byte[] {1, 2, 3});
            file = directory.resolve("blobs/" + id.hex().substring(0, 2) + "/" + id);
        }
        Files.write(file, new byte[] {1, 2, 4});
        Finding finding = ArchiveVerifier.verify(directory).findings().getFirst();
        assertEquals(file.toString(), finding.place());
    }

    @Test
    void eventsThatContradictEachOtherAreFound() {
        assertEquals(
                List.of("run " + RUN + " has events before it was started"), problems(List.of(proposed(RUN, 0, 0))));
        assertEquals(1, problems(List.of(started(RUN))).size(), "still the first");
    }

    @Test
    void baselinesAreReportedThatNobodyHasProposed() {
        assertEquals(
                List.of(), problems(List.of(started(RUN), new Event.Reported(RUN, Events.candidate(3), List.of()))));
    }

    @Test
    void unknownParentsAndMissingProposalsAreFound() {
        List<String> problems = problems(List.of(
                started(RUN),
                proposed(RUN, 0, 0, 77),
                evaluated(RUN, 5, 1),
                new Event.Exported(RUN, candidate(99), Instant.EPOCH, "out"),
                proposed(RUN, 0, 0, 77)));
        assertEquals(4, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains(candidate(77) + " is named as a parent but was not proposed before"));
        assertTrue(problems.get(1).contains("proposal 5 of run " + RUN + " was evaluated before it was proposed"));
        assertTrue(problems.get(2).contains(candidate(99) + " is exported"));
    }

    @Test
    void aRepetitionIsFineAndAContradictionIsNot() {
        assertEquals(
                List.of(),
                problems(List.of(
                        started(RUN),
                        proposed(RUN, 0, 0),
                        proposed(RUN, 0, 0),
                        evaluated(RUN, 0, 1),
                        evaluated(RUN, 0, 1))));
        List<String> problems = problems(List.of(proposed(RUN, 0, 1), evaluated(RUN, 0, 2), started(RUN)));
        assertEquals(
                List.of(
                        "proposal 0 of run " + RUN + " was proposed before, with other content",
                        "proposal 0 of run " + RUN + " was evaluated before, with another result",
                        "run " + RUN + " was started before"),
                problems);
    }

    @Test
    void aForgedCandidateIsFound() {
        Event.Proposed honest = proposed(RUN, 0, 0);
        Event.Proposed forged =
                new Event.Proposed(RUN, 0, candidate(1), "loss", honest.candidateJson(), "", List.of(), "sample", "f");
        assertTrue(problems(List.of(started(RUN), forged)).getFirst().contains("not the hash of its JSON"));
    }

    @Test
    void aStoredIndexThatLiesIsFoundAndRebuilt() throws IOException {
        Directories.write(directory, Events.run(RUN, 3, new RootSeed(1).search().generator()));
        ArchiveVerifier.rebuildIndex(directory);
        assertEquals(List.of(), problems());
        tamper();
        assertTrue(problems().getFirst().contains("differs from the journal"));
        assertEquals(7, ArchiveVerifier.rebuildIndex(directory));
        assertEquals(List.of(), problems());
    }

    /** Puts one entry too many into a properly sealed index. */
    private void tamper() throws IOException {
        try (JournalReader journal = JournalReader.open(directory.resolve("journal.jsonl"));
                IndexFile file =
                        IndexFile.open(directory, journal, Long.MAX_VALUE).orElseThrow()) {
            file.entries().put("proposed " + RUN + " 00000000000000ff", 7L);
        }
    }
}
