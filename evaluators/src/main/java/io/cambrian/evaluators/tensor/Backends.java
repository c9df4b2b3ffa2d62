package io.cambrian.evaluators.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;

/** The backends there are: two of this package, and those that the class path offers as services. */
public final class Backends {

    /** The JDK's Vector API; needs {@code --add-modules jdk.incubator.vector}. */
    public static final Backend SIMD = new CpuBackend("simd", true);

    /** Plain Java. */
    public static final Backend SCALAR = new CpuBackend("scalar", false);

    /** Names that are valid although the module that has them may not be on the class path. */
    private static final List<String> OF_ND4J = List.of("nd4j", "nd4j-cuda");

    private Backends() {}

    /** The fastest one of this package that this JVM has. */
    public static Backend best() {
        return SIMD.obstacle().isEmpty() ? SIMD : SCALAR;
    }

    /**
     * The backend that users call {@code name}, ready to run programs.
     *
     * @throws UnknownBackendException if no backend is called so
     * @throws UnavailableBackendException if it cannot run in this JVM
     */
    public static Backend byName(String name) {
        List<Backend> all = all();
        Optional<Backend> found =
                all.stream().filter(backend -> backend.name().equals(name)).findFirst();
        if (found.isPresent()) {
            requireAvailable(found.get());
            return found.get();
        }
        if (OF_ND4J.contains(name)) {
            throw new UnavailableBackendException(
                    name,
                    "it needs the jars of the module evaluators/nd4j on the class path; the launcher adds them for --backend "
                            + name);
        }
        throw new UnknownBackendException(name, names());
    }

    /** All valid names by alphabet, also those of modules that are not on the class path. */
    public static List<String> names() {
        TreeSet<String> names = new TreeSet<>(OF_ND4J);
        all().forEach(backend -> names.add(backend.name()));
        return List.copyOf(names);
    }

    /**
     * Refuses a backend that cannot run in this JVM.
     *
     * @throws UnavailableBackendException that says why
     */
    public static void requireAvailable(Backend backend) {
        backend.obstacle().ifPresent(obstacle -> {
            throw new UnavailableBackendException(backend.name(), obstacle);
        });
    }

    private static List<Backend> all() {
        List<Backend> all = new ArrayList<>(List.of(SIMD, SCALAR));
        ServiceLoader.load(Backend.class, Backend.class.getClassLoader()).forEach(all::add);
        return all;
    }
}
