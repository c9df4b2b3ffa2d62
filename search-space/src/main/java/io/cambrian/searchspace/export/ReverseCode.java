package io.cambrian.searchspace.export;

import static io.cambrian.searchspace.export.Expression.atom;

import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the statements that compute a program's derivatives from the loss back to the action values.
 *
 * <p>Each derivative is the sum of what the node's readers pass back, the last reader first, which is the order in which
 * the interpreter adds them. A derivative that equals another one gets no variable of its own.
 */
final class ReverseCode {

    private final ExportPlan plan;
    private final BodyFrame frame;

    /** For each node whose derivative is another node's, that node, else itself. */
    private final int[] alias;

    /** For each node whose derivative is a plain number or a common variable, that one. */
    private final Map<Integer, Expression> known = new HashMap<>();

    private int sums;

    ReverseCode(ExportPlan plan, BodyFrame frame) {
        this.plan = plan;
        this.frame = frame;
        this.alias = new int[plan.nodes().size()];
    }

    void write(SourceText out) {
        sums = 0;
        for (int stage = plan.stage(plan.output()); stage >= 0; stage--) {
            frame.enterReverse(stage);
            SourceText declarations = new SourceText(1);
            SourceText body = new SourceText(frame.isBatch() ? 2 : 1);
            for (int i = plan.output(); i >= 0; i--) {
                if (plan.stage(i) == stage && plan.active(i)) {
                    derive(i, declarations, body);
                }
            }
            if (frame.isBatch() && !body.isEmpty()) {
                out.raw(declarations);
                out.open("for (int b = 0; b < size; b++) {");
                out.raw(body);
                out.close("}");
            } else {
                out.raw(body);
            }
            passThroughReductions(stage, out);
        }
    }

    /** The name of the derivative with respect to a node's value. */
    String name(int node) {
        return (plan.isList(node) ? "by" : "d") + capital(plan.name(node));
    }

    private Expression derivative(int node) {
        int owner = node;
        while (alias[owner] != owner) {
            owner = alias[owner];
        }
        Expression plain = known.get(owner);
        return plain != null ? plain : atom(frame.reverseReference(name(owner), plan.stage(owner)));
    }

    private Expression derivativeElement(int node) {
        Expression derivative = derivative(node);
        return plan.isWide(node) ? atom(derivative.text() + "[i]") : derivative;
    }

    private void derive(int node, SourceText declarations, SourceText body) {
        alias[node] = node;
        known.remove(node);
        boolean kept = plan.isBatchReduction(node) || plan.isList(node);
        if (kept) {
            frame.keepForBatch(name(node));
        }
        if (plan.isWide(node)) {
            deriveWide(node, body);
        } else {
            deriveFloat(node, kept, body);
        }
        if (alias[node] == node && !known.containsKey(node) && frame.outlives(name(node))) {
            declarations.line(frame.declaration(plan.isWide(node) ? "double[]" : "double", name(node)));
        }
    }

    private void deriveFloat(int node, boolean kept, SourceText body) {
        List<Expression> contributions = new ArrayList<>();
        if (node == plan.output()) {
            contributions.add(frame.isBatch() ? atom("share") : Expression.ONE);
        }
        for (Reader reader : readers(node)) {
            contributions.add(contribution(reader, node, body));
        }
        Expression sum = contributions.stream().reduce(Expression::plus).orElseThrow();
        if (!kept && contributions.size() == 1 && takesOver(node, sum)) {
            return;
        }
        body.line(frame.definition("double", name(node)) + " = " + sum.text() + ";");
    }

    /** Whether the derivative needs no variable, being a number or the derivative of the only reader. */
    private boolean takesOver(int node, Expression sum) {
        if (node == plan.output()
                || Character.isDigit(sum.text().charAt(0)) && sum.binding() == Expression.Binding.ATOM) {
            known.put(node, sum);
            return true;
        }
        int reader = readers(node).getFirst().node();
        if (sum.equals(derivative(reader))) {
            alias[node] = reader;
            return true;
        }
        return false;
    }

    private void deriveWide(int node, SourceText body) {
        String length = frame.value(node).text() + ".length";
        body.line(frame.definition("double[]", name(node)) + " = new double[" + length + "];");
        for (Reader reader : readers(node)) {
            addContribution(reader, node, body);
        }
    }

    /**
     * A use of a node.
     *
     * @param node the node that reads
     * @param first whether as its first operand
     */
    private record Reader(int node, boolean first) {}

    /** Those through which a derivative comes back, the last first, the first operand before the second. */
    private List<Reader> readers(int node) {
        List<Reader> readers = new ArrayList<>();
        for (int i = plan.output(); i > node; i--) {
            List<Operand> operands = plan.nodes().get(i).operands();
            for (int k = 0; plan.active(i) && k < operands.size(); k++) {
                if (operands.get(k).index() == node) {
                    readers.add(new Reader(i, k == 0));
                }
            }
        }
        return readers;
    }

