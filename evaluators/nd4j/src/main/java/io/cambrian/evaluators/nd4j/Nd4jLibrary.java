package io.cambrian.evaluators.nd4j;

import io.cambrian.evaluators.tensor.UnavailableBackendException;
import java.util.Optional;
import org.nd4j.linalg.factory.Nd4j;

/** ND4J itself: loaded once, on first use, and told to use one thread for each caller. */
final class Nd4jLibrary {

    /** Loads the native library when it is first touched. */
    private static final class Loaded {

        private static final Optional<String> OBSTACLE = load();

        private Loaded() {}
    }

    private Nd4jLibrary() {}

    /** Why ND4J cannot be used in this JVM, if so. */
    static Optional<String> obstacle() {
        return Loaded.OBSTACLE;
    }

    /**
     * Refuses to go on without ND4J.
     *
     * @throws UnavailableBackendException that says why it cannot be used
     */
    static void require() {
        obstacle().ifPresent(obstacle -> {
            throw new UnavailableBackendException("nd4j", obstacle);
        });
    }

    /** Whether the class path has this part of ND4J; nothing is loaded to find out. */
    static boolean hasClass(String name) {
        return Nd4jLibrary.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    private static Optional<String> load() {
        try {
            Nd4j.getBackend();
            Nd4j.getEnvironment().setMaxThreads(1);
            Nd4j.getEnvironment().setMaxMasterThreads(1);
            Nd4j.factory().blas().setMaxThreads(1);
            return Optional.empty();
        } catch (Exception | LinkageError failure) {
            return Optional.of("ND4J's native library for this platform cannot be loaded (" + innermost(failure) + ")");
        }
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": " + message;
    }
}
