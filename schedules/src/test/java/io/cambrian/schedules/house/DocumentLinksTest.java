package io.cambrian.schedules.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows a link within the documents arrives: at a file, and at the heading that it names. */
class DocumentLinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : House.documents()) {
            Matcher link = LINK.matcher(FENCED.matcher(House.read(document)).replaceAll(""));
            while (link.find()) {
                String target = link.group(1);
                if (!target.contains("://") && !target.startsWith("mailto:")) {
                    links++;
                    if (!arrives(document, target)) {
                        broken.add(House.ROOT.relativize(document) + " → " + target);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertFalse(links < 100, "documents were looked at");
    }

    private static boolean arrives(Path document, String target) {
        int hash = target.indexOf('#');
        String path = URLDecoder.decode(hash < 0 ? target : target.substring(0, hash), StandardCharsets.UTF_8);
        Path file = path.isEmpty()
                ? document
                : document.resolveSibling(path).toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            return false;
        }
        Path page = Files.isDirectory(file) ? file.resolve("README.md") : file;
        return hash < 0 || headings(page).anyMatch(target.substring(hash + 1)::equals);
    }

    /** The anchors of a page, as the usual viewers of Markdown make them of its headings. */
    private static Stream<String> headings(Path page) {
        return FENCED.matcher(House.read(page))
                .replaceAll("")
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+\\s*", "").replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
                .map(line -> line.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                        .replace(' ', '-'));
    }
}
