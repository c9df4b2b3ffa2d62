package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.schedules.command.option.ExitCode;
import io.cambrian.schedules.spec.jar.LessonJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Code that a user has brought in a jar, and that fails. */
class OwnCodeTest {

    @TempDir
    private Path directory;

    @Test
    void whatAJarHasBrokenIsNoDefectOfOurs() throws IOException {
        Path lesson = Path.of("..", "docs", "course", "lesson-4-your-own-operator");
        Path jar = LessonJar.of(lesson, source -> source.replace("nextInt(parts.size())", "nextInt(-1)"), directory);
        Path spec = Files.writeString(
                directory.resolve("penalties.yaml"),
                Files.readString(lesson.resolve("penalties.yaml")).replace("add-part.jar", jar.toString()));

        Invocation run = Invocation.of(
                "run",
                spec.toString(),
                "--archive",
                directory.resolve("archive").toString());

        assertEquals(ExitCode.SPEC.number(), run.code(), run.err());
        assertTrue(
                run.err().contains("Code of yours that a jar has brought failed, at example.AddPart.mutate"),
                run.err());
        assertTrue(run.err().contains("bound must be positive"), run.err());
    }
}
