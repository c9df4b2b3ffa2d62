package io.cambrian.evaluators.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The processor time of {@code ./cambrian --version}, launcher and JVM together: what waiting costs on an idle machine, and
 * robust on a busy one. Read from Linux, which adds up the time of ended child processes in hundredths of a second.
 */
final class StartUpMeasurement implements Measurement {

    private static final String TITLE = "start-up of ./cambrian --version, processor time";
    private static final Path STATISTICS = Path.of("/proc/self/stat");
    private static final int STARTS = 10;
    private static final double MILLISECONDS_PER_TICK = 10;
    /** Fields 16 and 17 of the file, counted from behind the name of the program, which is field 2. */
    private static final int CHILDREN_USER = 13;

    private static final int CHILDREN_SYSTEM = 14;

    @Override
    public String name() {
        return "start-up";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) throws InterruptedException {
        Path launcher = Path.of(System.getProperty("cambrian.home", ""), "cambrian");
        if (System.getProperty("cambrian.home") == null || !Files.isReadable(STATISTICS)) {
            return List.of(new Reading.Missing(TITLE, "it needs the launcher and Linux's /proc"));
        }
        try {
            start(launcher);
            int starts = watch.effort().repetitions(STARTS);
            double before = childrenMilliseconds();
            for (int i = 0; i < starts; i++) {
                start(launcher);
            }
            double each = (childrenMilliseconds() - before) / starts;
            return List.of(Reading.of(TITLE, each, "ms", Map.of("starts", (double) starts)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start " + launcher, failure);
        }
    }

    private static void start(Path launcher) throws IOException, InterruptedException {
        new ProcessBuilder(launcher.toString(), "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static double childrenMilliseconds() throws IOException {
        String line = Files.readString(STATISTICS);
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        long ticks = Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]);
        return ticks * MILLISECONDS_PER_TICK;
    }
}
