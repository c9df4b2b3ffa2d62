package io.cambrian.searchspace.heuristic.domain;

import io.cambrian.searchspace.NearestName;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of decision for which heuristics are made.
 *
 * <p>A further domain is one more constant here: an enumeration of {@link Variable}s, the operators that random terms use, the
 * unit in which random constants are drawn, and {@link Situations} by which two rules are told apart.
 */
public enum Domain {
    /** Into which bin an item goes; options are listed by residual, the smallest first and the unopened bin last. */
    PACKING("packing", List.of(PackingVariable.values()), arithmetic(), 1, new PackingSituations()),
    /** Which arm of a bandit is pulled; options are listed as the arms are numbered. */
    BANDIT("bandit", List.of(BanditVariable.values()), EnumSet.allOf(Operator.class), 0.1, new BanditSituations()),
    /** Which of some operations goes first on a machine; options are listed by the numbers of their jobs. */
    JOB_SHOP("job-shop", List.of(JobShopVariable.values()), arithmetic(), 0.1, new JobShopSituations()),
    /** Which city is visited next; options are listed as the cities are numbered. */
    TOUR("tour", List.of(TourVariable.values()), arithmetic(), 0.1, new TourSituations());

    private final String title;
    private final List<Variable> variables;
    private final Set<Operator> operators;
    private final double constantUnit;
    private final Situations situations;

    Domain(
            String title,
            List<? extends Variable> variables,
            Set<Operator> operators,
            double constantUnit,
            Situations situations) {
        this.title = title;
        this.variables = List.copyOf(variables);
        this.operators = Collections.unmodifiableSet(operators);
        this.constantUnit = constantUnit;
        this.situations = situations;
    }

    /**
     * The domain of a name.
     *
     * @throws IllegalArgumentException if there is none; the message suggests the nearest
     */
    public static Domain byTitle(String title) {
        return Arrays.stream(values())
                .filter(domain -> domain.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no domain '" + title + "'"
                        + NearestName.suggestion(
                                title,
                                Arrays.stream(values()).map(Domain::title).toList())));
    }

    /** The name in kebab case, as JSON writes it. */
    public String title() {
        return title;
    }

    /** What rules may observe, in the order in which values are handed over. */
    public List<Variable> variables() {
        return variables;
    }

    /** The variable of a name, if there is one. */
    public Optional<Variable> variable(String name) {
        return variables.stream()
                .filter(variable -> variable.title().equals(name))
                .findFirst();
    }

    /** The operators that random terms are made of, in the order of their table; others may be written by hand. */
    public Set<Operator> operators() {
        return operators;
    }

    /** u, the least step by which a constant usually matters; random constants lie between −10 u and 10 u. */
    public double constantUnit() {
        return constantUnit;
    }

    /** Decisions by which two rules are told apart. */
    public Situations situations() {
        return situations;
    }

    private static Set<Operator> arithmetic() {
        return EnumSet.complementOf(EnumSet.of(Operator.ROOT, Operator.LOG));
    }
}
