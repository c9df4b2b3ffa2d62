package io.cambrian.archive;

import io.cambrian.archive.record.RunId;
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

    /** What the agents of a run have reached; a cache that the run can fill again. */
    Path states(RunId run) {
        return directory.resolve("states").resolve(run.value());
    }
}
