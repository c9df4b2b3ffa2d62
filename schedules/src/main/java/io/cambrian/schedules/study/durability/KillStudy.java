package io.cambrian.schedules.study.durability;

import io.cambrian.archive.ArchiveView;
import io.cambrian.archive.RunState;
import io.cambrian.archive.RunSummary;
import io.cambrian.searchspace.random.RootSeed;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Kills a run at random moments, resumes it each time, and compares its digest with that of a run that was left alone.
 *
 * <p>Each run is a process of its own, ended with SIGKILL, so nothing of it can tidy up. One time in three it is asked to park
 * instead, with SIGTERM, which stores what agents have reached, if later segments start from that; and one time in three what was
 * stored is thrown away.
 *
 * <p>Moments are drawn in bytes of the journal, not in seconds, except while a process starts: on a machine that was busy while the
 * run was left alone and is idle afterwards, the others would end before their moment.
 */
public final class KillStudy {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(10);
    private static final int ONE_IN = 3;
    private static final int LONGEST_START_MILLISECONDS = 500;
    private static final int LONGEST_WAIT_MILLISECONDS = 50;

    private final Path spec;
    private final Path directory;

    /**
     * @param spec the run to kill; a few seconds of computing in all
     * @param directory an empty directory for the archives
     */
    public KillStudy(Path spec, Path directory) {
        this.spec = spec;
        this.directory = directory;
    }

    /**
     * What came out for one number of threads.
     *
     * @param threads of the killed run
     * @param kills how often the run was killed while it computed
     * @param parks how often it was asked to park
     * @param digest the digest of the killed run
     * @param expected the digest of the run that was left alone, with one thread
     */
    public record Result(int threads, int kills, int parks, String digest, String expected) {

        /** Whether the kills left no trace. */
        public boolean passed() {
            return digest.equals(expected);
        }
    }

