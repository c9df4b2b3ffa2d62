package io.cambrian.archive;

import java.nio.file.Path;

/** What lies where in an archive directory. */
record ArchiveFiles(Path directory) {

    static final String WRITER_LOCK = "writer.lock";

    Path journal() {
        return directory.resolve("journal.jsonl");
    }

    Path blobs() {
        return directory.resolve("blobs");
    }
}
