package io.cambrian.evaluators.tensor;

import io.cambrian.evaluators.tensor.kernel.KernelCatalogue;
import io.cambrian.evaluators.tensor.kernel.Kernels;

/** What programs run on. The choice changes the speed and never a bit of a result. */
public enum Backend {

    /** The JDK's Vector API; needs {@code --add-modules jdk.incubator.vector}. */
    SIMD,

    /** Plain Java. */
    SCALAR;

    /** The fastest one that this JVM has. */
    public static Backend best() {
        return KernelCatalogue.hasVectorModule() ? SIMD : SCALAR;
    }

    Kernels kernels() {
        return switch (this) {
            case SIMD -> {
                if (!KernelCatalogue.hasVectorModule()) {
                    throw new IllegalStateException(
                            "the SIMD backend needs the module jdk.incubator.vector: start java "
                                    + "with --add-modules jdk.incubator.vector, or choose the backend SCALAR");
                }
                yield KernelCatalogue.simd();
            }
            case SCALAR -> KernelCatalogue.scalar();
        };
    }
}
