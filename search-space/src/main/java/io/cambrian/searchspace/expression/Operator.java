package io.cambrian.searchspace.expression;

import static io.cambrian.searchspace.expression.Signature.of;
import static io.cambrian.searchspace.expression.Sort.ACTION;
import static io.cambrian.searchspace.expression.Sort.FLOAT;
import static io.cambrian.searchspace.expression.Sort.LIST;
import static io.cambrian.searchspace.expression.Sort.NETWORK;
import static io.cambrian.searchspace.expression.Sort.PROBABILITY;
import static io.cambrian.searchspace.expression.Sort.STATE;
import static io.cambrian.searchspace.expression.Sort.VECTOR;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The closed table of operators of loss programs.
 *
 * <p>Below, x and y are operands, i runs over the elements of a list or vector, b over the batch. Operators that mix a
 * float with a list or vector apply the float to every element. Element-wise operators applied to a state give a vector
 * (a scaled observation is no observation, and a network accepts observations only); those that do not keep a
 * distribution a distribution give a list.
 *
 * <p>Source of the set: Co-Reyes et al., "Evolving reinforcement learning algorithms", ICLR 2021, appendix A, and the
 * code released with it. Where that code differs from the formula its name promises, the entry says what is done here.
 */
public enum Operator {
    /** x(y): the values of all actions in an observed state. */
    Q_VALUE_LIST(of(LIST, NETWORK, STATE)),
    /** x[y]: the value of one action. */
    SELECT_LIST(of(FLOAT, LIST, ACTION)),
    /** max_i x_i; the gradient goes to the first greatest element. */
    MAX_LIST(of(FLOAT, LIST)),
    /** The first i with the greatest x_i; no gradient passes. */
    ARG_MAX_LIST(of(ACTION, LIST)),
    /** Σ_i x_i. */
    SUM_LIST(of(FLOAT, LIST)),
    /** Σ_i x_i / |A|. */
    MEAN_LIST(of(FLOAT, LIST)),
    /** sqrt(Σ_i (x_i − mean)² / |A|), the population's deviation; where it is 0 its gradient is taken as 0. */
    STD_LIST(of(FLOAT, LIST)),
    /** log Σ_i exp x_i, computed about the greatest element. For conservative Q-learning; not in the search languages. */
    LOG_SUM_EXP_LIST(of(FLOAT, LIST)),

    /** x + y. Two lists or two vectors may be added too, which the released code's guard forbids: it loses advantages. */
    ADD(Commutation.COMMUTATIVE, sums()),
    /** x − y, for the same sorts as {@link #ADD}, in either order. */
    SUBTRACT(Commutation.ORDERED, differences()),
    /** Σ_i x_i y_i for two states or two vectors; the product element by element for two floats or two lists. */
    DOT_PRODUCT(
            Commutation.COMMUTATIVE,
            List.of(of(FLOAT, FLOAT, FLOAT), of(FLOAT, STATE, STATE), of(FLOAT, VECTOR, VECTOR), of(LIST, LIST, LIST))),
    /** x y_i with a float x. */
    MULTIPLY_FLOAT(of(VECTOR, FLOAT, STATE), of(VECTOR, FLOAT, VECTOR), of(LIST, FLOAT, LIST)),
    /** ½ Σ_i (x_i − y_i)²: the square with the half and without the root, as the released code has it. */
    L2_DISTANCE(
            Commutation.COMMUTATIVE,
            List.of(of(FLOAT, FLOAT, FLOAT), of(FLOAT, VECTOR, VECTOR), of(FLOAT, STATE, STATE))),
    /** Σ_i x_i²: the plain square, neither half nor root; of a list, the square of each element, still a list. */
    L2_NORM(of(FLOAT, FLOAT), of(LIST, LIST), of(FLOAT, VECTOR), of(FLOAT, STATE)),
    /** min(x_i, y_i); on a tie the gradient goes to x. */
    MIN(Commutation.COMMUTATIVE, List.of(of(FLOAT, FLOAT, FLOAT), of(VECTOR, VECTOR, VECTOR), of(LIST, LIST, LIST))),
    /** max(x_i, y_i); on a tie the gradient goes to x. */
    MAX(Commutation.COMMUTATIVE, List.of(of(FLOAT, FLOAT, FLOAT), of(VECTOR, VECTOR, VECTOR), of(LIST, LIST, LIST))),
    /** max(x, y_i) with a float x; on a tie the gradient goes to x. */
    MAX_FLOAT(of(VECTOR, FLOAT, VECTOR), of(LIST, FLOAT, LIST)),

