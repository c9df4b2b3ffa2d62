package io.cambrian.metalearners.strategy.search;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.Trial;
import io.cambrian.metalearners.strategy.EvolutionStrategy;
import io.cambrian.metalearners.strategy.StrategyState;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An evolution strategy that searches the candidates of a {@link VectorSpace}.
 *
 * <p>Generation t = 0, 1, 2, … is asked for at once, and nothing more until all of it is told:
 *
 * <pre>
 *   the mean, if t is a multiple of the period    operator "mean"       a trial of its own, no part of the update
 *   the P points                                  operator "perturb"    trials as {@link Sharing} says
 * </pre>
 *
 * <p>The fitness of a point is the sum of its evaluations' normalised scores, unclipped; a stage that a hurdle kept it from
 * counts like random play, 0. A point with a failed evaluation is not-a-number, which the strategy ranks below all others. For
 * the final report only means {@linkplain #stands stand}: which of a generation's points was best is mostly luck.
 *
 * <p>The control ({@link StrategySearchSettings#permuted}) deals the fitness of a generation out anew before the update, by the
 * permutation of {@code seed.child("permutation", t)}. It spends and samples like a search, but whatever it finds is chance.
 *
 * @param <C> the kind of candidate
 * @param <S> the strategy's state
 */
public final class StrategySearch<C extends Candidate, S extends StrategyState>
        implements MetaLearner<C, StrategySearchState<S>> {

    /** The operator of proposals that are the mean. */
    public static final String MEAN = "mean";

    /** The operator of proposals that are points around it. */
    public static final String PERTURB = "perturb";

    private final VectorSpace<C> space;
    private final EvolutionStrategy<S> strategy;
    private final StrategySearchSettings settings;

    /**
     * @throws IllegalArgumentException when pairs are to share trials and the strategy has no pairs
     */
    public StrategySearch(VectorSpace<C> space, EvolutionStrategy<S> strategy, StrategySearchSettings settings) {
        if (settings.sharing() instanceof Sharing.Pair && !strategy.antithetic()) {
            throw new IllegalArgumentException(
                    "only strategies with antithetic pairs, open-es and pgpe, can sample tasks" + " for pairs; "
                            + strategy.name() + " has none");
        }
        this.space = space;
        this.strategy = strategy;
        this.settings = settings;
    }

    /** The strategy's name. */
    @Override
    public String name() {
        return strategy.name();
    }

    /** Begins at the space's {@link VectorSpace#start()}. */
    @Override
    public StrategySearchState<S> init(SearchSeed seed) {
        S start = strategy.init(space.start(), seed.child("noise"));
        return new StrategySearchState<>(seed, start, 0, 0, List.of(), Optional.empty());
    }

    /** A whole generation, or nothing while one is under way or after the last one. */
    @Override
    public Ask<C, StrategySearchState<S>> ask(StrategySearchState<S> state) {
        boolean underWay = state.asked() > state.told();
        if (underWay || over(state) && state.centreProposed()) {
            return new Ask<>(List.of(), state);
        }
        List<Proposal<C>> proposals = new ArrayList<>();
        Optional<StrategySearchState.Centre> centre = state.centre();
        if (over(state) || state.strategy().generation() % settings.meanPeriod() == 0) {
            Proposal<C> mean = mean(state);
            proposals.add(mean);
            centre = Optional.of(new StrategySearchState.Centre(
                    mean.candidate().id(), state.strategy().generation()));
        }
        if (!over(state)) {
            proposals.addAll(points(state, state.asked() + proposals.size(), parents(centre)));
        }
        return new Ask<>(proposals, state.afterAsking(proposals.size(), centre));
    }

    @Override
    public StrategySearchState<S> tell(
            StrategySearchState<S> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.told());
        if (proposal.operator().equals(MEAN)) {
            return state.afterCentre();
        }
        StrategySearchState<S> told = state.afterPoint(fitness(evaluations));
        return told.fitness().size() < strategy.population() ? told : told.afterGeneration(update(told));
    }

    /** Only means. */
    @Override
    public boolean stands(String operator) {
        return operator.equals(MEAN);
    }

    @Override
    public StateFormat<StrategySearchState<S>> stateFormat() {
        return new StrategySearchStateFormat<>(strategy.stateFormat());
    }

    private boolean over(StrategySearchState<S> state) {
        return settings.generations().isPresent()
                && state.strategy().generation() >= settings.generations().getAsLong();
    }

    private Proposal<C> mean(StrategySearchState<S> state) {
        C candidate = space.decode(state.strategy().mean().toArray());
        return new Proposal<>(state.asked(), candidate, parents(state.centre()), MEAN);
    }

    private List<Proposal<C>> points(StrategySearchState<S> state, long first, List<CandidateId> parents) {
        float[][] points =
                new float[strategy.population()][state.strategy().mean().length()];
        strategy.sample(state.strategy(), points);
        List<Proposal<C>> proposals = new ArrayList<>(points.length);
        for (int row = 0; row < points.length; row++) {
            Trial trial = settings.sharing().trial(state.seed(), first, row);
            proposals.add(new Proposal<>(first + row, space.decode(points[row]), parents, PERTURB, trial));
        }
        return proposals;
    }

    private static List<CandidateId> parents(Optional<StrategySearchState.Centre> centre) {
        return centre.stream().map(StrategySearchState.Centre::id).toList();
    }

    private S update(StrategySearchState<S> state) {
        double[] fitness =
                state.fitness().stream().mapToDouble(Double::doubleValue).toArray();
        if (settings.permuted()) {
            long generation = state.strategy().generation();
            shuffle(fitness, state.seed().child("permutation", generation).generator());
        }
        return strategy.next(state.strategy(), fitness);
    }

    /** Fisher and Yates's shuffle. */
    private static void shuffle(double[] values, RandomGenerator random) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            double kept = values[last];
            values[last] = values[other];
            values[other] = kept;
        }
    }

    private static double fitness(List<Evaluation> evaluations) {
        double sum = 0;
        for (Evaluation evaluation : evaluations) {
            if (!(evaluation.outcome() instanceof Outcome.Scored scored)) {
                return Double.NaN;
            }
            sum += scored.normalisedScore();
        }
        return sum;
    }
}
