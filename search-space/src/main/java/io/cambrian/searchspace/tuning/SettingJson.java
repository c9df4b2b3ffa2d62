package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Settings by name as a JSON object, each a number, a text or a truth value. */
final class SettingJson {

    private SettingJson() {}

    static ObjectNode write(HyperParameters hyperParameters) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        hyperParameters.settings().forEach((name, setting) -> object.set(name, write(setting)));
        return object;
    }

    /**
     * The settings that an object holds.
     *
     * @param place where the object stands, for messages
     * @throws CandidateFormatException when it is no object, a name is not in kebab case or a value is none of a setting
     */
    static HyperParameters read(JsonNode json, String place) {
        if (!json.isObject()) {
            throw new CandidateFormatException(
                    place + " is an object of values by name, found " + CandidateJson.found(json));
        }
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> each : json.properties()) {
            String name = each.getKey();
            settings.put(name, placed(place + "." + name, () -> setting(each.getValue(), place + "." + name)));
        }
        return placed(place, () -> new HyperParameters(settings));
    }

    private static <T> T placed(String place, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException(place + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode write(Setting setting) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (setting) {
            case Setting.Real real -> nodes.numberNode(real.value());
            case Setting.Whole whole -> nodes.numberNode(whole.value());
            case Setting.Word word -> nodes.stringNode(word.value());
            case Setting.Flag flag -> nodes.booleanNode(flag.value());
        };
    }

    private static Setting setting(JsonNode json, String place) {
        if (json.isFloatingPointNumber()) {
            return new Setting.Real(json.doubleValue());
        }
        if (json.canConvertToLong() && json.isIntegralNumber()) {
            return new Setting.Whole(json.longValue());
        }
        if (json.isString()) {
            return new Setting.Word(json.asString());
        }
        if (json.isBoolean()) {
            return new Setting.Flag(json.asBoolean());
        }
        throw new CandidateFormatException(place + " is a number, a text, true or false, found " + json);
    }
}
