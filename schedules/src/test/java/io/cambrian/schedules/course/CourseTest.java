package io.cambrian.schedules.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The course, taken by a machine: every command of every lesson is typed, in order, and must print what the lesson shows; all
 * code that a lesson shows must stand in one of its files.
 */
class CourseTest {

    private static final Path COURSE = Path.of("..", "docs", "course");

    @TempDir
    static Path directory;

    static List<Lesson> lessons() throws IOException {
        return Lesson.of(COURSE);
    }

    @BeforeAll
    static void typeEveryCommand() throws IOException, InterruptedException {
        try (Stream<Path> walk = Files.walk(COURSE)) {
            for (Path file : walk.toList()) {
                Path copy = directory.resolve("docs/course").resolve(COURSE.relativize(file));
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, copy);
                }
            }
        }
        CourseProcess.run(directory);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void commandsPrintWhatTheLessonShows(Lesson lesson) throws IOException {
        assertEquals("", Files.readString(CourseProcess.report(directory, lesson.name())));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void whatIsShownOfFilesStandsInThem(Lesson lesson) throws IOException {
        List<String> files;
        try (Stream<Path> walk = Files.walk(lesson.directory())) {
            files = walk.filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".md"))
                    .map(CourseTest::read)
                    .toList();
        }
        for (Lesson.Block block : lesson.blocks()) {
            if (!block.language().equals("console")) {
                String text = String.join("\n", block.lines()).stripIndent();
                assertTrue(
                        files.stream().anyMatch(file -> quotes(file, text)),
                        lesson.name() + ", line " + block.line() + ": no file of the lesson holds this block");
            }
        }
    }

    @Test
    void theCourseListsItsLessons() throws IOException {
        String contents = Files.readString(COURSE.resolve("README.md"));
        for (Lesson lesson : lessons()) {
            assertTrue(contents.contains("(" + lesson.name() + "/README.md)"), lesson.name());
        }
    }

    /** Whether the lines stand together in the file, at whatever indentation. */
    private static boolean quotes(String file, String text) {
        return IntStream.rangeClosed(0, 12).anyMatch(width -> file.contains(indented(text, " ".repeat(width))));
    }

    private static String indented(String text, String indent) {
        return text.lines().map(line -> line.isEmpty() ? line : indent + line).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
