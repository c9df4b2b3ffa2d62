package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.ActionValues;
import io.cambrian.searchspace.loss.LossProgram;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts about a canonical program that its source is written from. */
final class LossPlan {

    /**
     * One argument of the exported methods.
     *
     * @param name the argument's name
     * @param type its type for one transition; a batch adds one dimension
     * @param meaning what to pass
     */
    record Argument(String name, String type, String meaning) {}

    private final LossProgram program;
    private final List<Node> nodes;
    private final List<String> names;
    private final int[] stages;
    private final boolean[] active;
    private final Map<ActionValues, Integer> lists = new EnumMap<>(ActionValues.class);
    private final List<Argument> arguments;

    LossPlan(LossProgram program) {
        this.program = program.canonical();
        this.nodes = this.program.nodes();
        this.names = LocalNames.of(nodes);
        this.stages = stages(nodes);
        this.active = this.program.differentiable();
        for (int i = 0; i < nodes.size(); i++) {
            if (isList(i)) {
                lists.put(values(i), i);
            }
        }
        this.arguments = List.copyOf(findArguments());
    }

    LossProgram program() {
        return program;
    }

    List<Node> nodes() {
        return nodes;
    }

    Node.Operation operation(int node) {
        return (Node.Operation) nodes.get(node);
    }

    String name(int node) {
        return names.get(node);
    }

    int output() {
        return nodes.size() - 1;
    }

    boolean coupled() {
        return program.coupled();
    }

    /** The arguments, in the order of the exported methods. */
    List<Argument> arguments() {
        return arguments;
    }

    /** How many batch reductions lie below a node: it can be computed once those have seen the whole batch. */
    int stage(int node) {
        return stages[node];
    }

    /** Whether a derivative passes through the node on its way from the loss to some action values. */
    boolean active(int node) {
        return active[node];
    }

    boolean isWide(int node) {
        return switch (nodes.get(node).sort()) {
            case STATE, VECTOR, LIST, PROBABILITY -> true;
            case FLOAT, ACTION, NETWORK -> false;
        };
    }

    /** Whether the node is a network's action values, hence an argument. */
    boolean isList(int node) {
        return is(node, Operator.Q_VALUE_LIST);
    }

    boolean isBatchReduction(int node) {
        return nodes.get(node) instanceof Node.Operation operation
                && operation.operator().couplesTransitions();
    }

    boolean is(int node, Operator operator) {
        return nodes.get(node) instanceof Node.Operation operation && operation.operator() == operator;
    }

    /** Which action values the node is. */
    ActionValues values(int node) {
        List<Operand> operands = operation(node).operands();
        return ActionValues.of(source(operands.getFirst()), source(operands.getLast()));
    }

    /** The action values that the loss has a derivative with respect to. */
    List<ActionValues> partials() {
        return lists.entrySet().stream()
                .filter(entry -> active[entry.getValue()])
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The action values that the loss reads without having a derivative with respect to them. */
    List<ActionValues> chosenBy() {
        return lists.entrySet().stream()
                .filter(entry -> !active[entry.getValue()])
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The argument that holds the noise of this stochastic node. */
    String noise(int node) {
        int number = 0;
        for (int i = 0; i <= node; i++) {
            number += nodes.get(i).stochastic() ? 1 : 0;
        }
        return "noise" + number;
    }

    private Source source(Operand operand) {
        return ((Node.Input) nodes.get(operand.index())).source();
    }

    private List<Argument> findArguments() {
        List<Argument> found = new ArrayList<>();
        list(ActionValues.ONLINE_AT_STATE, "Q(s,·), the online network's values of all actions in s")
                .ifPresent(found::add);
        input(Source.ACTION, "int", "a, the action that was taken").ifPresent(found::add);
        input(Source.REWARD, "double", "r").ifPresent(found::add);
        input(Source.DISCOUNT, "double", "γ, or 0 if s' is terminal").ifPresent(found::add);
        list(ActionValues.ONLINE_AT_NEXT_STATE, "Q(s',·), the online network's values of all actions in s'")
                .ifPresent(found::add);
        list(ActionValues.TARGET_AT_STATE, "Q'(s,·), the target network's values of all actions in s")
                .ifPresent(found::add);
        list(ActionValues.TARGET_AT_NEXT_STATE, "Q'(s',·), the target network's values of all actions in s'")
                .ifPresent(found::add);
        input(Source.STATE, "double[]", "s, the observation").ifPresent(found::add);
        input(Source.NEXT_STATE, "double[]", "s', the next observation").ifPresent(found::add);
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).stochastic()) {
                found.add(noiseArgument(i));
            }
        }
        return found;
    }

    private Optional<Argument> list(ActionValues values, String meaning) {
        return lists.containsKey(values)
                ? Optional.of(new Argument(LocalNames.argument(values), "double[]", meaning))
                : Optional.empty();
    }

    /** An input is an argument if something but a network reads it. */
    private Optional<Argument> input(Source source, String type, String meaning) {
        int position = nodes.indexOf(new Node.Input(source));
        for (int i = 0; i < nodes.size(); i++) {
            boolean reads = nodes.get(i).operands().stream().anyMatch(operand -> operand.index() == position);
            if (reads && !isList(i)) {
                return Optional.of(new Argument(names.get(position), type, meaning));
            }
        }
        return Optional.empty();
    }

    private Argument noiseArgument(int node) {
        String draw = nodes.get(node) instanceof Node.Noise noise
                ? switch (noise.distribution()) {
                    case STANDARD_GAUSSIAN -> "a fresh draw from N(0,1)";
                    case UNIT_UNIFORM -> "a fresh uniform draw from (0,1)";
                }
                : "a fresh draw from N(0,1)";
        String width = nodes.get(node).sort() == Sort.LIST ? "one per action" : "one per element of a state";
        return isWide(node)
                ? new Argument(noise(node), "double[]", draw + ", " + width)
                : new Argument(noise(node), "double", draw);
    }

    private static int[] stages(List<Node> nodes) {
        int[] stages = new int[nodes.size()];
        for (int i = 0; i < stages.length; i++) {
            for (Operand operand : nodes.get(i).operands()) {
                stages[i] = Math.max(stages[i], stages[operand.index()]);
            }
            if (nodes.get(i) instanceof Node.Operation operation
                    && operation.operator().couplesTransitions()) {
                stages[i]++;
            }
        }
        return stages;
    }
}
