package io.cambrian.schedules.command.option;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a run computes on this machine, and where its export goes: nothing that changes what it finds, unless a backend is
 * asked for that is not bit-exact. */
public final class ComputeOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many programs to train at once (default: the number of processors). The result is the same.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final BackendOption backend = new BackendOption();

    @Option(
            names = "--export-to",
            paramLabel = "DIR",
            description = "Write the best candidate's class here instead of the spec's directory.")
    private Optional<Path> exportTo = Optional.empty();

    /** Refuses values that cannot be used, before anything is stored. */
    public void check() {
        if (threads < 1) {
            throw new SpecException("--threads is at least 1, found " + threads + ".");
        }
        backend.asked();
    }

    /** The backend that was asked for, if one was. */
    public Optional<Backend> backend() {
        return backend.asked();
    }

    public int threads() {
        return threads;
    }

    public Optional<Path> exportTo() {
        return exportTo;
    }
}