    /** exp(x_i − max x) / Σ_j exp(x_j − max x). */
    SOFTMAX(of(PROBABILITY, LIST)),
    /** −Σ_i x_i log(x_i + 1e-8): the true entropy. The released code lacks the minus and so rewards certainty. */
    ENTROPY(of(FLOAT, PROBABILITY)),
    /** Σ_i x_i (log(x_i + 1e-8) − log(y_i + 1e-8)), the divergence of y from x. */
    KL_DIVERGENCE(of(FLOAT, PROBABILITY, PROBABILITY)),
    /** log(|x_i| + 1e-12), finite everywhere; the gradient at 0 is taken as 0. */
    LOG(of(FLOAT, FLOAT), of(LIST, LIST), of(LIST, PROBABILITY)),
    /**
     * exp(min(x_i, ln 1e10)). The argument is clipped rather than the value, so the gradient is defined: it is 0 where
     * clipped.
     */
    EXP(of(FLOAT, FLOAT), of(LIST, LIST), of(LIST, PROBABILITY)),
    /** |x_i|; the gradient at 0 is taken as 0. */
    ABS(of(FLOAT, FLOAT), of(LIST, LIST), of(VECTOR, VECTOR), of(VECTOR, STATE)),
    /** 0.1 x. */
    MULTIPLY_TENTH(of(FLOAT, FLOAT)),
    /** x_i / (y_i + 1e-10). */
    DIVIDE(
            of(FLOAT, FLOAT, FLOAT),
            of(LIST, LIST, LIST),
            of(LIST, PROBABILITY, PROBABILITY),
            of(VECTOR, VECTOR, VECTOR),
            of(VECTOR, STATE, STATE)),
    /** Σ_b x_b / B for every transition; couples the transitions of a batch. */
    MEAN_BATCH(of(FLOAT, FLOAT), of(VECTOR, VECTOR), of(VECTOR, STATE)),
    /**
     * sqrt(Σ_b (x_b − mean)² / B) for every transition; couples the transitions of a batch. Where it is 0 its gradient is
     * taken as 0.
     */
    STD_BATCH(of(FLOAT, FLOAT), of(VECTOR, VECTOR), of(VECTOR, STATE)),
    /**
     * x_i + n_i with fresh n_i drawn from N(0, 1) at every update, from a stream that the caller gives. (In the released
     * code the layer is active in training mode only and seems never to be in that mode.)
     */
    ADD_GAUSSIAN_NOISE(of(FLOAT, FLOAT), of(LIST, LIST), of(LIST, PROBABILITY), of(VECTOR, VECTOR), of(VECTOR, STATE));

    private static final Set<Operator> COUPLING = EnumSet.of(MEAN_BATCH, STD_BATCH);

    private final boolean commutative;
    private final List<Signature> signatures;

    Operator(Signature... signatures) {
        this(Commutation.ORDERED, List.of(signatures));
    }

    Operator(Commutation commutation, List<Signature> signatures) {
        this.commutative = commutation == Commutation.COMMUTATIVE;
        this.signatures = signatures;
    }

    /** The name in kebab case, as JSON writes it. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number of operands. */
    public int arity() {
        return signatures.getFirst().operands().size();
    }

    /** Whether the two operands may be exchanged. */
    public boolean commutative() {
        return commutative;
    }

    /** All ways to use the operator; of a commutative one, with one order of the operands each. */
    public List<Signature> signatures() {
        return signatures;
    }

    /** Whether every use draws fresh noise, so that two equal uses are two different values. */
    public boolean stochastic() {
        return this == ADD_GAUSSIAN_NOISE;
    }

    /** Whether the value for one transition depends on the other transitions of the batch. */
    public boolean couplesTransitions() {
        return COUPLING.contains(this);
    }

    /**
     * The sort of the operator's value for these operands.
     *
     * @throws IllTypedException naming the first operand that does not fit
     */
    public Sort resultSort(List<Operand> operands) {
        if (operands.size() != arity()) {
            throw new IllTypedException(title() + " takes " + arity() + " operand(s), found " + operands.size());
        }
        for (Signature signature : signatures) {
            if (signature.fits(operands) || (commutative && signature.fits(operands.reversed()))) {
                return signature.result();
            }
        }
        throw new IllTypedException(mismatch(operands));
    }

    /** One sentence about the first operand for which no signature is left. */
    private String mismatch(List<Operand> operands) {
        List<Signature> fitting = acceptedOrders();
        int position = 0;
        while (true) {
            int at = position;
            Sort found = operands.get(at).sort();
            List<Signature> remaining =
                    fitting.stream().filter(s -> s.operands().get(at) == found).toList();
            if (remaining.isEmpty()) {
                break;
            }
            fitting = remaining;
            position++;
        }
        Operand offending = operands.get(position);
        int at = position;
        String expected = fitting.stream()
                .map(signature -> signature.operands().get(at).withArticle())
                .distinct()
                .collect(Collectors.joining(" or "));
        return "operand " + (position + 1) + " of " + title() + " is node " + offending.index() + ", "
                + offending.sort().withArticle() + "; expected " + expected;
    }

    private List<Signature> acceptedOrders() {
        if (!commutative) {
            return signatures;
        }
        List<Signature> both = new ArrayList<>(signatures);
        for (Signature signature : signatures) {
            both.add(new Signature(signature.operands().reversed(), signature.result()));
        }
        return both;
    }

    private static List<Signature> sums() {
        return List.of(
                of(FLOAT, FLOAT, FLOAT),
                of(VECTOR, FLOAT, VECTOR),
                of(LIST, FLOAT, LIST),
                of(VECTOR, VECTOR, VECTOR),
                of(LIST, LIST, LIST));
    }

    private static List<Signature> differences() {
        List<Signature> both = new ArrayList<>(sums());
        both.add(of(VECTOR, VECTOR, FLOAT));
        both.add(of(LIST, LIST, FLOAT));
        return List.copyOf(both);
    }

    private enum Commutation {
        COMMUTATIVE,
        ORDERED
    }
}
