package io.cambrian.metalearners.gaussian;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Fitness;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.Rated;
import io.cambrian.metalearners.StateFormat;
import io.cambrian.metalearners.sampling.SobolSequence;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.CubeSpace;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Bayesian optimisation of a small cube: a Gaussian process learns what has been measured and says where to measure next.
 *
 * <p>Proposal {@code i} is
 *
 * <pre>
 *   i &lt; initial points, or fewer than 2 scores      point i of a shifted Sobol sequence           operator "sample"
 *   otherwise                                       argmax of the acquisition                     operator "model"
 * </pre>
 *
 * drawn from {@code seed.child("ask", i)}. Fitness is scaled to mean 0 and deviation 1; whoever failed counts like the worst that has a
 * score. Length scales (one for each coordinate) and noise are those of greatest likelihood that a search of bounded length finds.
 * Proposals in flight take away variance where they are, so a batch spreads out. The acquisition is judged at the point at which the
 * candidate really lies, so that no integer is tried again for a decimal that it does not have.
 *
 * <p>Meant for some hundred proposals in up to some twenty coordinates: a state holds all that was measured, and a proposal costs O(n³).
 *
 * <p>Source: Snoek, Larochelle and Adams, "Practical Bayesian optimization of machine learning algorithms", NIPS 2012.
 *
 * @param <C> the kind of candidate
 */
public final class SurrogateSearch<C extends Candidate> implements MetaLearner<C, SurrogateState<C>> {

    private static final BoxSearch LIKELIHOOD_SEARCH = new BoxSearch(20, 2, 3, 6);
    private static final BoxSearch ACQUISITION_SEARCH = new BoxSearch(128, 4, 5, 12);

    private final CubeSpace<C> space;
    private final SurrogateSettings settings;

    public SurrogateSearch(CubeSpace<C> space, SurrogateSettings settings) {
        this.space = space;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "gaussian-process";
    }

    @Override
    public SurrogateState<C> init(SearchSeed seed) {
        return new SurrogateState<>(seed, List.of(), List.of());
    }

    /** Always exactly one proposal. */
    @Override
    public Ask<C, SurrogateState<C>> ask(SurrogateState<C> state) {
        Proposal<C> proposal = propose(state);
        return new Ask<>(List.of(proposal), state.afterAsking(proposal.candidate()));
    }

    @Override
    public SurrogateState<C> tell(SurrogateState<C> state, Proposal<C> proposal, List<Evaluation> evaluations) {
        proposal.requireNext(state.asked(), state.measured().size());
        return state.afterTelling(new Rated<>(proposal.index(), proposal.candidate(), Fitness.of(evaluations)));
    }

    @Override
    public StateFormat<SurrogateState<C>> stateFormat() {
        return new SurrogateStateFormat<>(space.format());
    }

    private Proposal<C> propose(SurrogateState<C> state) {
        long index = state.asked();
        long scores = state.measured().stream()
                .filter(rated -> rated.fitness() instanceof Fitness.Sum)
                .count();
        if (index < settings.initialPoints() || scores < 2) {
            double[] point = new SobolSequence(space.dimension(), state.seed()).point(index);
            return new Proposal<>(index, space.decode(point), List.of(), "sample");
        }
        RandomGenerator random = state.seed().child("ask", index).generator();
        return new Proposal<>(index, space.decode(model(state, random)), List.of(), "model");
    }

    private double[] model(SurrogateState<C> state, RandomGenerator random) {
        List<double[]> points = state.measured().stream()
                .map(rated -> space.encode(rated.candidate()))
                .toList();
        double[] values = Standardisation.of(values(state.measured()));
        KernelFamily.Member member = new KernelFamily.Stationary(settings.smoothness(), space.dimension())
                .fit(points, values, LIKELIHOOD_SEARCH, random);
        GaussianProcess process = GaussianProcess.of(member.kernel(), member.nugget(), points, values)
                .withPending(state.pending().stream().map(space::encode).toList());
        double[] means = process.predict(points).mean();
        int best = indexOfGreatest(means);
        BoxSearch.Objective worth = candidates -> settings.acquisition()
                .worth(process.predict(candidates.stream().map(this::placed).toList()), means[best]);
        return ACQUISITION_SEARCH.maximise(worth, space.dimension(), List.of(points.get(best)), random);
    }

    /** Where the candidate at a point really lies. */
    private double[] placed(double[] point) {
        return space.encode(space.decode(point));
    }

    private static double[] values(List<? extends Rated<?>> measured) {
        double[] values = measured.stream()
                .mapToDouble(rated -> rated.fitness() instanceof Fitness.Sum sum ? sum.value() : Double.NaN)
                .toArray();
        double worst = Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .min()
                .orElseThrow();
        return Arrays.stream(values)
                .map(value -> Double.isNaN(value) ? worst : value)
                .toArray();
    }

    private static int indexOfGreatest(double[] values) {
        int greatest = 0;
        for (int i = 1; i < values.length; i++) {
            greatest = values[i] > values[greatest] ? i : greatest;
        }
        return greatest;
    }
}
