package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.cambrian.schedules.discovery.Experiments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example can be run, keeps the order of keys of the page about them, is named after its file, and says in its first lines,
 * in this order, what it does, how long that takes, what comes out and how to run it.
 */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final List<String> ORDER = List.of(
            "name",
            "seed",
            "evaluations",
            "in-flight",
            "search-space",
            "meta-learner",
            "trainer",
            "stages",
            "report",
            "endpoint",
            "profiles");
    private static final String RUN = "# Run: ./cambrian run schedules/examples/";

    @TestFactory
    Stream<DynamicTest> everyExample() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> dynamicTest(EXAMPLES.relativize(file).toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        header(file, lines.stream().takeWhile(line -> line.startsWith("#")).toList());
        List<String> keys = lines.stream()
                .filter(line -> line.matches("[a-z-]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
        assertEquals(ORDER.stream().filter(keys::contains).toList(), keys, "the order of keys");
        // a recording is found from the root of the repository
        String text = Files.readString(file).replace("schedules/examples/", "examples/");
        RunSpec spec = RunSpecReader.read(file.toString(), text);
        Experiments.check(spec);
        assertEquals(spec, RunSpecReader.read("written", RunSpecWriter.write(spec)), "what is written is read again");
        String name = EXAMPLES.relativize(file).toString().replace('/', '-').replace(".yaml", "");
        assertEquals(name, spec.name());
    }

    private static void header(Path file, List<String> header) {
        assertTrue(!header.isEmpty() && header.getFirst().matches("# [A-Z].*"), "says first what it does");
        int takes = indexOf(header, "# Takes: .*");
        int shown = indexOf(header, "# You will see: .*");
        int run = indexOf(header, RUN + ".*");
        assertTrue(0 < takes && takes < shown && shown < run, "what, how long, what comes out, how: " + header);
        String time = String.join(" ", header.subList(takes, shown)).replace("# ", "");
        assertTrue(time.contains(" on 2 cores"), "how long on 2 cores: " + time);
        assertEquals(header.size() - 1, run, "nothing follows how it is run");
        String path = EXAMPLES.relativize(file).toString();
        assertTrue(header.get(run).matches(RUN + path + "(?: --.*)?"), header.get(run));
    }

    private static int indexOf(List<String> header, String pattern) {
        return header.indexOf(header.stream()
                .filter(line -> line.matches(pattern))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + pattern + " in " + header)));
    }
}