    /**
     * Runs the study for each number of threads.
     *
     * @param kills how often each run is killed at most; what it is asked to park in between is not counted
     * @param threads with how many threads the killed runs compute; the one that is left alone computes with one
     * @param seed from which the moments are drawn
     * @param progress a line for the run that is left alone, then one for each number of threads
     * @throws IllegalStateException if a run that is not killed ends with an error, or does not end within ten minutes
     */
    public List<Result> run(int kills, List<Integer> threads, long seed, PrintWriter progress)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Path untouched = directory.resolve("untouched");
        requireEnd(start(untouched, 1), untouched);
        Duration whole = Duration.ofNanos(System.nanoTime() - start);
        String expected = digest(untouched);
        long bytes = journalBytes(untouched);
        progress.println("left alone: " + expected + " after " + whole.toMillis() + " ms");
        progress.flush();
        List<Result> results = new ArrayList<>();
        for (int count : threads) {
            RandomGenerator random =
                    new RootSeed(seed).search().child("kills", count).generator();
            Path archive = directory.resolve("killed-" + count + "-threads");
            Result result = killAndResume(archive, count, kills, bytes, random).result(digest(archive), expected);
            progress.println(result.threads() + " threads, " + result.kills() + " kills, " + result.parks() + " parks: "
                    + result.digest());
            progress.flush();
            results.add(result);
        }
        return results;
    }

    /** What a run has gone through. */
    private record Strokes(int threads, int kills, int parks) {

        Strokes andOne(boolean park) {
            return new Strokes(threads, park ? kills : kills + 1, park ? parks + 1 : parks);
        }

        Result result(String digest, String expected) {
            return new Result(threads, kills, parks, digest, expected);
        }
    }

    private Strokes killAndResume(Path archive, int threads, int kills, long bytes, RandomGenerator random)
            throws IOException, InterruptedException {
        Strokes strokes = new Strokes(threads, 0, 0);
        while (!finished(archive)) {
            Process process = started(archive) ? resume(archive, threads) : start(archive, threads);
            if (strokes.kills() == kills) {
                requireEnd(process, archive);
                continue;
            }
            boolean starting = random.nextInt(ONE_IN) == 0;
            long now = journalBytes(archive);
            long length = starting ? now : now + growth(bytes - now, kills - strokes.kills(), random);
            int wait = random.nextInt(starting ? LONGEST_START_MILLISECONDS : LONGEST_WAIT_MILLISECONDS);
            boolean park = random.nextInt(ONE_IN) == 0;
            boolean lose = random.nextInt(ONE_IN) == 0;
            if (!awaitJournal(process, archive, length) || process.waitFor(wait, TimeUnit.MILLISECONDS)) {
                requireEnd(process, archive); // one that cannot go on would otherwise be resumed for ever
                continue;
            }
            end(process, park);
            strokes = strokes.andOne(park);
            if (lose) {
                throwAway(archive.resolve("states"));
            }
        }
        return strokes;
    }

    /** By how many bytes the journal grows before the next stroke, which spreads those that are left evenly over what is left. */
    private static long growth(long bytesLeft, int strokesLeft, RandomGenerator random) {
        return 1 + random.nextLong(Math.max(1, 2 * bytesLeft / (strokesLeft + 1)));
    }

    /** Waits until the journal has a length; false if the process ended before, or does not get there in the time of a run. */
    private static boolean awaitJournal(Process process, Path archive, long length)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (journalBytes(archive) < length) {
            if (process.waitFor(1, TimeUnit.MILLISECONDS) || System.nanoTime() - start > LONGEST_RUN.toNanos()) {
                return false;
            }
        }
        return true;
    }

    private static void end(Process process, boolean park) throws InterruptedException {
        if (park) {
            process.destroy();
        } else {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private static void throwAway(Path states) throws IOException {
        if (!Files.isDirectory(states)) {
            return;
        }
        try (Stream<Path> files = Files.walk(states)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean started(Path archive) {
        return Files.isDirectory(archive) && !runs(archive).isEmpty();
    }

    private static boolean finished(Path archive) {
        return Files.isDirectory(archive) && runs(archive).stream().anyMatch(run -> run.state() == RunState.FINISHED);
    }

    private static List<RunSummary> runs(Path archive) {
        if (!Files.exists(journal(archive))) {
            return List.of();
        }
        try (ArchiveView view = ArchiveView.open(archive)) {
            return view.runs();
        }
    }

    private static Path journal(Path archive) {
        return archive.resolve("journal.jsonl");
    }

    private static long journalBytes(Path archive) throws IOException {
        return Files.exists(journal(archive)) ? Files.size(journal(archive)) : 0;
    }

    private static String digest(Path archive) {
        try (ArchiveView view = ArchiveView.open(archive)) {
            return view.digest(view.runs().getFirst().id());
        }
    }

    private Process start(Path archive, int threads) throws IOException {
        return cambrian(archive, threads, "run", spec.toString());
    }

    private Process resume(Path archive, int threads) throws IOException {
        return cambrian(archive, threads, "resume");
    }

    private Process cambrian(Path archive, int threads, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-modules",
                "jdk.incubator.vector",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.cambrian.schedules.command.Cambrian"));
        command.addAll(List.of(words));
        command.addAll(List.of(
                "--threads",
                Integer.toString(threads),
                "--archive",
                archive.toString(),
                "--export-to",
                directory.resolve("exported").toString()));
        File log = directory.resolve(archive.getFileName() + ".log").toFile();
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    private void requireEnd(Process process, Path archive) throws InterruptedException {
        boolean ended = process.waitFor(LONGEST_RUN.toSeconds(), TimeUnit.SECONDS);
        if (!ended) {
            end(process, false);
        }
        if (!ended || process.exitValue() != 0) {
            throw new IllegalStateException("a run did not end well within " + LONGEST_RUN + "; its output is in "
                    + directory.resolve(archive.getFileName() + ".log"));
        }
    }
}
