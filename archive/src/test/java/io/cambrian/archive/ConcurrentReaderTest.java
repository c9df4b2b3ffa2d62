package io.cambrian.archive;

import static io.cambrian.archive.Events.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.Event;
import io.cambrian.searchspace.random.RootSeed;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentReaderTest {

    private static final int PROPOSALS = 100;

    @TempDir
    Path directory;

    /** While one thread appends and forces, another follows: what it sees is always a whole beginning of the journal. */
    @Test
    void aReaderSeesABeginningOfTheJournalThatOnlyGrows() throws InterruptedException {
        List<Event> events = Events.run(RUN, PROPOSALS, new RootSeed(2).search().generator());
        AtomicBoolean written = new AtomicBoolean();
        AtomicReference<String> complaint = new AtomicReference<>("");
        try (Archive archive = Archive.open(directory)) {
            Thread reader = Thread.ofPlatform().start(() -> complaint.set(follow(events, written)));
            for (Event event : events) {
                archive.append(event);
                archive.force();
            }
            written.set(true);
            reader.join();
        }
        assertEquals("", complaint.get());
    }

    private String follow(List<Event> events, AtomicBoolean written) {
        int seen = 0;
        try (ArchiveView view = ArchiveView.open(directory)) {
            while (true) {
                boolean last = written.get();
                view.refresh();
                List<Event> now = view.events(RUN).toList();
                if (now.size() < seen || !now.equals(events.subList(0, now.size()))) {
                    return "after " + seen + " events: " + now.size();
                }
                seen = now.size();
                if (last) {
                    return seen == events.size() ? "" : "only " + seen + " events in the end";
                }
            }
        }
    }

    @Test
    void aViewStaysAsItIsUntilItIsRefreshed() {
        Directories.write(directory, List.of(Events.started(RUN), Events.proposed(RUN, 0, 0)));
        try (ArchiveView view = ArchiveView.open(directory)) {
            Directories.write(directory, List.of(Events.proposed(RUN, 1, 1, 0)));
            assertEquals(1, view.run("r").proposals());
            view.refresh();
            assertEquals(2, view.run("r").proposals());
        }
    }

    @Test
    void aWriterOpensWhileAReaderLives() {
        Directories.write(directory, List.of(Events.started(RUN)));
        try (ArchiveView view = ArchiveView.open(directory);
                Archive archive = Archive.open(directory)) {
            archive.append(new Event.RunFinished(RUN, Events.AT));
            archive.force();
            view.refresh();
            assertTrue(view.runs().getFirst().state() == RunState.FINISHED);
        }
    }
}
