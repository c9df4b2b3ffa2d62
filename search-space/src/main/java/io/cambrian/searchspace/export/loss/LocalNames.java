package io.cambrian.searchspace.export.loss;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import io.cambrian.searchspace.loss.ActionValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses a readable name for each node of a canonical program: {@code qSelected}, {@code targetQNextMax},
 * {@code tdTarget}, {@code tdError} where the pattern is known, else {@code v} and the node's position.
 */
final class LocalNames {

    private static final String DISCOUNTED = "discountedValue";
    private static final String TARGET = "tdTarget";
    private static final String ERROR = "tdError";

    private final List<Node> nodes;
    private final List<String> names = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private int noises;

    private LocalNames(List<Node> nodes) {
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            int position = i;
            String name = name(nodes.get(i)).filter(taken::add).orElseGet(() -> "v" + position);
            names.add(name);
        }
    }

    static List<String> of(List<Node> nodes) {
        return List.copyOf(new LocalNames(nodes).names);
    }

    /** The name of the argument that holds these action values. */
    static String argument(ActionValues values) {
        return switch (values) {
            case ONLINE_AT_STATE -> "q";
            case ONLINE_AT_NEXT_STATE -> "qNext";
            case TARGET_AT_STATE -> "targetQ";
            case TARGET_AT_NEXT_STATE -> "targetQNext";
        };
    }

    private Optional<String> name(Node node) {
        return switch (node) {
            case Node.Input input -> Optional.of(argument(input.source()));
            case Node.Constant ignored -> Optional.empty();
            case Node.Noise ignored -> Optional.of(nextNoise());
            case Node.Operation operation -> {
                if (operation.operator().stochastic()) {
                    nextNoise();
                }
                yield operation(operation.operator(), operation.operands());
            }
        };
    }

    private String nextNoise() {
        noises++;
        return "noise" + noises;
    }

    private static String argument(Source source) {
        return switch (source) {
            case ONLINE_NETWORK -> "online";
            case TARGET_NETWORK -> "target";
            case ACTION -> "action";
            case STATE -> "state";
            case NEXT_STATE -> "nextState";
            case REWARD -> "reward";
            case DISCOUNT -> "discount";
        };
    }

    private Optional<String> operation(Operator operator, List<Operand> on) {
        String x = names.get(on.getFirst().index());
        String y = names.get(on.getLast().index());
        return switch (operator) {
            case Q_VALUE_LIST -> Optional.of(argument(ActionValues.of(source(on.getFirst()), source(on.getLast()))));
            case SELECT_LIST -> selected(x, y);
            case MAX_LIST -> derived(x, "Max");
            case ARG_MAX_LIST -> derived(x, "ArgMax");
            case SUM_LIST -> derived(x, "Sum");
            case MEAN_LIST, MEAN_BATCH -> derived(x, "Mean");
            case STD_LIST, STD_BATCH -> derived(x, "Deviation");
            case LOG_SUM_EXP_LIST -> derived(x, "LogSumExp");
            case SOFTMAX -> derived(x, "Softmax");
            case ENTROPY -> derived(x, "Entropy");
            case ABS -> derived(x, "Magnitude");
            case MULTIPLY_TENTH -> derived(x, "Tenth");
            case L2_NORM -> derived(x, "Squared");
            case DOT_PRODUCT -> x.equals("discount") ? Optional.of(DISCOUNTED) : Optional.empty();
            case ADD -> x.equals("reward") && y.equals(DISCOUNTED) ? Optional.of(TARGET) : Optional.empty();
            case SUBTRACT -> y.equals(TARGET) && isValue(x) ? Optional.of(ERROR) : Optional.empty();
            case L2_DISTANCE -> y.equals(TARGET) && isValue(x) ? Optional.of("halfSquaredTdError") : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> selected(String list, String action) {
        if (action.equals("action")) {
            return derived(list, "Selected");
        }
        return action.endsWith("ArgMax") ? derived(list, "AtBest") : Optional.empty();
    }

    /** A name made from another; from names that say nothing, or are long already, none is made. */
    private static Optional<String> derived(String name, String ending) {
        boolean plain = name.length() > 1 && name.startsWith("v") && Character.isDigit(name.charAt(1));
        return plain || name.length() > 20 ? Optional.empty() : Optional.of(name + ending);
    }

    private static boolean isValue(String name) {
        return name.startsWith("q");
    }

    private Source source(Operand operand) {
        return ((Node.Input) nodes.get(operand.index())).source();
    }
}
