package io.cambrian.searchspace.drift.distillation;

import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.Term;
import io.cambrian.searchspace.drift.term.TermRule;
import io.cambrian.searchspace.drift.term.TermSampler;
import io.cambrian.searchspace.drift.term.TermTree;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Fits the constants of a form by pattern search in their logarithms: one constant after the other is moved by a step as long as
 * that helps, and where no move helps the step is halved. It needs no derivatives, which dead zones do not have everywhere. The
 * result has as many digits as formulas show.
 *
 * <p>Source: Hooke and Jeeves, "'Direct search' solution of numerical and statistical problems", Journal of the ACM 8, 1961 (the
 * exploratory moves).
 */
final class ConstantFit {

    private static final double FIRST_STEP = 0.8;
    private static final double LAST_ROUGH_STEP = 0.2;
    private static final double LAST_STEP = 0.001;
    private static final int MOST_EVALUATIONS = 300;

    private final Penalty form;
    private final DriftTarget target;
    private final double[] constants;
    private double error;
    private int evaluations;

    private ConstantFit(Penalty form, DriftTarget target) {
        this.form = form;
        this.target = target;
        this.constants =
                constantsOf(form).stream().mapToDouble(Double::doubleValue).toArray();
        this.error = target.error(form);
    }

    /**
     * The form with the constants that fit best, beginning with those that it has.
     *
     * @param enough an error that is of interest; a form that is not near it after rough steps is fitted no further
     */
    static FittedForm of(Penalty form, DriftTarget target, double enough) {
        return new ConstantFit(form, target).fitted(enough);
    }

    private FittedForm fitted(double enough) {
        if (constants.length == 0) {
            return new FittedForm(form, error);
        }
        for (double step = FIRST_STEP; step > LAST_STEP; step /= 2) {
            if (step < LAST_ROUGH_STEP && error > enough) {
                break;
            }
            boolean better = true;
            while (better && evaluations < MOST_EVALUATIONS) {
                better = explore(step);
            }
        }
        for (int i = 0; i < constants.length; i++) {
            constants[i] = TermSampler.rounded(constants[i]);
        }
        Penalty rounded = with(constants);
        return new FittedForm(rounded, target.error(rounded));
    }

    /** Tries both directions of every constant and says whether any move helped. */
    private boolean explore(double step) {
        boolean better = false;
        for (int i = 0; i < constants.length; i++) {
            better |= moved(i, StrictMath.exp(step)) || moved(i, StrictMath.exp(-step));
        }
        return better;
    }

    private boolean moved(int i, double factor) {
        double before = constants[i];
        constants[i] = Math.clamp(before * factor, TermSampler.LEAST, TermSampler.GREATEST);
        double after = target.error(with(constants));
        evaluations++;
        if (after < error) {
            error = after;
            return true;
        }
        constants[i] = before;
        return false;
    }

    private Penalty with(double[] numbers) {
        List<Double> all = new ArrayList<>();
        for (double number : numbers) {
            all.add(number);
        }
        return (Penalty) replaced(form, all.iterator());
    }

    private static List<Double> constantsOf(Term root) {
        return TermTree.all(root).stream()
                .flatMap(term -> TermRule.of(term).constantsOf(term).stream())
                .toList();
    }

    /** The same tree with other constants, in the order of {@link TermTree#all}. */
    private static Term replaced(Term term, Iterator<Double> numbers) {
        TermRule rule = TermRule.of(term);
        List<Double> own = new ArrayList<>();
        for (int i = 0; i < rule.constants(); i++) {
            own.add(numbers.next());
        }
        List<Term> operands = new ArrayList<>();
        for (Term operand : rule.operandsOf(term)) {
            operands.add(replaced(operand, numbers));
        }
        return rule.make(own, operands);
    }
}
