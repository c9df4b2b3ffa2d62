package io.cambrian.schedules.spec.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.Task;
import io.cambrian.evaluators.task.TaskFamily;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.schedules.spec.yaml.SpecException;
import io.cambrian.searchspace.random.CounterRandom;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskJarsTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "course", "lesson-3-your-own-environment");

    @TempDir
    private Path directory;

    @Test
    void theExampleOfTheDocumentationBringsItsTask() throws IOException {
        Path jar = exampleJar();
        String yaml = Files.readString(EXAMPLE.resolve("thermostat.yaml")).replace("thermostat.jar", jar.toString());
        RunSpec spec = RunSpecReader.read("thermostat.yaml", yaml);
        Task task = spec.catalogue().byName("Thermostat");
        assertEquals(2, task.observationSize());
        assertEquals("Thermostat", spec.stages().getFirst().task());
        assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
        assertTrue(spec.catalogue().names().contains("CartPole-v1"), "the platform's own tasks stay");
    }

    @Test
    void theExampleIsShort() throws IOException {
        assertTrue(Files.readAllLines(EXAMPLE.resolve("Thermostat.java")).size() < 60);
    }

    @Test
    void aMissingJarIsNamedWithItsPlaceInTheSpec() {
        SpecException refused = assertThrows(SpecException.class, () -> RunSpecReader.read("spec", """
                name: x
                evaluations: 1
                jars: [nowhere.jar]
                stages:
                  - task: CartPole-v0
                    environment-steps: 10000
                """));
        assertTrue(refused.getMessage().contains("no jar 'nowhere.jar'"), refused::getMessage);
    }

    @Test
    void aJarWhoseTasksDoNotLoadIsRefusedInOneSentence() throws IOException {
        Path jar = directory.resolve("broken.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            write(
                    out,
                    "META-INF/services/io.cambrian.evaluators.task.TaskFamily",
                    "example.Missing".getBytes(StandardCharsets.UTF_8));
        }
        SpecException refused = assertThrows(SpecException.class, () -> TaskJars.catalogue(List.of(jar.toString())));
        assertTrue(refused.getMessage().contains("example.Missing"), refused::getMessage);
    }

    private Path exampleJar() throws IOException {
        Path classes = directory.resolve("classes");
        int failures = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        "-cp",
                        placeOf(TaskFamily.class) + File.pathSeparator + placeOf(CounterRandom.class),
                        "-proc:none",
                        EXAMPLE.resolve("Thermostat.java").toString());
        assertEquals(0, failures);
        Path jar = directory.resolve("thermostat.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Stream.concat(walk(classes), walk(EXAMPLE).filter(TaskJarsTest::isService))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path root = file.startsWith(classes) ? classes : EXAMPLE;
                write(out, root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static String placeOf(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static Stream<Path> walk(Path directory) throws IOException {
        return Files.walk(directory);
    }

    private static boolean isService(Path file) {
        return file.toString().contains("META-INF");
    }

    private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        ((OutputStream) out).write(content);
        out.closeEntry();
    }
}