    /** What a reader passes back to a float. */
    private Expression contribution(Reader reader, int node, SourceText body) {
        Node.Operation operation = plan.operation(reader.node());
        if (operation.operator() == Operator.MEAN_BATCH) {
            return atom(passed(reader.node()));
        }
        if (operation.operator() == Operator.STD_BATCH) {
            return atom(passed(reader.node())).times(frame.value(node).minus(atom(centre(reader.node()))));
        }
        boolean wide = operation.operands().stream().anyMatch(operand -> plan.isWide(operand.index()));
        if (!wide) {
            return elementContribution(reader);
        }
        // a float used for every element receives the sum of the elements' contributions at once
        sums++;
        String sum = "sum" + sums;
        body.line("double " + sum + " = 0;");
        int other = operation.operands().get(reader.first() ? 1 : 0).index();
        body.open("for (int i = 0; i < " + frame.value(other).text() + ".length; i++) {");
        body.line(added(sum, elementContribution(reader)));
        body.close("}");
        return atom(sum);
    }

    /** Adds what a reader passes back to a list or vector. */
    private void addContribution(Reader reader, int node, SourceText body) {
        int by = reader.node();
        Node.Operation operation = plan.operation(by);
        String target = frame.reverseReference(name(node), plan.stage(node));
        switch (operation.operator()) {
            case SELECT_LIST -> {
                String action =
                        frame.value(operation.operands().getLast().index()).text();
                body.line(added(target + "[" + action + "]", derivative(by)));
            }
            case MAX_LIST ->
                body.line(added(
                        target + "[" + Helper.INDEX_OF_GREATEST.title() + "("
                                + frame.value(node).text() + ")]",
                        derivative(by)));
            case STD_LIST ->
                body.line(Helper.ADD_DEVIATION_GRADIENT.title() + "("
                        + frame.value(node).text() + ", " + frame.value(by).text() + ", "
                        + derivative(by).text() + ", " + target + ");");
            case SOFTMAX ->
                body.line(Helper.ADD_SOFTMAX_GRADIENT.title() + "("
                        + frame.value(by).text() + ", " + derivative(by).text() + ", " + target + ");");
            case MEAN_LIST -> addToEach(target, derivative(by).over(atom(target + ".length")), body);
            case MEAN_BATCH -> addToEach(target, atom(passed(by) + "[i]"), body);
            case STD_BATCH -> {
                Expression distance = frame.element(node).minus(atom(centre(by) + "[i]"));
                addToEach(target, atom(passed(by) + "[i]").times(distance), body);
            }
            default -> addToEach(target, elementContribution(reader), body);
        }
    }

    private static void addToEach(String target, Expression contribution, SourceText body) {
        body.open("for (int i = 0; i < " + target + ".length; i++) {");
        body.line(added(target + "[i]", contribution));
        body.close("}");
    }

    private static String added(String target, Expression contribution) {
        return contribution.binding() == Expression.Binding.SIGN
                ? target + " -= " + contribution.text().substring(1) + ";"
                : target + " += " + contribution.text() + ";";
    }

    private Expression elementContribution(Reader reader) {
        Node.Operation operation = plan.operation(reader.node());
        Expression g = derivativeElement(reader.node());
        Elements elements = new Elements(operation, reader.node());
        return reader.first()
                ? ElementCode.towardsFirst(operation.operator(), g, elements)
                : ElementCode.towardsSecond(operation.operator(), g, elements);
    }

    private final class Elements implements ElementCode.Elements {

        private final Node.Operation operation;
        private final int node;

        Elements(Node.Operation operation, int node) {
            this.operation = operation;
            this.node = node;
        }

        @Override
        public Expression x() {
            return frame.element(operation.operands().getFirst().index());
        }

        @Override
        public Expression y() {
            return frame.element(operation.operands().getLast().index());
        }

        @Override
        public Expression value() {
            return frame.element(node);
        }
    }

    /** What every transition receives through the batch reductions of a stage, once their derivatives are complete. */
    private void passThroughReductions(int stage, SourceText out) {
        for (int i = plan.output(); i >= 0; i--) {
            if (plan.stage(i) == stage && plan.active(i) && plan.isBatchReduction(i)) {
                String type = plan.isWide(i) ? "double[] " : "double ";
                String average = plan.isWide(i) ? Helper.MEAN_OF_COLUMNS.title() : Helper.MEAN.title();
                String derivative = average + "(" + name(i) + ")";
                if (plan.is(i, Operator.MEAN_BATCH)) {
                    out.line(type + passed(i) + " = " + derivative + ";");
                } else {
                    int operand = plan.operation(i).operands().getFirst().index();
                    String quotient =
                            plan.isWide(i) ? Helper.QUOTIENTS_OR_ZERO.title() : Helper.QUOTIENT_OR_ZERO.title();
                    out.line(type + centre(i) + " = " + average + "(" + frame.wholeBatch(operand) + ");");
                    out.line(type + passed(i) + " = " + quotient + "(" + derivative + ", " + frame.name(i) + ");");
                }
            }
        }
    }

    /** The variable for what a batch reduction passes back to each transition. */
    private String passed(int reduction) {
        return "passedBy" + capital(plan.name(reduction));
    }

    /** The variable for the mean that a batch deviation is about. */
    private String centre(int deviation) {
        int operand = plan.operation(deviation).operands().getFirst().index();
        return "centreOf" + capital(plan.name(operand));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
