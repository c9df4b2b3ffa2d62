package io.cambrian.searchspace.drift.term;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.NearestName;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Terms as JSON: the name of the rule if it needs nothing ({@code "step"}), otherwise an array of the name, the constants and
 * the operands ({@code ["beyond",0.2,"step"]}). Names are those of the records in kebab case; the sort of a term follows from
 * its place.
 */
public final class TermJson {

    private TermJson() {}

    /** The inverse of {@link #read}. */
    public static JsonNode write(Term term) {
        TermRule rule = TermRule.of(term);
        List<Double> constants = rule.constantsOf(term);
        List<Term> operands = rule.operandsOf(term);
        if (constants.isEmpty() && operands.isEmpty()) {
            return JsonNodeFactory.instance.stringNode(rule.title());
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode().add(rule.title());
        constants.forEach(array::add);
        operands.forEach(operand -> array.add(write(operand)));
        return array;
    }

    /**
     * The term of a sort.
     *
     * @param place where the term stands, for messages: {@code penalty}, {@code penalty[1]}, {@code penalty[1][2]}
     * @throws io.cambrian.searchspace.CandidateFormatException when there is no term of this sort; the message names the place
     */
    public static Term read(JsonNode json, TermSort sort, String place) {
        TermRule rule = rule(json, sort, place);
        int parts = rule.constants() + rule.operands().size();
        int found = json.isString() ? 0 : json.size() - 1;
        if (found != parts) {
            throw new CandidateFormatException(
                    place + ": '" + rule.title() + "' needs " + wanted(rule) + ", found " + found + " parts");
        }
        List<Double> constants = new ArrayList<>();
        for (int i = 1; i <= rule.constants(); i++) {
            constants.add(constant(json.get(i), place + "[" + i + "]"));
        }
        List<Term> operands = new ArrayList<>();
        for (int i = rule.constants() + 1; i <= parts; i++) {
            TermSort wanted = rule.operands().get(i - 1 - rule.constants());
            operands.add(read(json.get(i), wanted, place + "[" + i + "]"));
        }
        try {
            return rule.make(constants, operands);
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException(place + ": " + e.getMessage(), e);
        }
    }

    private static TermRule rule(JsonNode json, TermSort sort, String place) {
        JsonNode name = json.isArray() ? json.path(0) : json;
        if (!name.isString()) {
            throw new CandidateFormatException(
                    place + " is a " + sort.title() + ": a name or an array [name, part, …]; found " + json);
        }
        List<TermRule> rules = TermRule.making(sort);
        return rules.stream()
                .filter(rule -> rule.title().equals(name.asString()))
                .findFirst()
                .orElseThrow(() -> new CandidateFormatException(
                        place + ": no " + sort.title() + " is called '" + name.asString() + "'"
                                + NearestName.suggestion(
                                        name.asString(),
                                        rules.stream().map(TermRule::title).toList())));
    }

    private static String wanted(TermRule rule) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rule.constants(); i++) {
            parts.add("a positive number");
        }
        rule.operands().forEach(sort -> parts.add("a " + sort.title()));
        return parts.isEmpty() ? "no parts" : String.join(" and ", parts);
    }

    private static double constant(JsonNode json, String place) {
        if (!json.isNumber()) {
            throw new CandidateFormatException(place + " is a positive number, found " + json);
        }
        return CandidateJson.real(json);
    }
}
