package io.cambrian.evaluators.prompt;

import io.cambrian.searchspace.NearestName;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with named places, each a word in braces such as <code>{question}</code>. Braces around anything else stand for
 * themselves, so JSON can be written as it is.
 */
public final class PromptTemplate {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z][a-z-]*)}");

    private final String source;
    private final String text;

    private PromptTemplate(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /**
     * A template all of whose places are known.
     *
     * @param source where the text comes from, for messages
     * @param places the names that it may use
     * @throws PromptException when it uses another name or is blank
     */
    public static PromptTemplate of(String source, String text, Set<String> places) {
        if (text.isBlank()) {
            throw new PromptException(
                    "the prompt " + source + " is empty; write it, or delete the file to use the usual one");
        }
        Matcher found = PLACE.matcher(text);
        while (found.find()) {
            if (!places.contains(found.group(1))) {
                throw new PromptException("the prompt " + source + " has a place {" + found.group(1)
                        + "} that nothing is put in"
                        + (places.isEmpty()
                                ? "; this prompt has no places"
                                : NearestName.suggestion(found.group(1), places)));
            }
        }
        return new PromptTemplate(source, text.strip());
    }

    /**
     * The text with every place filled; what is filled in is not looked at for places.
     *
     * @throws IllegalArgumentException when a place of the text has no value
     */
    public String fill(Map<String, String> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("nothing is known for {" + place.group(1) + "} of " + source);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    /** The names of the places that the text has. */
    public Set<String> places() {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
