package io.cambrian.metalearners.agentsearch.breeding;

import io.cambrian.metalearners.agentsearch.archive.Archive;
import io.cambrian.metalearners.agentsearch.archive.Drawing;
import io.cambrian.metalearners.agentsearch.archive.Feature;
import io.cambrian.metalearners.agentsearch.archive.Member;
import io.cambrian.metalearners.agentsearch.archive.Operator;
import io.cambrian.metalearners.agentsearch.archive.Origin;
import io.cambrian.metalearners.agentsearch.archive.Proposer;
import io.cambrian.metalearners.agentsearch.breeding.ProposerSettings.Inheritance;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Variation;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How a new candidate is made: somebody proposes, a parent is drawn, an operator changes it.
 *
 * @param <C> the kind of candidate
 */
public final class Breeding<C extends Candidate> {

    private final Variations<C> variations;
    private final Parents rule;
    private final List<Feature> cells;
    private final Inheritance inheritance;
    private final Proposer standard;

    /**
     * Breeding whose default proposer draws operators by the weights of the space.
     *
     * @param rule who may be a parent
     * @param cells features of whose combinations only the best member may be a parent; empty for none
     * @param proposer how the default proposer proposes, and what of proposers candidates carry
     */
    public Breeding(SearchSpace<C> space, Parents rule, List<Feature> cells, ProposerSettings proposer) {
        this.variations = Variations.of(space);
        this.rule = rule;
        this.cells = List.copyOf(cells);
        this.inheritance = proposer.inheritance();
        this.standard =
                new Proposer(variations.weights(), proposer.freshShare(), proposer.steepness(), proposer.margin());
    }

    /** What is searched. */
    public SearchSpace<C> space() {
        return variations.space();
    }

    /** What of a proposer candidates carry. */
    public Inheritance inheritance() {
        return inheritance;
    }

    /** The default proposer. */
    public Proposer standard() {
        return standard;
    }

    /** A fresh candidate, proposed by default. */
    public Draft<C> sample(RandomGenerator random) {
        return sample(standard, Origin.DEFAULT, random);
    }

    private Draft<C> sample(Proposer proposer, int by, RandomGenerator random) {
        return new Draft<>(variations.space().sample(random), List.of(), Operator.SAMPLE, proposer, by);
    }

    /**
     * A child on an island, or a fresh candidate.
     *
     * @param members everybody in the archive
     * @param island whose members may be parents
     * @param proposers where mutated proposers come from
     */
    public Draft<C> draft(List<Member<C>> members, int island, RandomGenerator random, Proposers proposers) {
        if (rule == Parents.NONE) {
            return sample(random);
        }
        Archive<C> archive = new Archive<>(members, cells);
        List<Member<C>> parents = archive.parents(island);
        if (parents.isEmpty()) {
            return sample(random);
        }
        return switch (inheritance) {
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
        return rule == Parents.GREEDY
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
    public interface Proposers {

        /** What a child carries on of a proposer; the proposer itself if the mutant could not propose. */
        Proposer heir(Proposer proposer);
    }
}
