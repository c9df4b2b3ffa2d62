package io.cambrian.metalearners.agentsearch;

import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.Variation;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How a new candidate is made: somebody proposes, a parent is drawn, an operator changes it.
 *
 * @param variations the operators
 * @param settings who may be a parent, who proposes
 * @param standard the default proposer
 */
record Breeding<C extends Candidate>(Variations<C> variations, ArchiveSettings settings, Proposer standard) {

    static <C extends Candidate> Breeding<C> of(Variations<C> variations, ArchiveSettings settings) {
        ProposerSettings proposer = settings.proposer();
        return new Breeding<>(
                variations,
                settings,
                new Proposer(variations.weights(), proposer.freshShare(), proposer.steepness(), proposer.margin()));
    }

    /** A fresh candidate, proposed by default. */
    Draft<C> sample(RandomGenerator random) {
        return sample(standard, Origin.DEFAULT, random);
    }

    private Draft<C> sample(Proposer proposer, int by, RandomGenerator random) {
        return new Draft<>(variations.space().sample(random), List.of(), Operator.SAMPLE, proposer, by);
    }

    /**
     * A child on an island, or a fresh candidate.
     *
     * @param proposers where mutated proposers come from
     */
    Draft<C> draft(List<Member<C>> members, int island, RandomGenerator random, Proposers proposers) {
        if (settings.parents() == Parents.NONE) {
            return sample(random);
        }
        Archive<C> archive = new Archive<>(members, settings.cells());
        List<Member<C>> parents = archive.parents(island);
        if (parents.isEmpty()) {
            return sample(random);
        }
        return switch (settings.proposer().inheritance()) {
            case FIXED -> child(archive, parents, standard, Origin.DEFAULT, random);
            case WEIGHTS -> adapted(archive, parents, random, proposers);
            case PROPOSER -> proposed(archive, parents, random, proposers);
        };
    }

    private Draft<C> adapted(Archive<C> archive, List<Member<C>> parents, RandomGenerator random, Proposers proposers) {
        if (random.nextDouble() < standard.freshShare()) {
            return sample(random);
        }
        Member<C> parent = parent(archive, parents, standard, random);
        Proposer proposer = proposers.heir(parent.proposer());
        return child(parents, parent, proposer, parent.number(), random);
    }

    private Draft<C> proposed(
            Archive<C> archive, List<Member<C>> parents, RandomGenerator random, Proposers proposers) {
        int by = Credit.draw(archive.members(), parents, random);
        Proposer proposer = proposers.heir(
                by == Origin.DEFAULT ? standard : archive.members().get(by).proposer());
        return child(archive, parents, proposer, by, random);
    }

    private Draft<C> child(
            Archive<C> archive, List<Member<C>> parents, Proposer proposer, int by, RandomGenerator random) {
        return random.nextDouble() < proposer.freshShare()
                ? sample(proposer, by, random)
                : child(parents, parent(archive, parents, proposer, random), proposer, by, random);
    }

    private Member<C> parent(Archive<C> archive, List<Member<C>> parents, Proposer proposer, RandomGenerator random) {
        return settings.parents() == Parents.GREEDY
                ? parents.stream().min(Member.BEST_FIRST).orElseThrow()
                : archive.draw(parents, proposer.steepness(), random);
    }

    private Draft<C> child(
            List<Member<C>> parents, Member<C> parent, Proposer proposer, int by, RandomGenerator random) {
        Variation variation = variations.all().get(proposer.draw(random));
        Optional<Member<C>> donor =
                variation.takesDonor() ? Optional.of(donor(parents, parent, random)) : Optional.empty();
        C candidate = variations.vary(
                variation, parent.candidate(), donor.orElse(parent).candidate(), random);
        List<Integer> numbers =
                donor.map(other -> List.of(parent.number(), other.number())).orElseGet(() -> List.of(parent.number()));
        return new Draft<>(candidate, numbers, variation.name(), proposer, by);
    }

    private static <C extends Candidate> Member<C> donor(
            List<Member<C>> parents, Member<C> parent, RandomGenerator random) {
        List<Member<C>> others = parents.stream()
                .filter(other -> other.number() != parent.number())
                .toList();
        return others.isEmpty() ? parent : Drawing.any(others, random);
    }

    /** Where the proposers of children come from. */
    interface Proposers {

        /** What a child carries on of a proposer; the proposer itself if the mutant could not propose. */
        Proposer heir(Proposer proposer);
    }

    /** The generator of what is drawn for one purpose the so-manieth time. */
    static RandomGenerator generator(SearchSeed seed, String purpose, long time) {
        return seed.child(purpose, time).generator();
    }
}
