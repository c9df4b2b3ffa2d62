package io.cambrian.searchspace.drift.term;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Terms as trees. A position counts from the root, which is 0, a term before its operands and these from left to right. */
public final class TermTree {

    private TermTree() {}

    /** All terms by position. */
    public static List<Term> all(Term root) {
        List<Term> terms = new ArrayList<>();
        collect(root, terms);
        return terms;
    }

    /** How many terms there are. */
    public static int size(Term root) {
        return all(root).size();
    }

    /** The tree with the term at one position replaced by what the change makes of it. */
    public static Term changed(Term root, int position, UnaryOperator<Term> change) {
        if (position == 0) {
            return change.apply(root);
        }
        TermRule rule = TermRule.of(root);
        List<Term> operands = new ArrayList<>();
        int start = 1;
        for (Term operand : rule.operandsOf(root)) {
            int size = size(operand);
            boolean inside = start <= position && position < start + size;
            operands.add(inside ? changed(operand, position - start, change) : operand);
            start += size;
        }
        return rule.make(rule.constantsOf(root), operands);
    }

    private static void collect(Term term, List<Term> terms) {
        terms.add(term);
        TermRule.of(term).operandsOf(term).forEach(operand -> collect(operand, terms));
    }
}
