package io.cambrian.evaluators.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same training in JVMs with narrow vectors, with AVX2 and with whatever the processor has, and without vectors. */
class VectorWidthTest {

    @Test
    void theWidthOfTheVectorsChangesNoBit() throws IOException, InterruptedException {
        String widest = train();
        String narrow = train("-XX:MaxVectorSize=16");
        assertTrue(narrow.startsWith("128 "), "vectors of four floats: " + narrow);
        assertEquals(bits(widest), bits(narrow), widest + " against " + narrow);
        if (System.getProperty("os.arch").equals("amd64")) {
            String avx2 = train("-XX:UseAVX=2");
            assertEquals(bits(widest), bits(avx2), widest + " against " + avx2);
        }
    }

    private static String bits(String printed) {
        return printed.substring(printed.indexOf(' ') + 1);
    }

    private static String train(String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TrainingBits.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), "exit code of " + command + ": " + printed);
        return printed;
    }
}
