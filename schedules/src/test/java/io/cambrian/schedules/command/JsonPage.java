package io.cambrian.schedules.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The page about JSON documents, read as the schema that it is.
 *
 * @param documents the type of each command's document
 * @param parts the types of the keys of each part
 */
record JsonPage(Map<String, String> documents, Map<String, Map<String, String>> parts) {

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([^|]+?) \\|.*");
    private static final String SOMETIMES = ", sometimes";

    static JsonPage read(Path file) throws IOException {
        Map<String, String> documents = new LinkedHashMap<>();
        Map<String, Map<String, String>> parts = new LinkedHashMap<>();
        Map<String, String> rows = documents;
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("### ")) {
                rows = new LinkedHashMap<>();
                parts.put(line.substring(4), rows);
            }
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), row.group(2));
            }
        }
        return new JsonPage(documents, parts);
    }

    /** Where this document is not as the page says of the command's. */
    List<String> differences(String command, JsonNode document) {
        String type = documents.get(command);
        return type == null ? List.of("no document of '" + command + "'") : differences(document, type, command);
    }

    private List<String> differences(JsonNode node, String type, String place) {
        List<String> fewest = null;
        for (String choice : type.split(",? or ")) {
            List<String> found = ofOne(node, choice.strip().replaceAll(",$", ""), place);
            if (fewest == null || found.size() < fewest.size()) {
                fewest = found;
            }
        }
        return fewest == null ? List.of() : fewest;
    }

    private List<String> ofOne(JsonNode node, String type, String place) {
        if (type.startsWith("list of ") || type.startsWith("map of ")) {
            boolean list = type.startsWith("list");
            if (list != node.isArray() || list == node.isObject()) {
                return wrong(node, type, place);
            }
            List<String> found = new ArrayList<>();
            node.forEach(each -> found.addAll(ofOne(each, type.substring(type.indexOf(" of ") + 4), place + "[]")));
            return found;
        }
        return switch (type) {
            case "string" -> node.isString() ? List.of() : wrong(node, type, place);
            case "integer" -> node.isIntegralNumber() ? List.of() : wrong(node, type, place);
            case "number" -> node.isNumber() ? List.of() : wrong(node, type, place);
            case "boolean" -> node.isBoolean() ? List.of() : wrong(node, type, place);
            case "null" -> node.isNull() ? List.of() : wrong(node, type, place);
            default -> ofPart(node, type, place);
        };
    }

    private List<String> ofPart(JsonNode node, String type, String place) {
        Map<String, String> keys = parts.get(type);
        if (keys == null || !node.isObject()) {
            return wrong(node, type, place);
        }
        List<String> found = new ArrayList<>();
        node.propertyNames().stream()
                .filter(name -> !keys.containsKey(name))
                .forEach(name -> found.add(place + "." + name + " is not on the page"));
        keys.forEach((name, described) -> {
            boolean sometimes = described.endsWith(SOMETIMES);
            if (node.has(name)) {
                String plain = sometimes ? described.substring(0, described.length() - SOMETIMES.length()) : described;
                found.addAll(differences(node.get(name), plain, place + "." + name));
            } else if (!sometimes) {
                found.add(place + "." + name + " is on the page, but not in the document");
            }
        });
        return found;
    }

    private static List<String> wrong(JsonNode node, String type, String place) {
        return List.of(place + " is on the page as '" + type + "', found " + node.getNodeType());
    }
}
