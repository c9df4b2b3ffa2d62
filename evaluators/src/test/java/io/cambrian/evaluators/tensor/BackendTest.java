package io.cambrian.evaluators.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The choice of a backend, tried in JVMs of its own. */
class BackendTest {

    /** Runs a small program and prints what it ran on and what came out. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) {
            GraphBuilder graph = new GraphBuilder();
            Node x = graph.input("x", Shape.of(3, 41));
            Node y = graph.sum(graph.tanh(graph.product(x, false, x, true)), Axis.ALL);
            Executor executor =
                    Backends.best().executor(Program.of(graph).output("y", y).build(), new Variables());
            float[] numbers = executor.input("x");
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = (i % 7 - 3) * 0.01f;
            }
            executor.run();
            System.out.print(Backends.best() + " " + Float.floatToIntBits(executor.output("y")[0]));
            if (arguments.length > 0) {
                try {
                    Backends.SIMD.executor(Program.of(graph).output("y", y).build(), new Variables());
                } catch (UnavailableBackendException missing) {
                    System.out.print(" " + missing.getMessage());
                }
            }
        }
    }

    @Test
    void withoutTheVectorModuleProgramsRunOnPlainJavaToTheSameBits() throws Exception {
        String[] plain = run(List.of(), "ask for SIMD").split(" ", 3);
        String[] vectors = run(List.of("--add-modules", "jdk.incubator.vector")).split(" ", 3);
        assertEquals("scalar", plain[0]);
        assertEquals("simd", vectors[0]);
        assertEquals(vectors[1], plain[1]);
        assertEquals(
                "the backend 'simd' cannot run here: it needs the module jdk.incubator.vector: start java with "
                        + "--add-modules jdk.incubator.vector, or choose the backend 'scalar'",
                plain[2]);
    }

    @Test
    void aBackendIsFoundByItsNameAndOthersAreAnsweredWithTheNearest() {
        assertEquals(Backends.SIMD, Backends.byName("simd"));
        assertEquals(Backends.SCALAR, Backends.byName("scalar"));
        assertEquals(
                "there is no backend 'Sclar'; did you mean 'scalar'?",
                assertThrows(UnknownBackendException.class, () -> Backends.byName("Sclar"))
                        .getMessage());
        assertEquals(
                "there is no backend 'tpu-pod'; expected one of nd4j, nd4j-cuda, scalar, simd",
                assertThrows(UnknownBackendException.class, () -> Backends.byName("tpu-pod"))
                        .getMessage());
    }

    @Test
    void aBackendWhoseModuleIsNotThereSaysSo() {
        assertEquals(
                "the backend 'nd4j' cannot run here: it needs the jars of the module evaluators/nd4j on the class path; "
                        + "the launcher adds them for --backend nd4j",
                assertThrows(UnavailableBackendException.class, () -> Backends.byName("nd4j"))
                        .getMessage());
    }

    @Test
    void theWidthOfVectorsChangesNoBit() throws Exception {
        String[] wide = run(List.of("--add-modules", "jdk.incubator.vector")).split(" ", 2);
        String[] narrow = run(List.of("--add-modules", "jdk.incubator.vector", "-XX:MaxVectorSize=16"))
                .split(" ", 2);
        assertEquals(wide[1], narrow[1]);
    }

    private static String run(List<String> flags, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(60, TimeUnit.SECONDS);
        return output;
    }
}
