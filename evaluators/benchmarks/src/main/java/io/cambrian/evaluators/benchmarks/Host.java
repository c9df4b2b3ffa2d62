package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmark.Machine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The machine, and the state of the sources that were built on it.
 *
 * @param machine what it is
 * @param commit as {@link io.cambrian.evaluators.benchmark.BenchmarkReport#commit} says
 */
record Host(Machine machine, String commit) {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    static Host read() throws InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Machine machine = new Machine(
                processor(),
                Runtime.getRuntime().availableProcessors(),
                FmaPeak.vectorBits(),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                load);
        return new Host(machine, readCommit());
    }

    /** The model name that Linux tells, or the architecture elsewhere. */
    private static String processor() {
        if (!Files.isReadable(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + PROCESSORS, unreadable);
        }
    }

    private static String readCommit() throws InterruptedException {
        String commit = git("rev-parse", "--short=12", "HEAD");
        boolean changed = !git("status", "--porcelain").isEmpty();
        return changed ? commit + "+" : commit;
    }

    /** What git prints, or nothing where there is no git or no repository. */
    private static String git(String... arguments) throws InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("git", "-C", System.getProperty("cambrian.home", ".")), Stream.of(arguments))
                .toList();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? answer : "";
        } catch (IOException noGit) {
            return "";
        }
    }
}
