package io.cambrian.schedules.command;

import io.cambrian.evaluators.isolation.Isolation;
import io.cambrian.evaluators.isolation.IsolationUnavailableException;
import io.cambrian.evaluators.isolation.Limits;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.schedules.command.option.ArchiveOption;
import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.command.option.Output;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether this machine is fit for long runs. */
@Command(
        name = "doctor",
        description =
                "Check this machine: Java, vector instructions, memory, walls for foreign code, the archive's directory; exits"
                        + " with 8 when something is amiss.",
        footer = "  ./cambrian doctor")
final class DoctorCommand implements Callable<Integer> {

    private static final long ENOUGH_HEAP = 900L << 20;
    private static final int WANTED_JAVA = 25;

    @Mixin
    private final ArchiveOption archive = new ArchiveOption();

    @Mixin
    private final Output output = new Output();

    /**
     * One thing that was looked at.
     *
     * @param remedy what to do; empty when it is well
     */
    record Finding(String what, boolean well, String found, String remedy) {

        Finding {
            remedy = well ? "" : remedy;
        }
    }

    @Override
    public Integer call() {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(vectors());
        findings.add(memory());
        findings.add(processors());
        findings.add(isolation());
        findings.add(directory());
        output.print(
                findings,
                out -> findings.forEach(finding -> {
                    out.println((finding.well() ? "well   " : "AMISS  ") + finding.what() + ": " + finding.found());
                    if (!finding.well()) {
                        out.println("       " + finding.remedy());
                    }
                }));
        boolean allWell = findings.stream().allMatch(Finding::well);
        return (allWell ? ExitCode.OK : ExitCode.BAR_MISSED).number();
    }

    private static Finding java() {
        return new Finding(
                "Java",
                Runtime.version().feature() >= WANTED_JAVA,
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                "Set JAVA_HOME to a JDK " + WANTED_JAVA + ".");
    }

    private static Finding vectors() {
        boolean present = Backends.best().equals(Backends.SIMD);
        return new Finding(
                "vector kernels",
                present,
                present ? "the module jdk.incubator.vector is there" : "only the slow scalar kernels are in use",
                "Start with --add-modules jdk.incubator.vector, as the launcher does; results are the same either way.");
    }

    private static Finding memory() {
        long heap = Runtime.getRuntime().maxMemory();
        return new Finding(
                "heap", heap >= ENOUGH_HEAP, (heap >> 20) + " MiB at most", "Start with -Xmx1g, as the launcher does.");
    }

    private static Finding processors() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Finding("processors", true, processors + "; a run trains that many programs at once", "");
    }

    /** Needed by few, so its absence is told and is not amiss. */
    private static Finding isolation() {
        String what = "designs in Java source";
        try (Isolation isolation = Isolation.open(Limits.usual())) {
            return new Finding(what, true, "run behind this kernel's namespaces, with evaluate --isolate", "");
        } catch (IsolationUnavailableException e) {
            return new Finding(what, true, "refused by evaluate --isolate: " + e.getMessage(), "");
        }
    }

    private Finding directory() {
        Path path = archive.directory().toAbsolutePath();
        Path existing = path;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        boolean writable = existing != null && Files.isWritable(existing) && Files.isDirectory(existing);
        return new Finding(
                "archive directory",
                writable,
                path + (Files.exists(path) ? "" : " (made by the first run)"),
                "Give a directory that you may write to with --archive.");
    }
}
