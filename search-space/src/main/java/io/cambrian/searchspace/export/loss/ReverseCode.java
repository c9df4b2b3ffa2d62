package io.cambrian.searchspace.export.loss;

import static io.cambrian.searchspace.export.Expression.atom;

import io.cambrian.searchspace.export.Expression;
import io.cambrian.searchspace.export.SourceText;
import io.cambrian.searchspace.export.SupportMember;
import io.cambrian.searchspace.export.loss.Contributions.Reader;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the statements that compute a program's derivatives from the loss back to the action values.
 *
 * <p>Each derivative is the sum of what the node's readers pass back, the last reader first, which is the order in which
 * the interpreter adds them.
 */
final class ReverseCode {

    private final LossPlan plan;
    private final BodyFrame frame;
    private final Derivatives derivatives;
    private final Contributions contributions;

    ReverseCode(LossPlan plan, BodyFrame frame) {
        this.plan = plan;
        this.frame = frame;
        this.derivatives = new Derivatives(plan, frame);
        this.contributions = new Contributions(plan, frame, derivatives);
    }

    void write(SourceText out) {
        for (int stage = plan.stage(plan.output()); stage >= 0; stage--) {
            frame.enterReverse(stage);
            SourceText declarations = new SourceText(1);
            SourceText body = new SourceText(frame.isBatch() ? 2 : 1);
            for (int i = plan.output(); i >= 0; i--) {
                if (plan.stage(i) == stage && plan.active(i)) {
                    derive(i, declarations, body);
                }
            }
            frame.loop(declarations, body, out);
            passThroughReductions(stage, out);
        }
    }

    private void derive(int node, SourceText declarations, SourceText body) {
        boolean kept = plan.isBatchReduction(node) || plan.isList(node);
        if (kept) {
            frame.keepForBatch(derivatives.name(node));
        }
        if (plan.isWide(node)) {
            deriveWide(node, body);
        } else {
            deriveFloat(node, kept, body);
        }
        if (derivatives.hasVariable(node) && frame.outlives(derivatives.name(node))) {
            String type = plan.isWide(node) ? "double[]" : "double";
            declarations.line(frame.declaration(type, derivatives.name(node)));
        }
    }

    private void deriveFloat(int node, boolean kept, SourceText body) {
        List<Expression> terms = new ArrayList<>();
        if (node == plan.output()) {
            terms.add(frame.isBatch() ? atom("share") : Expression.ONE);
        }
        for (Reader reader : readers(node)) {
            terms.add(contributions.toFloat(reader, node, body));
        }
        Expression sum = terms.stream().reduce(Expression::plus).orElseThrow();
        if (kept || terms.size() > 1 || !takesOver(node, sum)) {
            body.line(frame.definition("double", derivatives.name(node)) + " = " + sum.text() + ";");
        }
    }

    /** Whether the derivative needs no variable, being a number or the derivative of the only reader. */
    private boolean takesOver(int node, Expression sum) {
        boolean number = sum.binding() == Expression.Binding.ATOM
                && Character.isDigit(sum.text().charAt(0));
        if (number || node == plan.output()) {
            derivatives.is(node, sum);
            return true;
        }
        int reader = readers(node).getFirst().node();
        if (sum.equals(derivatives.of(reader))) {
            derivatives.sameAs(node, reader);
            return true;
        }
        return false;
    }

    private void deriveWide(int node, SourceText body) {
        String length = frame.value(node).text() + ".length";
        body.line(frame.definition("double[]", derivatives.name(node)) + " = new double[" + length + "];");
        for (Reader reader : readers(node)) {
            contributions.addToWide(reader, node, body);
        }
    }

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

    /** What every transition receives through the batch reductions of a stage, once their derivatives are complete. */
    private void passThroughReductions(int stage, SourceText out) {
        for (int i = plan.output(); i >= 0; i--) {
            if (plan.stage(i) == stage && plan.active(i) && plan.isBatchReduction(i)) {
                passThrough(i, out);
            }
        }
    }

    private void passThrough(int reduction, SourceText out) {
        boolean wide = plan.isWide(reduction);
        String type = wide ? "double[] " : "double ";
        String average = (wide ? SupportMember.MEAN_OF_COLUMNS : SupportMember.MEAN).title();
        String derivative = average + "(" + derivatives.name(reduction) + ")";
        if (plan.is(reduction, Operator.MEAN_BATCH)) {
            out.line(type + derivatives.passed(reduction) + " = " + derivative + ";");
            return;
        }
        int operand = plan.operation(reduction).operands().getFirst().index();
        String quotient = (wide ? SupportMember.QUOTIENTS_OR_ZERO : SupportMember.QUOTIENT_OR_ZERO).title();
        out.line(type + derivatives.centre(reduction) + " = " + average + "(" + frame.wholeBatch(operand) + ");");
        out.line(type + derivatives.passed(reduction) + " = " + quotient + "(" + derivative + ", "
                + frame.name(reduction) + ");");
    }
}
