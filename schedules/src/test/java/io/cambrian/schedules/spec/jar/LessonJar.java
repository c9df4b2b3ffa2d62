package io.cambrian.schedules.spec.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** The jar that a lesson of the course lets its readers build, made as they would. */
public final class LessonJar {

    private LessonJar() {}

    /**
     * Compiles a lesson and packs it.
     *
     * @param lesson the folder with its sources and {@code META-INF}
     * @param edit what a reader has changed in the sources
     * @param directory where the jar goes
     */
    public static Path of(Path lesson, UnaryOperator<String> edit, Path directory) throws IOException {
        Path classes = directory.resolve("classes");
        Path sources = Files.createDirectories(directory.resolve("sources"));
        List<String> command =
                new ArrayList<>(List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.list(lesson)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Path edited = sources.resolve(file.getFileName());
                command.add(Files.writeString(edited, edit.apply(Files.readString(file)))
                        .toString());
            }
        }
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        assertEquals(0, javac.run(System.out, System.err, command.toArray(String[]::new)));
        Path jar = directory.resolve("own.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            write(out, classes, classes);
            write(out, lesson, lesson.resolve("META-INF"));
        }
        return jar;
    }

    private static void write(JarOutputStream out, Path root, Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                out.write(Files.readAllBytes(file));
                out.closeEntry();
            }
        }
    }
}
