package io.cambrian.metalearners.jenetics;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import io.jenetics.ext.moea.Pareto;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Search with several objectives at once, whose answer is not one candidate but the front of those that nobody dominates.
 *
 * <p>With population size N, generation t = 0, 1, 2, … is asked for at once, and nothing more until all of it is told. It draws from
 * {@code seed.child("generation", t)}:
 *
 * <pre>
 *   t = 0   the given candidates, then fresh samples, N in all      operators "bootstrap", "sample"
 *   t &gt; 0   members = the N first of members and newcomers by rank, then crowding ({@link CrowdedOrder})
 *           N parents, each the better of two drawn at random, altered in order   operators "cross", "mutate", "copy"
 * </pre>
 *
 * <p>One candidate dominates another if it is nowhere worse and somewhere better. Proposals without a score take no part; while none has
 * one, a generation is sampled afresh. The Pareto set of all that was told is {@link Nsga2State#front}, wherever the population has
 * moved on to; of candidates with equal values the first stays.
 *
 * <p>Source: Deb, Pratap, Agarwal and Meyarivan, "A fast and elitist multiobjective genetic algorithm: NSGA-II", IEEE TEC 2002.
 *
 * @param <C> the kind of candidate
 */
public final class Nsga2<C extends Candidate> implements MetaLearner<C, Nsga2State<C>> {

    private final Representation<C> representation;
    private final Nsga2Settings settings;
    private final List<Objective<C>> objectives;
    private final Breeding<C> breeding;
    private final List<C> initial;

    /**
     * @param objectives at least 2, of different names
     * @param initial candidates to begin with, proposed as they are; at most as many as the population has members
     * @throws IllegalArgumentException when an alteration does not fit the representation, objectives are too few or the same, or
     *     there are too many to begin with
     */
    public Nsga2(
            Representation<C> representation, Nsga2Settings settings, List<Objective<C>> objectives, List<C> initial) {
        List<String> names = objectives.stream().map(Objective::name).toList();
        if (Set.copyOf(names).size() < Math.max(2, names.size())) {
            throw new IllegalArgumentException(
                    "a front lies between at least 2 objectives of different names, found " + names);
        }
        if (initial.size() > settings.populationSize()) {
            throw new IllegalArgumentException("a population of " + settings.populationSize()
                    + " members cannot begin with " + initial.size() + " given candidates");
        }
        this.representation = representation;
        this.settings = settings;
        this.objectives = List.copyOf(objectives);
        this.breeding = new Breeding<>(representation, settings.alterations());
        this.initial = List.copyOf(initial);
    }

    @Override
    public String name() {
        return "nsga2";
    }

    /** What is wanted, in the order of {@link Valued#values}. */
    public List<Objective<C>> objectives() {
        return objectives;
    }

    @Override
    public Nsga2State<C> init(SearchSeed seed) {
        return new Nsga2State<>(seed, 0, 0, 0, List.of(), List.of());
    }

    /** A whole generation, or nothing while one is under way. */
    @Override
    public Ask<C, Nsga2State<C>> ask(Nsga2State<C> state) {
        if (state.asked() > state.told()) {
            return new Ask<>(List.of(), state);
        }
        RandomGenerator random =
                state.seed().child("generation", state.generation()).generator();
        if (state.members().isEmpty()) {
            List<Proposal<C>> fresh = FreshProposals.of(
                    representation.space(),
                    state.generation() == 0 ? initial : List.of(),
                    settings.populationSize(),
                    state.asked(),
                    random);
            return new Ask<>(fresh, state.afterAsking(fresh.size(), List.of()));
        }
        return children(state, random);
    }

    private Ask<C, Nsga2State<C>> children(Nsga2State<C> state, RandomGenerator random) {
        List<Valued<C>> survivors = CrowdedOrder.of(state.members(), objectives).first(settings.populationSize());
        List<C> parents = CrowdedOrder.of(survivors, objectives).winners(settings.populationSize(), random).stream()
                .map(Valued::candidate)
                .toList();
        List<Proposal<C>> proposals = new ArrayList<>();
        for (Child<C> child : breeding.children(parents, random)) {
            proposals.add(child.proposal(state.asked() + proposals.size()));
        }
        return new Ask<>(proposals, state.afterAsking(proposals.size(), survivors));
    }

    @Override
    public Nsga2State<C> tell(Nsga2State<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        Optional<Valued<C>> valued = valued(proposal.index(), proposal.candidate(), evaluations);
        if (valued.isEmpty()) {
            return state.afterTelling(state.members(), state.front());
        }
        List<Valued<C>> members = new ArrayList<>(state.members());
        members.add(valued.get());
        return state.afterTelling(members, front(state.front(), valued.get()));
    }

    /** What a candidate with these evaluations is worth in every respect; empty if one of them has no score. */
    public Optional<Valued<C>> valued(long index, C candidate, List<Evaluation> evaluations) {
        if (Fitness.of(evaluations) instanceof Fitness.Failed) {
            return Optional.empty();
        }
        List<Double> values = objectives.stream()
                .map(objective -> objective.value(candidate, evaluations))
                .toList();
        return Optional.of(new Valued<>(index, candidate, values));
    }

    @Override
    public StateFormat<Nsga2State<C>> stateFormat() {
        return new Nsga2StateFormat<>(representation.space().format(), objectives.size());
    }

    /** The front once a newcomer is known: with it and without those that it dominates, or as it was. */
    public List<Valued<C>> front(List<Valued<C>> front, Valued<C> newcomer) {
        List<Valued<C>> next = new ArrayList<>();
        for (Valued<C> known : front) {
            int dominance =
                    Pareto.dominance(CrowdedOrder.worth(known, objectives), CrowdedOrder.worth(newcomer, objectives));
            if (dominance > 0 || known.values().equals(newcomer.values())) {
                return front;
            }
            if (dominance == 0) {
                next.add(known);
            }
        }
        next.add(newcomer);
        return next;
    }
}
