package io.cambrian.schedules.command.option;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a run computes on this machine, and where its export goes: nothing that changes what it finds, unless a backend is
 * asked for that is not bit-exact. */
public final class ComputeOptions {

    @Mixin
    private final ThreadsOption threads = new ThreadsOption();

    @Mixin
    private final BackendOption backend = new BackendOption();

    @Option(
            names = "--export-to",
            paramLabel = "DIR",
            description = "The directory for the best candidate's class and the pictures (default: the spec's).")
    private Optional<Path> exportTo = Optional.empty();

    /** Refuses values that cannot be used, before anything is stored. */
    public void check() {
        threads.check();
        backend.asked();
        exportTo.filter(path -> Files.exists(path) && !Files.isDirectory(path)).ifPresent(file -> {
            throw new SpecException("--export-to names a directory, found the file '" + file + "'.");
        });
    }

    /** The backend that was asked for, if one was. */
    public Optional<Backend> backend() {
        return backend.asked();
    }

    public int threads() {
        return threads.count();
    }

    public Optional<Path> exportTo() {
        return exportTo;
    }
}
