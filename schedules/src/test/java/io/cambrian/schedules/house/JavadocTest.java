package io.cambrian.schedules.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of all modules can be made without a warning: every link resolves, every formula is well-formed HTML. */
class JavadocTest {

    /** All checks but one: whether each parameter needs a line of its own is left to whoever writes. */
    private static final List<String> OPTIONS = List.of(
            "-quiet",
            "-Xdoclint:all,-missing",
            "--add-modules=jdk.incubator.vector",
            "-classpath",
            System.getProperty("java.class.path"));

    @Test
    void pagesAreMadeWithoutAWarning(@TempDir Path pages) {
        List<String> arguments = new ArrayList<>(OPTIONS);
        arguments.addAll(List.of("-d", pages.toString()));
        for (String module : House.MODULES) {
            House.sources(module).forEach(source -> arguments.add(source.toString()));
        }
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int code =
                ToolProvider.findFirst("javadoc").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        String complaints = said.toString().replaceAll("(?m)^(.*jdk\\.incubator\\.vector.*|\\d+ warnings?)\\R?", "");
        assertEquals("", complaints.strip());
        assertTrue(Files.exists(pages.resolve("index.html")), "exit code " + code);
    }
}
