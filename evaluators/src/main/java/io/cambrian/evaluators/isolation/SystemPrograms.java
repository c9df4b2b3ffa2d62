package io.cambrian.evaluators.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The programs of the operating system that a jail is built with. They are looked for in the system's own places only. */
final class SystemPrograms {

    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/bin", "/sbin", "/bin");
    private static final long PATIENCE_SECONDS = 10;

    private SystemPrograms() {}

    /** The value of {@code PATH} under which the same programs are found. */
    static String path() {
        return String.join(":", PLACES);
    }

    /** The absolute path of a program. */
    static String find(String name) {
        return PLACES.stream()
                .map(place -> Path.of(place, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new IsolationUnavailableException(
                        "the program '" + name + "' is not in " + String.join(", ", PLACES)
                                + " (most systems have it in the packages util-linux, mount and libc-bin)",
                        null));
    }

    /** What a program prints. */
    static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return output;
        } catch (IOException e) {
            throw new IsolationUnavailableException("'" + String.join(" ", command) + "' cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IsolationUnavailableException("'" + String.join(" ", command) + "' was interrupted", e);
        }
    }
}
