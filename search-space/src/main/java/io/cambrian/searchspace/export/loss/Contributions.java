package io.cambrian.searchspace.export.loss;

import static io.cambrian.searchspace.export.Expression.atom;

import io.cambrian.searchspace.export.Expression;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.export.SupportMember;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operator;

/** Writes what the reader of a node passes back to it: an expression for a float, statements for a list or vector. */
final class Contributions {

    /**
     * A use of a node.
     *
     * @param node the node that reads
     * @param first whether as its first operand
     */
    record Reader(int node, boolean first) {}

    private final LossPlan plan;
    private final BodyFrame frame;
    private final Derivatives derivatives;
    private int sums;

    Contributions(LossPlan plan, BodyFrame frame, Derivatives derivatives) {
        this.plan = plan;
        this.frame = frame;
        this.derivatives = derivatives;
    }

    /** What a reader passes back to a float; a loop that is needed for it is written first. */
    Expression toFloat(Reader reader, int node, SourceText body) {
        int by = reader.node();
        Node.Operation operation = plan.operation(by);
        if (operation.operator() == Operator.MEAN_BATCH) {
            return atom(derivatives.passed(by));
        }
        if (operation.operator() == Operator.STD_BATCH) {
            return atom(derivatives.passed(by)).times(frame.value(node).minus(atom(derivatives.centre(by))));
        }
        if (operation.operands().stream().noneMatch(operand -> plan.isWide(operand.index()))) {
            return element(reader);
        }
        // a float used for every element receives the sum of the elements' contributions at once
        sums++;
        String sum = "sum" + sums;
        int other = operation.operands().get(reader.first() ? 1 : 0).index();
        body.line("double " + sum + " = 0;");
        body.open("for (int i = 0; i < " + frame.value(other).text() + ".length; i++) {");
        body.line(added(sum, element(reader)));
        body.close("}");
        return atom(sum);
    }

    /** Adds what a reader passes back to a list or vector. */
    void addToWide(Reader reader, int node, SourceText body) {
        int by = reader.node();
        Node.Operation operation = plan.operation(by);
        String target = derivatives.of(node).text();
        Expression g = derivatives.of(by);
        switch (operation.operator()) {
            case SELECT_LIST -> {
                String action =
                        frame.value(operation.operands().getLast().index()).text();
                body.line(added(target + "[" + action + "]", g));
            }
            case MAX_LIST -> {
                Expression greatest = Expression.call(SupportMember.INDEX_OF_GREATEST.title(), frame.value(node));
                body.line(added(target + "[" + greatest.text() + "]", g));
            }
            case STD_LIST ->
                body.line(Expression.call(
                                        SupportMember.ADD_DEVIATION_GRADIENT.title(),
                                        frame.value(node),
                                        frame.value(by),
                                        g,
                                        atom(target))
                                .text()
                        + ";");
            case SOFTMAX ->
                body.line(Expression.call(SupportMember.ADD_SOFTMAX_GRADIENT.title(), frame.value(by), g, atom(target))
                                .text()
                        + ";");
            case MEAN_LIST -> addToEach(target, g.over(atom(target + ".length")), body);
            case MEAN_BATCH -> addToEach(target, atom(derivatives.passed(by) + "[i]"), body);
            case STD_BATCH -> {
                Expression distance = frame.element(node).minus(atom(derivatives.centre(by) + "[i]"));
                addToEach(target, atom(derivatives.passed(by) + "[i]").times(distance), body);
            }
            default -> addToEach(target, element(reader), body);
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

    private Expression element(Reader reader) {
        int by = reader.node();
        Node.Operation operation = plan.operation(by);
        Expression g = derivatives.element(by);
        Elements elements = new Elements(by, operation);
        return reader.first()
                ? ElementCode.towardsFirst(operation.operator(), g, elements)
                : ElementCode.towardsSecond(operation.operator(), g, elements);
    }

    private final class Elements implements ElementCode.Elements {

        private final int node;
        private final Node.Operation operation;

        Elements(int node, Node.Operation operation) {
            this.node = node;
            this.operation = operation;
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
}
