package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.VectorSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.domain.Domain;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Rules whose priority is a weighted sum of fixed features, as the points of their weights: what evolution strategies search.
 */
public final class LinearHeuristicSpace implements VectorSpace<Heuristic> {

    private static final float STEP = 0.3f;

    private final Domain domain;
    private final LinearForm form;
    private final float[] start;

    /**
     * A space of linear rules. A search begins at weight −1 for the first feature and 0 for all others.
     *
     * @param features at least one, no two alike; the less of the first, the better an option is before anything is learnt
     * @throws IllegalArgumentException if there is none, or two are alike
     */
    public LinearHeuristicSpace(Domain domain, List<Quantity> features) {
        this.domain = domain;
        this.form = new LinearForm(features);
        this.start = new float[features.size()];
        start[0] = -1;
    }

    /**
     * A space of linear rules in which a search begins at one of them.
     *
     * @throws IllegalArgumentException if that is no weighted sum of the features
     */
    public LinearHeuristicSpace(Domain domain, List<Quantity> features, Heuristic start) {
        this.domain = domain;
        this.form = new LinearForm(features);
        this.start = encode(start);
    }

    /** The 21 weights of {@link LinearFeatures#packing()}; begins at best fit, −g. */
    public static LinearHeuristicSpace packing() {
        return new LinearHeuristicSpace(Domain.PACKING, LinearFeatures.packing());
    }

    /** The 31 weights of {@link LinearFeatures#packingWithCounts()}; begins at Sum of squares. */
    public static LinearHeuristicSpace packingWithCounts() {
        return new LinearHeuristicSpace(
                Domain.PACKING, LinearFeatures.packingWithCounts(), LinearFeatures.sumOfSquares());
    }

    @Override
    public String name() {
        return "linear-heuristic";
    }

    @Override
    public int dimension() {
        return form.features().size();
    }

    @Override
    public float[] start() {
        return start.clone();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException when there are more or fewer weights, or one is not finite
     */
    @Override
    public Heuristic decode(float[] point) {
        if (point.length != dimension()) {
            throw new IllegalArgumentException("a linear rule has " + dimension() + " weights, found " + point.length);
        }
        return new Heuristic(domain, form.of(point));
    }

    /**
     * {@inheritDoc} Weights of one feature that stands in the sum twice are added.
     *
     * @throws IllegalArgumentException when the rule is no weighted sum of the features
     */
    @Override
    public float[] encode(Heuristic heuristic) {
        return form.weights(heuristic.priority())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the rule is no weighted sum of the space's features: " + heuristic));
    }

    /** The start, changed by N(0, 0.3²) in every weight. */
    @Override
    public Heuristic sample(RandomGenerator random) {
        return decode(stepped(start(), random));
    }

    /** The parent, changed by N(0, 0.3²) in every weight. */
    @Override
    public Heuristic mutate(Heuristic parent, RandomGenerator random) {
        return decode(stepped(encode(parent), random));
    }

    @Override
    public Verdict check(Heuristic heuristic) {
        if (heuristic.domain() != domain) {
            return Verdict.rejected(
                    "the rule is of the domain " + heuristic.domain().title() + ", the space of " + domain.title());
        }
        return form.weights(heuristic.priority()).isPresent()
                ? Verdict.accepted()
                : Verdict.rejected("the rule is no weighted sum of the space's " + dimension() + " features");
    }

    @Override
    public Fingerprint fingerprint(Heuristic heuristic) {
        return DecisionProbe.priorities(heuristic);
    }

    @Override
    public CandidateFormat<Heuristic> format() {
        return new HeuristicFormat();
    }

    /** Rounds the draw before it is scaled, unlike {@link VectorSpace#stepped}: seeds go on to mean the same rules. */
    private static float[] stepped(float[] weights, RandomGenerator random) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += STEP * (float) random.nextGaussian();
        }
        return weights;
    }
}
