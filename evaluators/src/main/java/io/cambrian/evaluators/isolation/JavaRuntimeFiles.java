package io.cambrian.evaluators.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Java runtime of this process, and the few files outside of its directory that it cannot do without.
 *
 * @param home its directory
 * @param outside the system libraries it is linked with, and what links in its directory lead to; absolute paths
 */
record JavaRuntimeFiles(Path home, List<Path> outside) {

    private static final List<String> LINKED = List.of("bin/java", "lib/server/libjvm.so", "lib/libzip.so");

    JavaRuntimeFiles {
        outside = List.copyOf(outside);
    }

    static JavaRuntimeFiles ofThisProcess() {
        try {
            Path home = Path.of(System.getProperty("java.home")).toRealPath();
            TreeSet<Path> outside = new TreeSet<>();
            for (String file : LINKED) {
                outside.addAll(libraries(home.resolve(file)));
            }
            outside.addAll(links(home.resolve("lib")));
            outside.addAll(links(home.resolve("conf")));
            outside.removeIf(path -> path.startsWith(home));
            return new JavaRuntimeFiles(home, List.copyOf(outside));
        } catch (IOException | UncheckedIOException e) {
            throw new IsolationUnavailableException("the files of this Java runtime cannot be listed", e);
        }
    }

    /** The libraries that the linker would load, under the names by which it looks for them. */
    private static List<Path> libraries(Path linked) {
        return SystemPrograms.output(List.of(SystemPrograms.find("ldd"), linked.toString()))
                .lines()
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> word.startsWith("/"))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Distributions keep a runtime's settings elsewhere, with links to them. */
    private static List<Path> links(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isSymbolicLink)
                    .filter(Files::isRegularFile)
                    .map(JavaRuntimeFiles::target)
                    .toList();
        }
    }

    private static Path target(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
