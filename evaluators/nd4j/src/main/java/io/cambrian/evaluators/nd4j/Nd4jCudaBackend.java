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
        return CudaDriver.obstacle().or(Nd4jCudaBackend::missingLibrary).or(Nd4jLibrary::obstacle);
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

    private static Optional<String> missingLibrary() {
        return Nd4jLibrary.hasClass("org.nd4j.linalg.jcublas.JCublasBackend")
                ? Optional.empty()
                : Optional.of("it needs nd4j-cuda; build evaluators/nd4j with mvn -Pcuda");
    }
}
