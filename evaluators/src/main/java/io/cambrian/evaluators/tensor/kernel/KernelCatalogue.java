package io.cambrian.evaluators.tensor.kernel;

/** The sets of kernels there are. */
public final class KernelCatalogue {

    private KernelCatalogue() {}

    /** Plain Java, for any JVM. */
    public static Kernels scalar() {
        return new ScalarKernels();
    }

    /** On the JDK's Vector API; call it only when the module {@code jdk.incubator.vector} is there. */
    public static Kernels simd() {
        return new SimdKernels();
    }

    /** Random numbers in plain Java. */
    public static RandomKernels scalarRandom() {
        return new ScalarRandom();
    }

    /** Random numbers on the JDK's Vector API; call it only when the module {@code jdk.incubator.vector} is there. */
    public static RandomKernels simdRandom() {
        return new SimdRandom();
    }

    /** Whether this JVM was started with the module of the Vector API. */
    public static boolean hasVectorModule() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }
}
