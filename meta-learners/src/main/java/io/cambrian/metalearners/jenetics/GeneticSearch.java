package io.cambrian.metalearners.jenetics;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A genetic algorithm in generations, with the selectors and alterers of Jenetics.
 *
 * <p>With population size N, o offspring and N − o survivors ({@link GeneticSettings}), generation t = 0, 1, 2, … is asked for at
 * once, and nothing more until all of it is told. It draws from {@code seed.child("generation", t)}:
 *
 * <pre>
 *   t = 0   the given candidates            operator "bootstrap"
 *           fresh samples up to N           operator "sample"
 *   t &gt; 0   from the members with a score:
 *           survivors = the e best, then N − o − e by the survivors' selection   (not judged again)
 *           o parents by the parents' selection, altered in order                operators "cross", "mutate", "copy"
 * </pre>
 *
 * <p>A member without a score is neither parent nor survivor; while none has one, a generation is sampled afresh. Every child is
 * proposed, an untouched copy too, so that generations are of equal size.
 *
 * <p>Source: Holland, "Adaptation in natural and artificial systems", 1975; steps as in F. Wilhelmstötter's Jenetics 9.
 *
 * @param <C> the kind of candidate
 */
public final class GeneticSearch<C extends Candidate> implements MetaLearner<C, GeneticState<C>> {

    private final Representation<C> representation;
    private final GeneticSettings settings;
    private final Breeding<C> breeding;
    private final List<C> initial;

    /**
     * @param initial candidates to begin with, proposed as they are; at most as many as the population has members
     * @throws IllegalArgumentException when an alteration does not fit the representation, or there are too many to begin with
     */
    public GeneticSearch(Representation<C> representation, GeneticSettings settings, List<C> initial) {
        if (initial.size() > settings.populationSize()) {
            throw new IllegalArgumentException("a population of " + settings.populationSize()
                    + " members cannot begin with " + initial.size() + " given candidates");
        }
        this.representation = representation;
        this.settings = settings;
        this.breeding = new Breeding<>(representation, settings.alterations());
        this.initial = List.copyOf(initial);
    }

    @Override
    public String name() {
        return "jenetics";
    }

    @Override
    public GeneticState<C> init(SearchSeed seed) {
        return new GeneticState<>(seed, 0, 0, 0, List.of(), Optional.empty());
    }

    /** A whole generation, or nothing while one is under way. */
    @Override
    public Ask<C, GeneticState<C>> ask(GeneticState<C> state) {
        if (state.asked() > state.told()) {
            return new Ask<>(List.of(), state);
        }
        RandomGenerator random =
                state.seed().child("generation", state.generation()).generator();
        if (state.generation() == 0) {
            return fresh(state, initial, settings.populationSize(), random);
        }
        return state.members().stream().anyMatch(GeneticSearch::scored)
                ? children(state, random)
                : fresh(state, List.of(), settings.offspring(), random);
    }

    @Override
    public GeneticState<C> tell(GeneticState<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        return state.afterTelling(new Rated<>(proposal.index(), proposal.candidate(), Fitness.of(evaluations)));
    }

    @Override
    public StateFormat<GeneticState<C>> stateFormat() {
        return new GeneticStateFormat<>(representation.space().format());
    }

    private Ask<C, GeneticState<C>> fresh(GeneticState<C> state, List<C> given, int count, RandomGenerator random) {
        List<Proposal<C>> proposals = FreshProposals.of(representation.space(), given, count, state.asked(), random);
        return new Ask<>(proposals, state.afterAsking(count, List.of()));
    }

    private Ask<C, GeneticState<C>> children(GeneticState<C> state, RandomGenerator random) {
        List<Rated<C>> survivors = survivors(state.members(), random);
        List<C> parents = Selecting.choose(settings.parents(), state.members(), settings.offspring(), random).stream()
                .map(Rated::candidate)
                .toList();
        List<Proposal<C>> proposals = new ArrayList<>();
        for (Child<C> child : breeding.children(parents, random)) {
            proposals.add(child.proposal(state.asked() + proposals.size()));
        }
        return new Ask<>(proposals, state.afterAsking(proposals.size(), survivors));
    }

    private List<Rated<C>> survivors(List<Rated<C>> members, RandomGenerator random) {
        List<Rated<C>> survivors = new ArrayList<>(members.stream()
                .filter(GeneticSearch::scored)
                .sorted(Comparator.comparing(Rated<C>::fitness).reversed())
                .limit(settings.elites())
                .toList());
        int others = settings.surviving() - survivors.size();
        if (others > 0) {
            survivors.addAll(Selecting.choose(settings.survivors(), members, others, random));
        }
        return survivors;
    }

    private static boolean scored(Rated<?> member) {
        return member.fitness() instanceof Fitness.Sum;
    }
}
