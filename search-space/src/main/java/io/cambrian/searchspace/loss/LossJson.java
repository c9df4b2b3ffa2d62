package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.expression.IllTypedException;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Loss programs as one line of JSON: {@code {"kind":"loss","version":1,"nodes":[…]}}.
 *
 * <p>A node is its name if it is an input or noise ({@code "reward"}, {@code "gaussian-noise"}), a number if it is a
 * constant, and an array of the operator's name and the positions of its operands if it is an operation
 * ({@code ["select-list",7,1]}). The sorts of operands follow from the nodes and are not written.
 */
final class LossJson {

    private static final CandidateJson.Kind KIND =
            new CandidateJson.Kind(LossProgram.KIND, 1, "a loss program", "loss programs");
    private static final String NODES = "nodes";
    private static final Map<String, Node> LEAVES = leaves();
    private static final Map<String, Operator> OPERATORS = operators();

    private LossJson() {}

    static String write(LossProgram program) {
        ObjectNode root = KIND.begin();
        ArrayNode nodes = root.putArray(NODES);
        for (Node node : program.nodes()) {
            write(node, nodes);
        }
        return CandidateJson.text(root);
    }

    private static void write(Node node, ArrayNode nodes) {
        switch (node) {
            case Node.Input input -> nodes.add(input.source().title());
            case Node.Constant constant -> nodes.add(constant.value());
            case Node.Noise noise -> nodes.add(noise.distribution().title());
            case Node.Operation operation -> {
                ArrayNode array = nodes.addArray().add(operation.operator().title());
                operation.operands().forEach(operand -> array.add(operand.index()));
            }
        }
    }

    static LossProgram read(String json) {
        return KIND.read(json, LossJson::program);
    }

    private static LossProgram program(CandidateJson json) {
        json.refuseOthers("a loss program", List.of(NODES));
        List<Node> nodes = new ArrayList<>();
        for (JsonNode element : json.list(NODES, "nodes")) {
            nodes.add(readNode(element, nodes));
        }
        try {
            return new LossProgram(nodes);
        } catch (IllTypedException e) {
            throw new CandidateFormatException("this is no loss program: " + e.getMessage(), e);
        }
    }

    private static Node readNode(JsonNode element, List<Node> earlier) {
        int position = earlier.size();
        if (element.isNumber()) {
            return readConstant(element, position);
        }
        if (element.isString()) {
            String name = element.asString();
            Node leaf = LEAVES.get(name);
            if (leaf == null) {
                throw new CandidateFormatException("node " + position + " is an unknown input '" + name + "'"
                        + NearestName.suggestion(name, LEAVES.keySet()));
            }
            return leaf;
        }
        if (!element.isArray() || element.isEmpty() || !element.get(0).isString()) {
            throw new CandidateFormatException(
                    "node " + position + " is a name, a number or an array [operator, operand, …]; found " + element);
        }
        return readOperation(element, earlier);
    }

    private static Node readConstant(JsonNode number, int position) {
        try {
            return new Node.Constant(number.doubleValue());
        } catch (JacksonException | IllTypedException e) {
            throw new CandidateFormatException("node " + position + " is no finite number: " + number, e);
        }
    }

    private static Node readOperation(JsonNode array, List<Node> earlier) {
        int position = earlier.size();
        String name = array.get(0).asString();
        Operator operator = OPERATORS.get(name);
        if (operator == null) {
            throw new CandidateFormatException("node " + position + " has an unknown operator '" + name + "'"
                    + NearestName.suggestion(name, OPERATORS.keySet()));
        }
        List<Operand> operands = new ArrayList<>();
        for (int i = 1; i < array.size(); i++) {
            JsonNode reference = array.get(i);
            if (!reference.isInt() || reference.asInt() < 0 || reference.asInt() >= position) {
                throw new CandidateFormatException("operand " + i + " of node " + position
                        + " is the position of an earlier node, 0 to " + (position - 1) + "; found " + reference);
            }
            operands.add(new Operand(
                    reference.asInt(), earlier.get(reference.asInt()).sort()));
        }
        try {
            return new Node.Operation(operator, operands);
        } catch (IllTypedException e) {
            throw new CandidateFormatException("node " + position + ": " + e.getMessage(), e);
        }
    }

    private static Map<String, Node> leaves() {
        Map<String, Node> leaves = new HashMap<>();
        Stream.of(Source.values()).forEach(source -> leaves.put(source.title(), new Node.Input(source)));
        Stream.of(Distribution.values()).forEach(noise -> leaves.put(noise.title(), new Node.Noise(noise)));
        return Map.copyOf(leaves);
    }

    private static Map<String, Operator> operators() {
        Map<String, Operator> operators = new HashMap<>();
        Arrays.stream(Operator.values()).forEach(operator -> operators.put(operator.title(), operator));
        return Map.copyOf(operators);
    }
}
