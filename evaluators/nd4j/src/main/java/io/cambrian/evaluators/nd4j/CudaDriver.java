package io.cambrian.evaluators.nd4j;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Optional;

/** NVIDIA's driver library, asked without ND4J whether there is a GPU. */
final class CudaDriver {

    private static final int SUCCESS = 0;

    private CudaDriver() {}

    /** Why nothing can run on a GPU of this machine, if so. */
    static Optional<String> obstacle() {
        String library = libraryName();
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup driver = SymbolLookup.libraryLookup(library, arena);
            int devices = devices(driver, arena);
            return devices > 0 ? Optional.empty() : Optional.of("NVIDIA's driver finds no GPU in this machine");
        } catch (IllegalArgumentException missing) {
            return Optional.of("there is no NVIDIA driver (" + library + ") on this machine, hence no GPU to run on");
        }
    }

    private static String libraryName() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? "nvcuda.dll" : "libcuda.so.1";
    }

    /** The number of GPUs, or 0 if the driver cannot say. */
    private static int devices(SymbolLookup driver, Arena arena) {
        Linker linker = Linker.nativeLinker();
        try {
            int ready = (int) linker.downcallHandle(
                            driver.findOrThrow("cuInit"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invokeExact(0);
            MemorySegment count = arena.allocate(ValueLayout.JAVA_INT);
            int counted = (int) linker.downcallHandle(
                            driver.findOrThrow("cuDeviceGetCount"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invokeExact(count);
            return ready == SUCCESS && counted == SUCCESS ? count.get(ValueLayout.JAVA_INT, 0) : 0;
        } catch (Throwable unusable) {
            throw new IllegalStateException("the CUDA driver cannot be called", unusable);
        }
    }
}
