package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.Kernels;
import io.cambrian.evaluators.tensor.kernel.scalar.ScalarKernels;
import io.cambrian.evaluators.tensor.kernel.simd.SimdKernels;
import java.util.Optional;

/**
 * The project's own kernels. The choice between them changes the speed and never a bit of a result.
 *
 * @param vectors whether the kernels are those on the JDK's Vector API
 */
record CpuBackend(String name, boolean vectors) implements Backend {

    @Override
    public Optional<String> obstacle() {
        return vectors && !hasVectorModule()
                ? Optional.of("it needs the module jdk.incubator.vector: start java with --add-modules "
                        + "jdk.incubator.vector, or choose the backend 'scalar'")
                : Optional.empty();
    }

    @Override
    public boolean bitExact() {
        return true;
    }

    @Override
    public Executor executor(Program program, Variables variables) {
        Backends.requireAvailable(this);
        return new ArenaExecutor(program, kernels(), variables);
    }

    @Override
    public String toString() {
        return name;
    }

    private Kernels kernels() {
        return vectors ? new SimdKernels() : new ScalarKernels();
    }

    private static boolean hasVectorModule() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }
}
