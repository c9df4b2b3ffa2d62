package io.cambrian.searchspace.rule;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The learned rules of one shape, as points of Rⁿ in the order of {@link RuleShape#parts()}: for evolution strategies and for
 * meta-gradients alike. A sample is a fresh network; a mutant takes one normal step in every weight, a child has each weight from
 * either parent.
 *
 * @param <R> the kind of rule, to which hand-made ones may belong; they are no members
 */
public interface LearnedRuleSpace<R extends Candidate> extends VectorSpace<R> {

    /** The seed of the fresh network that every search begins with. */
    long START_SEED = 1;

    /** What all members have in common; the {@linkplain #dimension dimension} is the number of its weights. */
    RuleShape shape();

    /** The standard deviation of a mutant's steps; above 0. */
    double deviation();

    /**
     * Refuses a deviation that no space can have.
     *
     * @throws IllegalArgumentException if it is not a finite number above 0
     */
    static void requireDeviation(double deviation) {
        if (!(deviation > 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "the deviation of learned rules is a finite number above 0, found " + deviation);
        }
    }

    @Override
    default R sample(RandomGenerator random) {
        return decode(shape().fresh(random));
    }

    @Override
    default R mutate(R parent, RandomGenerator random) {
        return decode(VectorSpace.stepped(encode(parent), deviation(), random));
    }

    @Override
    default Verdict check(R rule) {
        return foreign(rule).map(Verdict::rejected).orElseGet(Verdict::accepted);
    }

    @Override
    default int dimension() {
        return shape().weights();
    }

    /** A fresh network, the same in every search. */
    @Override
    default float[] start() {
        return shape().fresh(new CounterRandom(START_SEED, 0));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the rule is hand-made or has another shape
     */
    @Override
    default float[] encode(R rule) {
        foreign(rule).ifPresent(reason -> {
            throw new IllegalArgumentException("the rule is no member of the space: " + reason);
        });
        return ((LearnedRule<?>) rule).weights();
    }

    private Optional<String> foreign(R rule) {
        if (!(rule instanceof LearnedRule<?> learned)) {
            return Optional.of("the space holds learned rules, not the hand-made " + rule);
        }
        return learned.shape().equals(shape())
                ? Optional.empty()
                : Optional.of("the space holds rules with " + shape() + ", found " + learned.shape());
    }
}
