package io.cambrian.metalearners.evolution;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Regularised (aging) evolution: tournaments choose the parents, and the oldest dies, not the worst.
 *
 * <p>With population size P, tournament size T, mutation probability m and crossover probability c
 * ({@link EvolutionSettings}), proposal {@code i} is
 *
 * <pre>
 *   i &lt; |initial|          initial[i]                              operator "bootstrap"
 *   i &lt; P                  a fresh sample                          operator "sample"
 *   otherwise, with
 *     probability c        cross(winner, another winner)           operator "cross"
 *     probability (1−c)m   mutate(winner)                          operator "mutate"
 *     the rest             a fresh sample                          operator "sample"
 * </pre>
 *
 * where a winner is the fittest of T members drawn uniformly with replacement; of equally fit ones the first drawn. Every
 * told proposal joins the population, failed ones too (they lose every tournament against a score); when there are more
 * than P members the oldest leaves, so that each lives for exactly P tells. The best ever is kept apart.
 *
 * <p><b>Asking ahead.</b> Proposals may be asked for while earlier ones are untold; tournaments are held among the members
 * told so far. The phase depends on the index alone: while the last of the first P are still being evaluated, proposal P
 * already is a child of those that have been told, and only if none is told it is a fresh sample. Hence a
 * proposal is a function of the seed, its index, and how many proposals were told when it was asked for: a caller that
 * always asks at the same counts gets the same search, however long each evaluation takes.
 *
 * <p>Source: Real, Aggarwal, Huang and Le, "Regularized evolution for image classifier architecture search", AAAI 2019,
 * algorithm 1; with the fresh samples and the settings of Co-Reyes et al., "Evolving reinforcement learning algorithms",
 * ICLR 2021, §3. Crossover and asking ahead are ours.
 *
 * @param <C> the kind of candidate
 */
public final class RegularisedEvolution<C extends Candidate> implements MetaLearner<C, EvolutionState<C>> {

    private final SearchSpace<C> space;
    private final EvolutionSettings settings;
    private final List<C> initial;

    /**
     * @param initial candidates to begin with, proposed as they are; at most as many as the population has members
     * @throws IllegalArgumentException when there are more
     */
    public RegularisedEvolution(SearchSpace<C> space, EvolutionSettings settings, List<C> initial) {
        if (initial.size() > settings.populationSize()) {
            throw new IllegalArgumentException("a population of " + settings.populationSize()
                    + " members cannot begin with " + initial.size() + " given candidates");
        }
        this.space = space;
        this.settings = settings;
        this.initial = List.copyOf(initial);
    }

    @Override
    public String name() {
        return "regularised-evolution";
    }

    @Override
    public EvolutionState<C> init(SearchSeed seed) {
        return new EvolutionState<>(seed, 0, 0, List.of(), Optional.empty());
    }

    /** Always exactly one proposal. */
    @Override
    public Ask<C, EvolutionState<C>> ask(EvolutionState<C> state) {
        return new Ask<>(List.of(propose(state)), state.afterAsking());
    }

    @Override
    public EvolutionState<C> tell(EvolutionState<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        return state.afterBirth(proposal, Fitness.of(evaluations), settings.populationSize());
    }

    @Override
    public StateFormat<EvolutionState<C>> stateFormat() {
        return new EvolutionStateFormat<>(space.format());
    }

    private Proposal<C> propose(EvolutionState<C> state) {
        long index = state.asked();
        if (index < initial.size()) {
            return new Proposal<>(index, initial.get((int) index), List.of(), "bootstrap");
        }
        RandomGenerator random = state.seed().child("ask", index).generator();
        if (index < settings.populationSize() || state.members().isEmpty()) {
            return sample(index, random);
        }
        if (random.nextDouble() < settings.crossoverProbability()) {
            return cross(index, state.members(), random);
        }
        return random.nextDouble() < settings.mutationProbability()
                ? mutate(index, state.members(), random)
                : sample(index, random);
    }

    private Proposal<C> sample(long index, RandomGenerator random) {
        return new Proposal<>(index, space.sample(random), List.of(), "sample");
    }

    private Proposal<C> mutate(long index, List<Rated<C>> members, RandomGenerator random) {
        C parent = winner(members, random);
        return new Proposal<>(index, space.mutate(parent, random), List.of(parent.id()), "mutate");
    }

    private Proposal<C> cross(long index, List<Rated<C>> members, RandomGenerator random) {
        C mother = winner(members, random);
        C father = winner(members, random);
        C child = space.cross(mother, father, random);
        return new Proposal<>(index, child, List.of(mother.id(), father.id()), "cross");
    }

    private C winner(List<Rated<C>> members, RandomGenerator random) {
        Rated<C> winner = members.get(random.nextInt(members.size()));
        for (int i = 1; i < settings.tournamentSize(); i++) {
            winner = winner.orBetter(members.get(random.nextInt(members.size())));
        }
        return winner.candidate();
    }
}
