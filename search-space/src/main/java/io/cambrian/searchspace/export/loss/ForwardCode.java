package io.cambrian.searchspace.export.loss;

import static io.cambrian.searchspace.export.Expression.atom;
import static io.cambrian.searchspace.export.Expression.call;

import io.cambrian.searchspace.export.Expression;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.export.SupportMember;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Sort;

/** Writes the statements that compute a program's values, in the order of its nodes. */
final class ForwardCode {

    private final LossPlan plan;
    private final BodyFrame frame;
    private final boolean returning;

    /** Writes the loss of one transition as a return statement if {@code returning}, else as a local variable. */
    ForwardCode(LossPlan plan, BodyFrame frame, boolean returning) {
        this.plan = plan;
        this.frame = frame;
        this.returning = returning;
        frame.keepForBatch("losses");
    }

    void write(SourceText out) {
        for (int stage = 0; stage <= plan.stage(plan.output()); stage++) {
            frame.enterForward(stage);
            SourceText declarations = new SourceText(1);
            SourceText body = new SourceText(frame.isBatch() ? 2 : 1);
            for (int i = 0; i < plan.nodes().size(); i++) {
                if (plan.stage(i) == stage && plan.isBatchReduction(i)) {
                    reduce(i, out);
                } else if (plan.stage(i) == stage && plan.nodes().get(i) instanceof Node.Operation && !plan.isList(i)) {
                    declare(i, declarations);
                    compute(i, body);
                }
            }
            frame.loop(declarations, body, out);
        }
        if (plan.isBatchReduction(plan.output())) {
            out.line("double[] losses = filled(size, " + frame.name(plan.output()) + ");");
        }
    }

    private void declare(int node, SourceText declarations) {
        if (frame.outlives(frame.name(node))) {
            declarations.line(frame.declaration(type(node), frame.name(node)));
        }
    }

    private String type(int node) {
        return plan.isWide(node) ? "double[]" : plan.nodes().get(node).sort() == Sort.ACTION ? "int" : "double";
    }

    private void reduce(int node, SourceText out) {
        int operand = plan.operation(node).operands().getFirst().index();
        boolean mean = plan.is(node, Operator.MEAN_BATCH);
        String reduction = plan.isWide(node)
                ? (mean ? SupportMember.MEAN_OF_COLUMNS : SupportMember.DEVIATION_OF_COLUMNS).title()
                : (mean ? SupportMember.MEAN : SupportMember.DEVIATION).title();
        out.line(type(node) + " " + frame.name(node) + " = " + reduction + "(" + frame.wholeBatch(operand) + ");");
    }

    private void compute(int node, SourceText out) {
        Node.Operation operation = plan.operation(node);
        int first = operation.operands().getFirst().index();
        int second = operation.operands().getLast().index();
        Expression x = frame.value(first);
        Expression y = frame.value(second);
        switch (operation.operator()) {
            case Q_VALUE_LIST, MEAN_BATCH, STD_BATCH ->
                throw new IllegalStateException("arguments and reductions are no statements of a transition");
            case SELECT_LIST -> assign(node, atom(x.text() + "[" + y.text() + "]"), out);
            case MAX_LIST -> assign(node, atom(x.text() + "[" + greatest(x).text() + "]"), out);
            case ARG_MAX_LIST -> assign(node, greatest(x), out);
            case SUM_LIST -> assign(node, call(SupportMember.SUM.title(), x), out);
            case MEAN_LIST -> assign(node, call(SupportMember.MEAN.title(), x), out);
            case STD_LIST -> assign(node, call(SupportMember.DEVIATION.title(), x), out);
            case LOG_SUM_EXP_LIST -> assign(node, call(SupportMember.LOG_SUM_EXP.title(), x), out);
            case SOFTMAX -> assign(node, call(SupportMember.SOFTMAX.title(), x), out);
            case ENTROPY -> assign(node, call(SupportMember.ENTROPY.title(), x), out);
            case KL_DIVERGENCE -> assign(node, call(SupportMember.DIVERGENCE.title(), x, y), out);
            case DOT_PRODUCT, L2_NORM, L2_DISTANCE -> {
                if (plan.isWide(first) && !plan.isWide(node)) {
                    assign(node, reduced(operation.operator(), x, y), out);
                } else {
                    elementwise(node, out);
                }
            }
            // all others work element by element; one that cannot is refused by ElementCode
            default -> elementwise(node, out);
        }
    }

    private static Expression greatest(Expression list) {
        return call(SupportMember.INDEX_OF_GREATEST.title(), list);
    }

    /** Sums over the elements of states and vectors. */
    private static Expression reduced(Operator operator, Expression x, Expression y) {
        return operator == Operator.L2_DISTANCE
                ? atom("0.5").times(call(SupportMember.SQUARED_DISTANCE.title(), x, y))
                : call(SupportMember.DOT.title(), x, y);
    }

    private void elementwise(int node, SourceText out) {
        Node.Operation operation = plan.operation(node);
        int first = operation.operands().getFirst().index();
        Expression x = frame.element(first);
        Expression y = operation.operator().stochastic()
                ? frame.noiseElement(node)
                : frame.element(operation.operands().getLast().index());
        Expression element = ElementCode.value(operation.operator(), x, y);
        if (!plan.isWide(node)) {
            assign(node, element, out);
            return;
        }
        int wide = operation.operands().stream()
                .mapToInt(Operand::index)
                .filter(plan::isWide)
                .findFirst()
                .orElseThrow();
        String target = frame.value(node).text();
        out.line(frame.definition("double[]", frame.name(node)) + " = new double["
                + frame.value(wide).text() + ".length];");
        out.open("for (int i = 0; i < " + target + ".length; i++) {");
        out.line(target + "[i] = " + element.text() + ";");
        out.close("}");
    }

    private void assign(int node, Expression value, SourceText out) {
        if (node == plan.output() && returning) {
            out.line("return " + value.text() + ";");
            return;
        }
        out.line(frame.definition(type(node), frame.name(node)) + " = " + value.text() + ";");
    }
}
