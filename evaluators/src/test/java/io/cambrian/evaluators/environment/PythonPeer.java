package io.cambrian.evaluators.environment;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * The Python interpreter whose packages our environments are compared with, where there is one: the program that the
 * environment variable {@code CAMBRIAN_PYTHON} names, or else {@code python3}.
 */
public final class PythonPeer {

    private static final int SECONDS_TO_IMPORT = 60;
    private static final Path INTERPRETER =
            Path.of(Objects.requireNonNullElse(System.getenv("CAMBRIAN_PYTHON"), "python3"));
    /** Where no folder of ours can be taken for a package of the same name. */
    private static final File ELSEWHERE = new File(System.getProperty("java.io.tmpdir"));

    private static final Map<List<String>, Boolean> KNOWN = new ConcurrentHashMap<>();

    private PythonPeer() {}

    /** The interpreter, if it is there and can import all of these modules; asked once for each list of modules. */
    public static Optional<Path> with(String... modules) {
        return KNOWN.computeIfAbsent(List.of(modules), PythonPeer::imports)
                ? Optional.of(INTERPRETER)
                : Optional.empty();
    }

    /** The interpreter with these modules; the test is skipped, and says what is missing, where it is not there. */
    public static Path required(String... modules) {
        Optional<Path> python = with(modules);
        Assumptions.assumeTrue(
                python.isPresent(),
                () -> "needs Python with " + String.join(", ", modules) + ", but " + INTERPRETER
                        + " is missing or cannot import them; CAMBRIAN_PYTHON may name another interpreter");
        return python.orElseThrow();
    }

    private static boolean imports(List<String> modules) {
        String statement = modules.stream().collect(Collectors.joining(", ", "import ", ""));
        try {
            Process process = new ProcessBuilder(INTERPRETER.toString(), "-c", statement)
                    .directory(ELSEWHERE)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(SECONDS_TO_IMPORT, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
