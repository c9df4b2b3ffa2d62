package io.cambrian.schedules.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The source tree of the platform, seen from a test of this module. */
final class House {

    /** The folder of the whole build. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The modules that people meet, from the foundation upwards. */
    static final List<String> MODULES = List.of("search-space", "evaluators", "meta-learners", "archive", "schedules");

    private static final List<String> NOT_OURS = List.of("target", ".git", ".venv", "node_modules");

    private House() {}

    /** All Markdown documents. */
    static List<Path> documents() {
        return files(ROOT, ".md");
    }

    /** The Java sources of a module, tests and nested modules left out. */
    static List<Path> sources(String module) {
        return files(ROOT.resolve(module).resolve("src/main/java"), ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> NOT_OURS.stream()
                            .noneMatch(name -> ROOT.relativize(file.toAbsolutePath())
                                    .toString()
                                    .contains(name + "/")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
