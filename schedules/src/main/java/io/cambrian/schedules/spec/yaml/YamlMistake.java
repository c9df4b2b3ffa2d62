package io.cambrian.schedules.spec.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * What is wrong with a text that is no YAML, in words for people. The library says what it was doing, where that began, what it
 * found and where; of the two places it depends on the mistake which one helps.
 */
enum YamlMistake {
    TAB("(TAB)", false, "a tab; indent with spaces"),
    QUOTE("quoted scalar", true, "a quotation mark that nothing closes"),
    LIST("flow sequence", true, "a list in [ ] that is not closed, or has no comma between two items"),
    GROUP("flow mapping", true, "a group in { } that is not closed, or has no comma between two keys"),
    COLON("could not find expected ':'", true, "a key without a colon and a space behind it"),
    VALUE(
            "mapping values are not allowed",
            false,
            "a colon in a value; put the value into quotation marks, or indent the line less"),
    INDENTATION("<block end>", false, "something that does not fit the indentation of the lines above"),
    OTHER("", false, "");

    private static final Pattern LINE = Pattern.compile("line (\\d+), column");

    private final String sign;
    private final boolean whereItBegan;
    private final String words;

    YamlMistake(String sign, boolean whereItBegan, String words) {
        this.sign = sign;
        this.whereItBegan = whereItBegan;
        this.words = words;
    }

    /** The end of a message, from the line on. */
    static String describe(JacksonException e) {
        String said = e.getOriginalMessage();
        YamlMistake mistake = Stream.of(values())
                .filter(each -> said.contains(each.sign))
                .min(Comparator.naturalOrder())
                .orElse(OTHER);
        List<String> lines = new ArrayList<>();
        Matcher line = LINE.matcher(said);
        while (line.find()) {
            lines.add(line.group(1));
        }
        String place = lines.isEmpty()
                ? String.valueOf(e.getLocation().getLineNr())
                : mistake.whereItBegan ? lines.getFirst() : lines.getLast();
        String words =
                mistake == OTHER ? said.lines().findFirst().orElse("unreadable").strip() : mistake.words;
        return "line " + place + ": not valid YAML: " + words + ".";
    }
}
