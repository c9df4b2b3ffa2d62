package io.cambrian.archive;

import static io.cambrian.archive.Events.RUN;
import static io.cambrian.archive.Events.candidate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.Event;
import io.cambrian.searchspace.random.RootSeed;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir
    Path directory;

    @Test
    void whatWasForcedIsReadBackAsItWas() {
        List<Event> events = Events.run(RUN, 50, new RootSeed(1).search().generator());
        try (Archive archive = Archive.open(directory)) {
            events.forEach(archive::append);
            archive.force();
            assertEquals(events, archive.view().events(RUN).toList());
        }
        try (ArchiveView view = ArchiveView.open(directory)) {
            assertEquals(events, view.events(RUN).toList());
            assertEquals(50, view.run("r-2026").told());
            assertEquals(49, view.ancestors(candidate(49)).size());
            assertTrue(view.damages().isEmpty());
        }
    }
}
