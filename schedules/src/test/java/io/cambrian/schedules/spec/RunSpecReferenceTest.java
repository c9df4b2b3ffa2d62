package io.cambrian.schedules.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of keys says what the reader knows: every key, what it takes and what holds without it. */
class RunSpecReferenceTest {

    private static final Path PAGE = Path.of("..", "docs", "run-specs.md");
    private static final Pattern HEADING = Pattern.compile("###? ([a-z-]+)(?:: ([a-z0-9-]+))?");
    private static final Pattern ROW = Pattern.compile("\\| `([^`]*)` \\| (.*) \\| (.*) \\| (.*) \\|");

    private record Documented(String value, String usual) {}

    @Test
    void everyKeyStandsThereWithItsValueAndDefault() throws IOException {
        Map<String, Documented> page = page();
        Map<String, Documented> known = new LinkedHashMap<>();
        KnownKeys.all().forEach((name, key) -> known.put(name, documented(key)));
        List<String> differences = new ArrayList<>();
        known.forEach((name, key) -> {
            if (!key.equals(page.get(name))) {
                differences.add(name + " is " + key + ", the page has " + page.get(name));
            }
        });
        page.keySet().stream().filter(name -> !known.containsKey(name)).forEach(differences::add);
        assertEquals(List.of(), differences);
    }

    private static Documented documented(KnownKeys.Key key) {
        String value = key.expected().replaceFirst("^an? ", "");
        String usual = key.required() ? "required" : key.usual().orElse("–");
        return new Documented(value, usual);
    }

    private static Map<String, Documented> page() throws IOException {
        Map<String, Documented> rows = new LinkedHashMap<>();
        String group = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW.matcher(line);
            if (heading.matches()) {
                group = heading.group(1) + (heading.group(2) == null ? "" : "(" + heading.group(2) + ")") + ".";
            } else if (row.matches()) {
                String name = group + row.group(1);
                assertTrue(!row.group(4).isBlank(), name + " has no meaning");
                Documented found = new Documented(plain(row.group(2)), plain(row.group(3)));
                assertTrue(rows.put(name, found) == null, name + " stands there twice");
            }
        }
        return rows;
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }
}
