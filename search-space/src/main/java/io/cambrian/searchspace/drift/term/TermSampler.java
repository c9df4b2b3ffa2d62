package io.cambrian.searchspace.drift.term;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws random terms.
 *
 * @param temporal whether terms may read the progress of training
 */
public record TermSampler(boolean temporal) {

    /** In a place of this size a term need not grow. */
    private static final int SMALL = 3;

    /** Larger weights are drawn by no search, though mutation may build them: saturation of saturation says little. */
    private static final int LARGEST_WEIGHT = 4;

    /** Drawn constants lie here, evenly spread in their logarithm. */
    private static final double LEAST_DRAWN = 0.05;

    private static final double GREATEST_DRAWN = 5;

    /** Constants that moved step by step stay here. */
    public static final double LEAST = 1e-3;

    public static final double GREATEST = 100;

    /** The deviation of one step of a constant's logarithm. */
    private static final double STEP = 0.3;

    /** Three digits are plenty for a constant that chance made, and formulas stay readable. */
    private static final MathContext DIGITS = new MathContext(3);

    /**
     * A term of about {@code size} terms and never more. Every rule that fits is equally likely, but a rule without operands only
     * in small places or where nothing else fits; what a rule's operands need not have is shared among them by chance.
     */
    public Term draw(TermSort sort, int size, RandomGenerator random) {
        int most = sort == TermSort.WEIGHT ? Math.min(size, LARGEST_WEIGHT) : size;
        List<TermRule> fitting =
                rules(sort).stream().filter(rule -> usualSize(rule) <= most).toList();
        List<TermRule> growing =
                fitting.stream().filter(rule -> !rule.operands().isEmpty()).toList();
        List<TermRule> rules = most <= SMALL || growing.isEmpty() ? fitting : growing;
        return apply(rules.get(random.nextInt(rules.size())), most, random);
    }

    /** The rules for a sort that this sampler uses: all but the drift that is 0, and those that read the time if it may not. */
    public List<TermRule> rules(TermSort sort) {
        return TermRule.making(sort).stream()
                .filter(rule -> temporal || !rule.readsProgress())
                .filter(rule -> rule != TermRule.of(new Penalty.None()))
                .toList();
    }

    /** A term by this rule, of about {@code size} terms and never more. */
    Term apply(TermRule rule, int size, RandomGenerator random) {
        boolean roomy = usualSize(rule) <= size;
        int spare = size - (roomy ? usualSize(rule) : rule.leastSize());
        List<Term> operands = new ArrayList<>();
        for (int i = 0; i < rule.operands().size(); i++) {
            TermSort sort = rule.operands().get(i);
            boolean last = i == rule.operands().size() - 1;
            int share = last ? spare : random.nextInt(spare + 1);
            operands.add(draw(sort, (roomy ? usualSize(sort) : sort.leastSize()) + share, random));
            spare -= share;
        }
        return rule.make(constants(rule.constants(), random), operands);
    }

    private static int usualSize(TermRule rule) {
        return 1 + rule.operands().stream().mapToInt(TermSampler::usualSize).sum();
    }

    /** Room for the smallest term of a sort, but not just for the only penalty of size 1. */
    private static int usualSize(TermSort sort) {
        return sort == TermSort.PENALTY ? SMALL : sort.leastSize();
    }

    private static List<Double> constants(int count, RandomGenerator random) {
        List<Double> constants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            constants.add(rounded(LEAST_DRAWN * StrictMath.pow(GREATEST_DRAWN / LEAST_DRAWN, random.nextDouble())));
        }
        return constants;
    }

    /** A constant one log-normal step away. */
    static double stepped(double constant, RandomGenerator random) {
        double moved = constant * StrictMath.exp(STEP * random.nextGaussian());
        return rounded(Math.clamp(moved, LEAST, GREATEST));
    }

    /** A constant as it is written in a formula that a search has made. */
    public static double rounded(double value) {
        return new BigDecimal(value).round(DIGITS).doubleValue();
    }
}
