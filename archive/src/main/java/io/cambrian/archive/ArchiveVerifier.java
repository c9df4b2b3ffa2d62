package io.cambrian.archive;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.file.DirectoryLock;
import io.cambrian.archive.index.Index;
import io.cambrian.archive.index.Indexer;
import io.cambrian.archive.journal.Entry;
import io.cambrian.archive.journal.JournalReader;
import io.cambrian.archive.journal.Position;
import io.cambrian.archive.json.EventReader;
import io.cambrian.archive.json.MalformedEvent;
import io.cambrian.archive.mapdb.IndexFile;
import io.cambrian.archive.record.ArchiveException;
import io.cambrian.archive.record.ArchiveInUse;
import io.cambrian.archive.record.BlobId;
import io.cambrian.archive.record.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Looks at every byte of an archive: checksums of lines, hashes of stored values, events that contradict each other, and
 * a stored index that differs from one made anew. Changes nothing but the index, and may run beside a writer.
 */
public final class ArchiveVerifier {

    private static final int HEADER_LINES = 1;

    private final ArchiveFiles files;
    private final JournalReader journal;
    private final BlobStore blobs;
    private final EventReader events;
    private final Index index = new Index(new TreeMap<>());
    private final List<Finding> findings = new ArrayList<>();

    private ArchiveVerifier(ArchiveFiles files, JournalReader journal) {
        this.files = files;
        this.journal = journal;
        this.blobs = new BlobStore(files.blobs());
        this.events = new EventReader(blobs);
    }

    /**
     * Looks at everything; a damaged archive is no exception but a report with findings.
     *
     * @throws io.cambrian.archive.record.NewerFormat when a later version wrote it
     * @throws ArchiveException when there is no archive in the directory, or its journal is no journal
     */
    public static VerificationReport verify(Path directory) {
        ArchiveFiles files = new ArchiveFiles(directory);
        try (JournalReader journal = JournalReader.open(files.journal())) {
            return new ArchiveVerifier(files, journal).verify();
        }
    }

    /**
     * Throws the stored index away and makes a new one from the journal.
     *
     * @return how many events were indexed, or left out because their lines are damaged
     * @throws ArchiveInUse when another process has the index open
     * @throws ArchiveException when there is no archive in the directory, or the disk does not take the index
     */
    public static long rebuildIndex(Path directory) {
        ArchiveFiles files = new ArchiveFiles(directory);
        try (JournalReader journal = JournalReader.open(files.journal())) {
            TreeMap<String, Long> entries = new TreeMap<>();
            Index index = new Index(entries);
            Indexer.follow(journal, index);
            if (!IndexFile.store(directory, entries)) {
                throw new ArchiveInUse(
                        DirectoryLock.owner(directory, IndexFile.LOCK),
                        directory.resolve(IndexFile.LOCK).toString());
            }
            return index.position().lines() - HEADER_LINES;
        } catch (IOException e) {
            throw new ArchiveException(
                    "the index could not be written: " + e.getMessage(),
                    directory.toString(),
                    "make room on the disk or give write permission; the archive can be read without it",
                    e);
        }
    }

    private VerificationReport verify() {
        Indexer.follow(journal, index);
        EventConsistency consistency = new EventConsistency(index, this::eventAt);
        Position end = journal.scan(Position.START, entry -> verify(entry, consistency));
        long unfinished = journal.length() - end.offset();
        if (unfinished > 0) {
            findings.add(new Finding(
                    files.journal() + ", byte " + end.offset(),
                    "the last line is not finished (" + unfinished
                            + " bytes); unless a writer is at work, opening the archive for writing cuts it off"));
        }
        long blobCount = verifyBlobs();
        return new VerificationReport(end.lines(), blobCount, verifyIndex(), findings);
    }

    private void verify(Entry entry, EventConsistency consistency) {
        String place = files.journal() + ", line " + entry.lineNumber() + ", byte " + entry.offset();
        switch (entry) {
            case Entry.Damage damage ->
                findings.add(new Finding(
                        place, "the checksum of this line of " + damage.length() + " bytes does not match"));
            case Entry.Line line -> {
                try {
                    consistency
                            .problems(events.read(line.json()), line.offset())
                            .forEach(problem -> findings.add(new Finding(place, problem)));
                } catch (MalformedEvent | ArchiveException e) {
                    findings.add(new Finding(place, String.valueOf(e.getMessage())));
                }
            }
        }
    }

    private Event eventAt(long offset) {
        return journal.json(offset).map(events::read).orElseThrow();
    }

    private long verifyBlobs() {
        List<BlobId> stored = blobs.list();
        for (BlobId id : stored) {
            try {
                blobs.read(id);
            } catch (ArchiveException e) {
                findings.add(new Finding(e.place(), e.what()));
            }
        }
        return stored.size();
    }

    private boolean verifyIndex() {
        Optional<IndexFile> stored = IndexFile.open(files.directory(), journal, Long.MAX_VALUE);
        if (stored.isEmpty()) {
            return false;
        }
        try (IndexFile file = stored.get()) {
            Index kept = new Index(file.entries());
            // a living writer may append in between
            while (!kept.position().equals(index.position())) {
                Indexer.follow(journal, kept);
                Indexer.follow(journal, index);
            }
            if (!kept.equals(index)) {
                findings.add(new Finding(
                        files.directory().resolve("index.db").toString(),
                        "the stored index differs from the journal: rebuild it"));
            }
        }
        return true;
    }
}
