package io.cambrian.archive;

import static io.cambrian.archive.Events.RUN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.record.Event;
import io.cambrian.searchspace.random.RootSeed;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A writer in a process of its own is killed with SIGKILL at moments it cannot foresee. */
class KilledWriterTest {

    private static final int KILLS = 5;
    private static final int ACKNOWLEDGED_BEFORE_KILL = 60;

    @TempDir
    Path directory;

    @Test
    void everythingAcknowledgedIsThereAndTheRunEndsAsIfNothingHadHappened() throws Exception {
        RandomGenerator random = new RootSeed(3).search().generator();
        long acknowledged = -1;
        for (int kill = 0; kill < KILLS; kill++) {
            long next = runAndKill(1 + random.nextInt(ACKNOWLEDGED_BEFORE_KILL), random.nextInt(2_000_000));
            acknowledged = Math.max(acknowledged, next);
            try (ArchiveView view = ArchiveView.open(directory)) {
                assertTrue(
                        view.run("r").told() > acknowledged,
                        "told " + view.run("r").told());
                assertEquals(List.of(), view.damages());
            }
        }
        assertTrue(acknowledged > 0);
        long proposals = acknowledged + 50;
        Writer.append(directory, proposals, index -> {});
        try (ArchiveView view = ArchiveView.open(directory)) {
            assertEquals(proposals, view.run("r").told());
            assertEquals(uninterruptedDigest(proposals), view.digest(RUN));
        }
        assertTrue(ArchiveVerifier.verify(directory).isSound());
    }

    /** Returns the index of the last proposal that was reported to be durable. */
    private long runAndKill(int acknowledgements, int nanos) throws IOException, InterruptedException {
        Process writer = ChildJvm.start(Writer.class, directory.toString());
        long last = -1;
        try (BufferedReader lines = ChildJvm.reader(writer)) {
            for (int i = 0; i < acknowledgements; i++) {
                last = Long.parseLong(lines.readLine());
            }
            TimeUnit.NANOSECONDS.sleep(nanos);
            // through the handle: the process object would close the stream before it is read to its end
            writer.toHandle().destroyForcibly();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                last = Long.parseLong(line);
            }
        }
        writer.waitFor();
        return last;
    }

    private String uninterruptedDigest(long proposals) {
        Path other = directory.resolve("uninterrupted");
        Writer.append(other, proposals, index -> {});
        try (ArchiveView view = ArchiveView.open(other)) {
            return view.digest(RUN);
        }
    }

    /** Goes on with the run wherever the archive says it stands; prints the index of each durable proposal. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) {
            append(Path.of(arguments[0]), Long.MAX_VALUE, System.out::println);
        }

        static void append(Path directory, long proposals, java.util.function.LongConsumer durable) {
            try (Archive archive = Archive.open(directory)) {
                ArchiveView view = archive.view();
                if (view.runs().isEmpty()) {
                    archive.append(Events.started(RUN));
                }
                long next = view.runs().isEmpty() ? 0 : view.run("r").told();
                for (long index = next; index < proposals; index++) {
                    if (view.proposal(RUN, index).isEmpty()) {
                        archive.append(Events.proposed(RUN, index, index, parents(index)));
                    }
                    archive.append(evaluated(index));
                    archive.force();
                    durable.accept(index);
                }
            }
        }

        private static long[] parents(long index) {
            return index == 0 ? new long[0] : new long[] {index - 1};
        }

        private static Event evaluated(long index) {
            return Events.evaluated(RUN, index, new RootSeed(index).search().value() / 3.0);
        }
    }
}
