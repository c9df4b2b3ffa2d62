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
        return Nd4jLibrary.hasClass("org.nd4j.linalg.cpu.nativecpu.CpuBackend")
                ? Nd4jLibrary.obstacle()
                : Optional.of("it needs nd4j-native; build evaluators/nd4j without the profile cuda");
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
}
