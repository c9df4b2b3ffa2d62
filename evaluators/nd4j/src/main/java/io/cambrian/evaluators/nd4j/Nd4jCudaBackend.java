package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Variables;
import java.util.Optional;

/** ND4J on an NVIDIA GPU, in builds with the Maven profile {@code cuda}; never run by this project's tests. */
public final class Nd4jCudaBackend implements Backend {

    @Override
    public String name() {
        return "nd4j-cuda";
    }

    /** Looks for a GPU before ND4J is loaded, which without one fails in less clear words. */
    @Override
    public Optional<String> obstacle() {
        return CudaDriver.obstacle().or(Nd4jLibrary::obstacle).or(Nd4jCudaBackend::wrongLibrary);
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
                ? Optional.empty()
                : Optional.of("this build has nd4j-native in the place of nd4j-cuda; build it with mvn -Pcuda");
    }
}
