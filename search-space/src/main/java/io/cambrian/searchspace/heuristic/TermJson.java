package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.heuristic.Quantity.Choice;
import io.cambrian.searchspace.heuristic.Quantity.Constant;
import io.cambrian.searchspace.heuristic.Quantity.Flag;
import io.cambrian.searchspace.heuristic.Quantity.Observed;
import io.cambrian.searchspace.heuristic.Quantity.Operation;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Operator;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Terms as JSON:
 *
 * <pre>
 * 2.5                              a constant
 * "gap"                            a variable of the domain
 * ["add",x,y]                      an operator by its name, then its operands
 * ["choose",condition,x,y]         x where the condition holds, else y
 * ["flag",condition]               1 where the condition holds, else 0
 * ["less",x,y]  ["at-most",x,y]    the conditions
 * </pre>
 */
final class TermJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String CHOOSE = "choose";
    private static final String FLAG = "flag";
    private static final String LESS = "less";
    private static final String AT_MOST = "at-most";

    /** How many parts follow the name of a quantity that has parts. */
    private static final Map<String, Integer> QUANTITIES = quantities();

    private static final List<String> CONDITIONS = List.of(LESS, AT_MOST);

    private TermJson() {}

    static JsonNode write(Term term) {
        return switch (term) {
            case Constant constant -> NODES.numberNode(constant.value());
            case Observed observed -> NODES.stringNode(observed.variable().title());
            case Operation operation -> array(operation.operator().title(), operation);
            case Choice choice -> array(CHOOSE, choice);
            case Flag flag -> array(FLAG, flag);
            case Condition.Less less -> array(LESS, less);
            case Condition.AtMost atMost -> array(AT_MOST, atMost);
        };
    }

    private static ArrayNode array(String name, Term term) {
        ArrayNode array = NODES.arrayNode().add(name);
        term.parts().forEach(part -> array.add(write(part)));
        return array;
    }

    /**
     * The quantity at a place.
     *
     * @param place where it stands, for messages: {@code priority}, {@code priority[1]}, {@code priority[1][2]}
     */
    static Quantity quantity(JsonNode json, Domain domain, String place) {
        if (json.isNumber()) {
            return constant(json, place);
        }
        if (json.isString()) {
            return new Observed(variable(json.asString(), domain, place));
        }
        String name = name(json, place, "a number, the name of a variable, or an array [name, part, …]");
        Integer parts = QUANTITIES.get(name);
        if (parts == null) {
            throw new CandidateFormatException(place + ": "
                    + (CONDITIONS.contains(name)
                            ? "expected a quantity, found the condition '" + name
                                    + "'; [\"flag\", condition] makes it one"
                            : "no quantity is called '" + name + "'"
                                    + NearestName.suggestion(name, QUANTITIES.keySet())));
        }
        requireParts(json, name, parts, place);
        return switch (name) {
            case CHOOSE ->
                new Choice(
                        condition(json.get(1), domain, place + "[1]"),
                        quantity(json.get(2), domain, place + "[2]"),
                        quantity(json.get(3), domain, place + "[3]"));
            case FLAG -> new Flag(condition(json.get(1), domain, place + "[1]"));
            default -> operation(json, name, domain, place);
        };
    }

    private static Condition condition(JsonNode json, Domain domain, String place) {
        String name = name(json, place, "a condition, [\"less\", x, y] or [\"at-most\", x, y]");
        if (!CONDITIONS.contains(name)) {
            throw new CandidateFormatException(
                    place + ": no condition is called '" + name + "'" + NearestName.suggestion(name, CONDITIONS));
        }
        requireParts(json, name, 2, place);
        Quantity left = quantity(json.get(1), domain, place + "[1]");
        Quantity right = quantity(json.get(2), domain, place + "[2]");
        return name.equals(LESS) ? new Condition.Less(left, right) : new Condition.AtMost(left, right);
    }

    private static Operation operation(JsonNode json, String name, Domain domain, String place) {
        List<Quantity> operands = new ArrayList<>();
        for (int i = 1; i < json.size(); i++) {
            operands.add(quantity(json.get(i), domain, place + "[" + i + "]"));
        }
        Operator operator = Arrays.stream(Operator.values())
                .filter(each -> each.title().equals(name))
                .findFirst()
                .orElseThrow();
        return new Operation(operator, operands);
    }

    private static Constant constant(JsonNode json, String place) {
        try {
            return new Constant(CandidateJson.real(json));
        } catch (IllegalArgumentException e) {
            throw new CandidateFormatException(place + ": " + e.getMessage(), e);
        }
    }

    private static Variable variable(String name, Domain domain, String place) {
        return domain.variable(name)
                .orElseThrow(() -> new CandidateFormatException(place + ": the domain " + domain.title()
                        + " has no variable '" + name + "'"
                        + NearestName.suggestion(
                                name,
                                domain.variables().stream().map(Variable::title).toList())));
    }

    private static String name(JsonNode json, String place, String expected) {
        if (!json.isArray() || !json.path(0).isString()) {
            throw new CandidateFormatException(
                    place + " is " + expected + "; found " + (json.isMissingNode() ? "nothing" : json.toString()));
        }
        return json.get(0).asString();
    }

    private static void requireParts(JsonNode json, String name, int parts, String place) {
        if (json.size() - 1 != parts) {
            throw new CandidateFormatException(
                    place + ": '" + name + "' needs " + parts + " part(s), found " + (json.size() - 1));
        }
    }

    private static Map<String, Integer> quantities() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (Operator operator : Operator.values()) {
            parts.put(operator.title(), operator.arity());
        }
        parts.put(CHOOSE, 3);
        parts.put(FLAG, 1);
        return parts;
    }
}
