package io.cambrian.archive;

import io.cambrian.archive.record.Event;
import java.nio.file.Path;
import java.util.List;

/** Writes whole archives for tests. */
final class Directories {

    private Directories() {}

    static void write(Path directory, List<? extends Event> events) {
        try (Archive archive = Archive.open(directory)) {
            events.forEach(archive::append);
        }
    }

    static String digest(Path directory) {
        try (ArchiveView view = ArchiveView.open(directory)) {
            return view.digest(Events.RUN);
        }
    }
}
