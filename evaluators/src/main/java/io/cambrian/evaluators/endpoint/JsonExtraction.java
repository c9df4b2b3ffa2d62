package io.cambrian.evaluators.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the JSON object in what a model wrote: the whole text, else the first fenced block that is one, else what stands between
 * the first opening and the last closing brace. What a reasoning model thinks aloud before is left out.
 */
public final class JsonExtraction {

    private static final Pattern THOUGHT = Pattern.compile("(?s)^\\s*<think>.*?</think>");
    private static final Pattern FENCED = Pattern.compile("(?s)```[a-zA-Z]*\\s*\\n(.*?)```");

    private JsonExtraction() {}

    /** The object, if there is one. */
    public static Optional<JsonNode> objectIn(String reply) {
        String text = THOUGHT.matcher(reply).replaceFirst("");
        return placesIn(text).stream()
                .map(JsonExtraction::object)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static List<String> placesIn(String text) {
        List<String> places = new ArrayList<>(List.of(text));
        Matcher fenced = FENCED.matcher(text);
        while (fenced.find()) {
            places.add(fenced.group(1));
        }
        int open = text.indexOf('{');
        int close = text.lastIndexOf('}');
        if (open >= 0 && close > open) {
            places.add(text.substring(open, close + 1));
        }
        return places;
    }

    private static Optional<JsonNode> object(String text) {
        try {
            return Optional.of(JsonMapper.shared().readTree(text)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
