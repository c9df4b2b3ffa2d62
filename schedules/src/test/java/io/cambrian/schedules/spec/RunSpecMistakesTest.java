package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.cambrian.schedules.discovery.Experiments;
import io.cambrian.schedules.spec.yaml.SpecException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every key of run specs once with a plausible mistake, and what people are told. The rows stand in {@code mistakes.txt}: the key, a
 * piece of a spec, the message. What else a spec needs follows the piece; rows of a whole {@code file} stand for themselves.
 */
class RunSpecMistakesTest {

    private static final String FILE = "file";
    private static final String INDENT = "    ";
    private static final String ARROW = INDENT + "-> ";

    private static final Map<String, String> REST = new LinkedHashMap<>();

    static {
        REST.put("name", "x");
        REST.put("evaluations", "10");
        REST.put("stages", "[{task: CartPole-v0, environment-steps: 5000}]");
    }

    /** @param key as {@link KnownKeys} names it, or {@value #FILE} */
    private record Row(String key, String piece, String message) {

        String spec() {
            StringBuilder spec = new StringBuilder(piece);
            REST.forEach((name, value) -> {
                boolean missing = key.equals(FILE) || key.equals(name);
                if (!missing && !("\n" + piece).contains("\n" + name + ":")) {
                    spec.append(name).append(": ").append(value).append('\n');
                }
            });
            return spec.toString();
        }

        String answer() {
            try {
                RunSpecReader.read("spec.yaml", spec(), Optional.empty(), Experiments::check);
                return "nothing is wrong";
            } catch (SpecException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everyMistakeIsAnsweredByOneSentence() throws IOException {
        return rows().stream()
                .map(row -> dynamicTest(row.key() + ": " + row.message(), () -> {
                    assertEquals(row.message(), row.answer(), row.spec());
                    assertTrue(row.message().endsWith(".") || row.message().endsWith("?"), "ends as a sentence");
                    assertTrue(!row.message().contains("\n"), "one line");
                }));
    }

    @Test
    void everyKeyThatTheReaderKnowsHasARow() throws IOException {
        Set<String> known = KnownKeys.all().keySet();
        List<String> missing = new ArrayList<>(known);
        List<String> unknown = new ArrayList<>();
        for (Row row : rows()) {
            if (!missing.remove(row.key()) && !row.key().equals(FILE) && !known.contains(row.key())) {
                unknown.add(row.key());
            }
        }
        assertEquals(List.of(), missing, "keys without a mistake in mistakes.txt");
        assertEquals(List.of(), unknown, "rows of mistakes.txt whose keys nobody knows");
    }

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        String key = "";
        StringBuilder piece = new StringBuilder();
        for (String line : text().lines().toList()) {
            if (line.startsWith(ARROW)) {
                rows.add(new Row(key, piece.toString(), line.substring(ARROW.length())));
            } else if (line.startsWith(INDENT)) {
                piece.append(line.substring(INDENT.length())).append('\n');
            } else if (!line.isBlank() && !line.startsWith("#")) {
                key = line;
                piece.setLength(0);
            }
        }
        return rows;
    }

    private static String text() throws IOException {
        try (InputStream file = Objects.requireNonNull(RunSpecMistakesTest.class.getResourceAsStream("mistakes.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
