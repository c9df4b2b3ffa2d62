package io.cambrian.searchspace.heuristic;

import java.util.ArrayList;
import java.util.List;

/** Terms by position. A position counts from the root, which is 0, a term before its parts and these from left to right. */
final class TermTree {

    private TermTree() {}

    /** All terms by position. */
    static List<Term> all(Term root) {
        List<Term> terms = new ArrayList<>();
        collect(root, terms);
        return terms;
    }

    /** The tree with another term of the same type at one position. */
    static Term replaced(Term root, int position, Term replacement) {
        if (position == 0) {
            return replacement;
        }
        List<Term> parts = new ArrayList<>();
        int start = 1;
        for (Term part : root.parts()) {
            int size = part.size();
            boolean inside = start <= position && position < start + size;
            parts.add(inside ? replaced(part, position - start, replacement) : part);
            start += size;
        }
        return root.with(parts);
    }

    private static void collect(Term term, List<Term> terms) {
        terms.add(term);
        for (Term part : term.parts()) {
            collect(part, terms);
        }
    }
}
