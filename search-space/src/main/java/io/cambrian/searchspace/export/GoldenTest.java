package io.cambrian.searchspace.export;

import java.util.List;
import java.util.stream.Stream;

/** The JUnit 5 test of an exported class as it begins; what it compares is the exporter's business. */
public final class GoldenTest {

    private GoldenTest() {}

    /**
     * Writes a test up to the opening of its class, which its caller closes.
     *
     * @param className the class that is tested
     * @param purpose what the test compares, one sentence
     * @param assertions the methods of {@code Assertions} that it calls, in alphabetical order
     */
    public static void open(
            SourceText out, String packageName, String className, String purpose, List<String> assertions) {
        Stream<String> called = assertions.stream().map(each -> "static org.junit.jupiter.api.Assertions." + each);
        out.begin(
                packageName,
                Stream.concat(called, Stream.of("org.junit.jupiter.api.Test")).toList());
        out.line("/** " + purpose + " */");
        out.open("class " + className + "Test {");
    }
}
