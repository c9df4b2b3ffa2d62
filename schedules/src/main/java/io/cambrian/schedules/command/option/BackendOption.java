package io.cambrian.schedules.command.option;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --backend}. */
public final class BackendOption {

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            completionCandidates = KnownNames.BackendNames.class,
            description = {
                "Compute on simd, scalar, nd4j or nd4j-cuda (default: simd, or the backend of the run at hand).",
                "simd and scalar give the same bits; the others agree with them within a tolerance."
            })
    private Optional<String> name = Optional.empty();

    /**
     * The backend that was asked for, if one was.
     *
     * @throws io.cambrian.evaluators.tensor.UnknownBackendException if there is none of that name
     * @throws io.cambrian.evaluators.tensor.UnavailableBackendException if it cannot run here
     */
    public Optional<Backend> asked() {
        return name.map(Backends::byName);
    }
}
