package io.cambrian.evaluators.nd4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Program;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.UnavailableBackendException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How the backends of this module are found, and what they say when they cannot run. */
class BackendServiceTest {

    /** The jar of native code, which has the platform's name after the version. */
    private static final String NATIVES = ".*nd4j-native-[0-9][^-]*-M[^-]*-[a-z].*";

    /** Asks for a backend by name and prints what comes of it. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) {
            try {
                System.out.print(Backends.byName(arguments[0]).name());
            } catch (UnavailableBackendException unavailable) {
                System.out.print(unavailable.getMessage());
            }
        }
    }

    @Test
    void theProcessorBackendIsFoundByItsName() {
        Assumptions.assumeTrue(
                new Nd4jBackend().obstacle().isEmpty(),
                () -> new Nd4jBackend().obstacle().orElseThrow());
        assertInstanceOf(Nd4jBackend.class, Backends.byName("nd4j"));
        assertFalse(Backends.byName("nd4j").bitExact());
    }

    @Test
    void withoutAGpuOneSentenceSaysSo() {
        Assumptions.assumeTrue(CudaDriver.obstacle().isPresent(), "this machine has a GPU");
        String message = assertThrows(UnavailableBackendException.class, () -> Backends.byName("nd4j-cuda"))
                .getMessage();
        assertTrue(message.startsWith("the backend 'nd4j-cuda' cannot run here: "), message);
        assertTrue(message.contains("GPU"), message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void aMissingNativeLibraryIsSaidInOneSentence() throws Exception {
        Assumptions.assumeTrue(
                Nd4jLibrary.hasClass("org.nd4j.linalg.cpu.nativecpu.CpuBackend"), "this build is for GPUs");
        String message = run("nd4j", jar -> !jar.matches(NATIVES));
        assertTrue(
                message.startsWith(
                        "the backend 'nd4j' cannot run here: ND4J's native library for this platform cannot"),
                message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void aBuildWithoutAnyNd4jIsSaidInOneSentence() throws Exception {
        String message = run("nd4j", jar -> !jar.contains("org" + File.separator + "nd4j"));
        assertTrue(message.startsWith("the backend 'nd4j' cannot run here: "), message);
        assertEquals(1, message.lines().count(), message);
    }

    @Test
    void aStackOfNobodyIsRefused() {
        GraphBuilder graph = new GraphBuilder();
        Program program =
                Program.of(graph).output("x", graph.input("x", Shape.SCALAR)).build();
        assertThrows(IllegalArgumentException.class, () -> new StackedExecutor(program, List.of()));
    }

    /** What the probe prints in a JVM whose class path keeps only some of the jars. */
    private static String run(String backend, Predicate<String> kept) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(kept)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath,
                        Probe.class.getName(),
                        backend)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        return output;
    }
}
