package io.cambrian.searchspace;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A space whose mutants are made by {@linkplain Mutation mutations} of the user's own, with a probability each, and otherwise
 * by the space itself; so is a mutant that the space would not accept. Everything else is the space's.
 *
 * @param space where the candidates come from
 * @param own the mutations with their probabilities, which add up to at most 1
 * @param <C> the kind of candidate
 */
public record MutationMixture<C extends Candidate>(SearchSpace<C> space, List<Share<C>> own) implements SearchSpace<C> {

    /**
     * One mutation of a mixture.
     *
     * @param mutation makes the mutants
     * @param probability that a mutant is made by it, from 0 to 1
     */
    public record Share<C extends Candidate>(Mutation<C> mutation, double probability) {

        /** @throws IllegalArgumentException if the probability is not from 0 to 1 */
        public Share {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "the probability of a mutation is from 0 to 1, found " + probability);
            }
        }
    }

    /** @throws IllegalArgumentException when the probabilities add up to more than 1 */
    public MutationMixture {
        own = List.copyOf(own);
        double sum = own.stream().mapToDouble(Share::probability).sum();
        if (sum > 1) {
            throw new IllegalArgumentException(
                    "the probabilities of mutations add up to " + sum + ", and there is only 1 to share");
        }
    }

    @Override
    public String name() {
        return space.name() + " with mutations from jars";
    }

    @Override
    public C sample(RandomGenerator random) {
        return space.sample(random);
    }

    @Override
    public C mutate(C parent, RandomGenerator random) {
        double drawn = random.nextDouble();
        for (Share<C> share : own) {
            if (drawn < share.probability()) {
                C mutant = share.mutation().mutate(parent, random);
                return check(mutant) instanceof Verdict.Accepted ? mutant : space.mutate(parent, random);
            }
            drawn -= share.probability();
        }
        return space.mutate(parent, random);
    }

    @Override
    public C cross(C mother, C father, RandomGenerator random) {
        return space.cross(mother, father, random);
    }

    @Override
    public Verdict check(C candidate) {
        return space.check(candidate);
    }

    @Override
    public Fingerprint fingerprint(C candidate) {
        return space.fingerprint(candidate);
    }

    @Override
    public CandidateFormat<C> format() {
        return space.format();
    }
}
