package io.cambrian.schedules.spec.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.Task;
import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.spec.RunSpec;
import io.cambrian.schedules.spec.RunSpecReader;
import io.cambrian.schedules.spec.RunSpecWriter;
import io.cambrian.schedules.spec.learner.OwnLearnerSpec;
import io.cambrian.schedules.spec.space.MutationSpec;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarsTest {

    private static final Path COURSE = Path.of("..", "docs", "course");

    @TempDir
    private Path directory;

    @Test
    void anEnvironmentOfTheUsersOwn() throws IOException {
        RunSpec spec = lesson("lesson-3-your-own-environment", "thermostat");
        Task task = spec.catalogue().byName("Thermostat");
        assertEquals(2, task.observationSize());
        assertEquals("Thermostat", spec.stages().getFirst().task());
        assertTrue(spec.catalogue().names().contains("CartPole-v1"), "the platform's own tasks stay");
    }

    @Test
    void aMutationOfTheUsersOwn() throws IOException {
        RunSpec spec = lesson("lesson-4-your-own-operator", "penalties", "add-part");
        assertEquals(List.of(new MutationSpec("add-part", 0.8)), spec.mutations());
    }

    @Test
    void aMutationOfOtherCandidatesIsRefusedAtItsKey() throws IOException {
        assertMutationsRefused(
                13, "the mutation 'add-part'", "kind: loss\n  language: small\n  start: DQN", "kind: drift");
    }

    @Test
    void aMutationForAMetaLearnerWithoutMutantsIsRefusedAtItsKey() throws IOException {
        assertMutationsRefused(
                15,
                "'random-search' makes no mutants",
                "kind: regularised-evolution\n  population: 2\n  tournament: 2",
                "kind: random-search");
    }

    /** Of the spec of lesson 4 with other keys. */
    private void assertMutationsRefused(int line, String reason, String keys, String others) throws IOException {
        Path lesson = COURSE.resolve("lesson-4-your-own-operator");
        Path jar = LessonJar.of(lesson, source -> source, directory);
        Path spec = Files.writeString(
                directory.resolve("changed.yaml"),
                Files.readString(lesson.resolve("penalties.yaml"))
                        .replace("add-part.jar", jar.toString())
                        .replace(keys, others));
        SpecException refused = assertThrows(
                SpecException.class, () -> RunSpecReader.readFile(spec, Optional.empty(), Experiments::check));
        assertTrue(
                refused.getMessage()
                        .startsWith(spec + ", line " + line + ": 'search-space.mutations' cannot be used: " + reason),
                refused::getMessage);
    }

    @Test
    void twoMutationsOfOneNameAreRefused() throws IOException {
        Path lesson = COURSE.resolve("lesson-4-your-own-operator");
        Path jar = LessonJar.of(lesson, source -> source, directory);
        Path again = Files.createDirectories(directory.resolve("again"));
        Files.writeString(
                again.resolve("AddPartAgain.java"),
                Files.readString(lesson.resolve("AddPart.java")).replace("class AddPart", "class AddPartAgain"));
        Files.writeString(
                Files.createDirectories(again.resolve("META-INF/services")).resolve("io.cambrian.searchspace.Mutation"),
                "example.AddPartAgain");
        Path twin = LessonJar.of(again, source -> source, Files.createDirectories(directory.resolve("twin")));
        SpecException refused =
                assertThrows(SpecException.class, () -> Jars.of(List.of(jar.toString(), twin.toString())));
        assertTrue(refused.getMessage().startsWith("Jars bring two mutations 'add-part', "), refused::getMessage);
    }

    @Test
    void aMetaLearnerOfTheUsersOwn() throws IOException {
        RunSpec spec = lesson("lesson-5-your-own-meta-learner", "climb", "hill-climbing");
        assertEquals(
                new OwnLearnerSpec("hill-climbing", Map.of("sampling", 0.2), List.of("best-fit")), spec.metaLearner());
    }

    @Test
    void aNameThatIsTakenIsRefused() throws IOException {
        Path lesson = COURSE.resolve("lesson-5-your-own-meta-learner");
        Path jar = LessonJar.of(lesson, source -> source.replace("\"hill-climbing\"", "\"random-search\""), directory);
        String yaml = Files.readString(lesson.resolve("climb.yaml")).replace("hill-climbing.jar", jar.toString());
        SpecException refused = assertThrows(SpecException.class, () -> RunSpecReader.read("climb", yaml));
        assertTrue(
                refused.getMessage().contains("'random-search', and there is one of that name"), refused::getMessage);
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
        SpecException refused = assertThrows(SpecException.class, () -> Jars.of(List.of(jar.toString())));
        assertTrue(refused.getMessage().contains("example.Missing"), refused::getMessage);
    }

    private RunSpec lesson(String name, String spec) throws IOException {
        return lesson(name, spec, spec);
    }

    /** The spec of a lesson, with its jar, which can also be written and read again. */
    private RunSpec lesson(String name, String file, String jarName) throws IOException {
        Path jar = LessonJar.of(COURSE.resolve(name), source -> source, directory);
        String yaml = Files.readString(COURSE.resolve(name).resolve(file + ".yaml"))
                .replace(jarName + ".jar", jar.toString());
        RunSpec spec = RunSpecReader.read("lesson", yaml);
        assertEquals(spec, RunSpecReader.read("again", RunSpecWriter.write(spec)));
        return spec;
    }

    private static void write(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        ((OutputStream) out).write(content);
        out.closeEntry();
    }
}
