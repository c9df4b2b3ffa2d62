package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import java.util.Optional;

/**
 * ND4J on the processor, one agent at a time and one thread for each worker.
 *
 * <p>Sums, products and transcendental functions follow ND4J's own order and formulas, so results agree with those of the
 * other backends within rounding, not to the bit.
 */
public final class Nd4jBackend implements Backend {

    @Override
    public String name() {
        return "nd4j";
    }

    @Override
    public Optional<String> obstacle() {
        return Nd4jLibrary.obstacle().or(Nd4jBackend::wrongLibrary);
    }

    @Override
    public boolean bitExact() {
        return false;
    }

    @Override
    public Executor executor(Program program, Variables variables) {
        Backends.requireAvailable(this);
        return new Nd4jExecutor(program, variables);
    }

    private static Optional<String> wrongLibrary() {
        return Nd4jLibrary.computesOnGpu()
                ? Optional.of("this build has nd4j-cuda in the place of nd4j-native; build it without the profile cuda")
                : Optional.empty();
    }
}
