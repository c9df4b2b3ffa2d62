package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A rule that decides by a number.
 *
 * <pre>
 * take the option with the greatest priority; of equal ones the first in the order of the {@link Domain}
 * </pre>
 *
 * <p>A priority that is not a number counts as −∞. The tie rule is the same for whoever follows the rule: interpreters, tables
 * and exported classes.
 *
 * @param domain the kind of decision
 * @param priority what is computed for each option from what is observed of it
 */
public record Heuristic(Domain domain, Quantity priority) implements Candidate {

    /** The kind of all heuristics. */
    public static final String KIND = "heuristic";

    private static final int GREATEST_DEPTH = 100;

    /**
     * @throws IllegalArgumentException if the priority is nested more than 100 deep, or reads a variable of another domain
     */
    public Heuristic {
        if (priority.depth() > GREATEST_DEPTH) {
            throw new IllegalArgumentException(
                    "a term of a heuristic is nested at most " + GREATEST_DEPTH + " deep, found " + priority.depth());
        }
        for (Variable variable : variables(priority)) {
            if (!domain.variables().contains(variable)) {
                throw new IllegalArgumentException(
                        "a rule of the domain " + domain.title() + " cannot observe '" + variable.title() + "'");
            }
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(new HeuristicFormat().writeCanonical(this));
    }

    /** An equal rule in the form that all rules that differ in trifles share: see {@link Simplification}. */
    public Heuristic canonical() {
        return new Heuristic(domain, Simplification.of(priority));
    }

    /** What the rule observes, in the order of reading. */
    public Set<Variable> variables() {
        return variables(priority);
    }

    /** The number of nodes. */
    public int size() {
        return priority.size();
    }

    @Override
    public String toString() {
        return HeuristicFormula.of(this);
    }

    private static Set<Variable> variables(Quantity priority) {
        Set<Variable> variables = new LinkedHashSet<>();
        for (Term term : TermTree.all(priority)) {
            if (term instanceof Quantity.Observed observed) {
                variables.add(observed.variable());
            }
        }
        return variables;
    }
}
