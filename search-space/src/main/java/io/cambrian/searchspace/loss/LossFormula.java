package io.cambrian.searchspace.loss;

import io.cambrian.searchspace.expression.FormulaStyle;
import io.cambrian.searchspace.expression.Node;
import io.cambrian.searchspace.expression.Operand;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program's formula for people: {@code ½(Q(s,a) − (r + γ·max_a Q'(s',a)))²}.
 *
 * <p>Dead nodes do not appear. A short formula is written out in full; in a long one, larger subterms that occur more than
 * once get names, defined after {@code where}.
 */
public final class LossFormula {

    /** A formula of more nodes than this, written out, is long. */
    private static final long LONG_FORMULA = 40;

    /** A repeated subterm of at least so many nodes gets a name in a long formula. */
    private static final long LARGE_SUBTERM = 6;

    private LossFormula() {}

    /** The formula as one line of text. */
    public static String of(LossProgram program) {
        return typeset(FormulaStyle.plain(), program);
    }

    /** The formula in LaTeX's mathematical mode, without the surrounding dollar signs. */
    public static String latex(LossProgram program) {
        return typeset(FormulaStyle.latex(), program);
    }

    private static String typeset(FormulaStyle style, LossProgram program) {
        List<Node> nodes = program.canonical().nodes();
        return new Typesetter(style, nodes, repeated(nodes)).formula();
    }

    /** The nodes to name. Without names a formula may be exponentially longer than its program. */
    private static Set<Integer> repeated(List<Node> nodes) {
        long[] expanded = new long[nodes.size()];
        int[] uses = new int[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            expanded[i] = 1;
            for (Operand operand : nodes.get(i).operands()) {
                expanded[i] = Math.min(Integer.MAX_VALUE, expanded[i] + expanded[operand.index()]);
                uses[operand.index()]++;
            }
        }
        Set<Integer> named = new TreeSet<>();
        if (expanded[nodes.size() - 1] > LONG_FORMULA) {
            for (int i = 0; i < nodes.size(); i++) {
                if (uses[i] > 1 && expanded[i] >= LARGE_SUBTERM) {
                    named.add(i);
                }
            }
        }
        return named;
    }
}
