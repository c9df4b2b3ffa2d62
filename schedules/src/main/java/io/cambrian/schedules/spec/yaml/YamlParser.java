package io.cambrian.schedules.spec.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML text into {@link YamlNode}s; refuses keys that stand twice in one group. */
public final class YamlParser {

    /** Numbers that people write as such, but that YAML 1.1 takes for text because they have no point. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[-+]?\\d+[eE][-+]?\\d+");

    private final String source;

    /** @param source what to call the text in messages: usually the file */
    public YamlParser(String source) {
        this.source = source;
    }

    /**
     * The text as a group of keys.
     *
     * @throws SpecException when it is none
     */
    public YamlNode.Mapping parse(String yaml) {
        try (JsonParser parser = new YAMLMapper().createParser(yaml)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new SpecException(source + " is empty; a run spec starts with 'name: ...'.");
            }
            if (!(node(parser, first) instanceof YamlNode.Mapping mapping)) {
                throw new SpecException(source + " is not a group of keys; a run spec starts with 'name: ...'.");
            }
            return mapping;
        } catch (JacksonException e) {
            throw new SpecException(source + ", " + YamlMistake.describe(e), e);
        }
    }

    private YamlNode node(JsonParser parser, JsonToken token) {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (token) {
            case START_OBJECT -> mapping(parser, line);
            case START_ARRAY -> sequence(parser, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new YamlNode.Number(line, parser.getString());
            case VALUE_TRUE -> new YamlNode.Flag(line, true);
            case VALUE_FALSE -> new YamlNode.Flag(line, false);
            case VALUE_NULL -> new YamlNode.Empty(line);
            default -> text(parser.getString(), line);
        };
    }

    private static YamlNode text(String text, int line) {
        if (text.isEmpty()) {
            return new YamlNode.Empty(line);
        }
        return SCIENTIFIC.matcher(text).matches() ? new YamlNode.Number(line, text) : new YamlNode.Text(line, text);
    }

    private YamlNode.Mapping mapping(JsonParser parser, int line) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            if (entries.put(key, node(parser, parser.nextToken())) != null) {
                throw new SpecException(
                        source + ", line " + keyLine + ": the key '" + key + "' stands twice; keep one of the two.");
            }
        }
        return new YamlNode.Mapping(line, entries);
    }

    private YamlNode.Sequence sequence(JsonParser parser, int line) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(parser, token));
        }
        return new YamlNode.Sequence(line, items);
    }
}
