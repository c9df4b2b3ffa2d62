package io.cambrian.searchspace.heuristic;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.GrammarSpace;
import io.cambrian.searchspace.Variation;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.heuristic.domain.Domain;
import io.cambrian.searchspace.heuristic.domain.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * The rules of a domain up to a size, as strongly typed genetic programming searches them (Montana, "Strongly typed genetic
 * programming", Evolutionary Computation 3, 1995).
 *
 * <p>A fresh rule is a random term of depth at most 2, 3, 4 or 5, each equally likely, where conditions do not count; one that is
 * not accepted is drawn again. The ways of change are {@link #CROSSOVER} with a
 * term of the same type from a donor, a {@link #FRESH_SUBTREE}, and the {@link #JITTER} of one constant, by N(0, (1 + 0.3|k|)²)
 * in the domain's unit.
 */
public final class HeuristicSpace implements GrammarSpace<Heuristic> {

    /** One term is replaced by one of the same type from the donor. */
    public static final Variation CROSSOVER = new Variation("crossover", 0.35, true);

    /** One term is replaced by a random one of the same type. */
    public static final Variation FRESH_SUBTREE = new Variation("fresh-subtree", 0.35, false);

    /** One constant is moved; where there is none, {@link #FRESH_SUBTREE} stands in. */
    public static final Variation JITTER = new Variation("jitter", 0.30, false);

    private static final int LEAST_DEPTH = 2;
    private static final int GREATEST_DEPTH = 5;
    private static final int GREATEST_SUBTREE_DEPTH = 3;
    private static final int DEEPEST = 30;
    private static final int ATTEMPTS = 1_000;

    private final Domain domain;
    private final Set<Variable> variables;
    private final int greatestSize;
    private final TermSampler sampler;

    /**
     * A space of rules.
     *
     * @param variables what rules may observe; at least one, all of the domain
     * @param greatestSize how many nodes a rule may have, at least 3
     * @throws IllegalArgumentException if there is no variable, one is of another domain, or the size is too small
     */
    public HeuristicSpace(Domain domain, List<Variable> variables, int greatestSize) {
        if (variables.isEmpty() || !domain.variables().containsAll(variables)) {
            throw new IllegalArgumentException("a space of rules has at least one variable, all of the domain "
                    + domain.title() + ", found "
                    + variables.stream().map(Variable::title).toList());
        }
        if (greatestSize < LEAST_DEPTH + 1) {
            throw new IllegalArgumentException("a rule may have " + (LEAST_DEPTH + 1)
                    + " nodes or more, found a greatest size of " + greatestSize);
        }
        this.domain = domain;
        this.variables = Set.copyOf(variables);
        this.greatestSize = greatestSize;
        this.sampler = new TermSampler(domain, List.copyOf(variables));
    }

    @Override
    public String name() {
        return "heuristic";
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if {@value #ATTEMPTS} random terms are all refused
     */
    @Override
    public Heuristic sample(RandomGenerator random) {
        for (int i = 0; i < ATTEMPTS; i++) {
            int depth = LEAST_DEPTH + random.nextInt(GREATEST_DEPTH - LEAST_DEPTH + 1);
            Optional<Heuristic> made = accepted(sampler.draw(depth, random));
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("no accepted rule among " + ATTEMPTS + " random ones");
    }

    /** One of the ways of change that take no donor, by their weights. */
    @Override
    public Heuristic mutate(Heuristic parent, RandomGenerator random) {
        double jitter = JITTER.weight() / (JITTER.weight() + FRESH_SUBTREE.weight());
        return vary(random.nextDouble() < jitter ? JITTER : FRESH_SUBTREE, parent, parent, random);
    }

    @Override
    public Heuristic cross(Heuristic mother, Heuristic father, RandomGenerator random) {
        return vary(CROSSOVER, mother, father, random);
    }

    @Override
    public List<Variation> variations() {
        return List.of(CROSSOVER, FRESH_SUBTREE, JITTER);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the variation is none of {@link #variations()}
     */
    @Override
    public Heuristic vary(Variation variation, Heuristic parent, Heuristic donor, RandomGenerator random) {
        if (!variations().contains(variation)) {
            throw new IllegalArgumentException(
                    "the space of rules has the variations " + variations() + ", found " + variation);
        }
        for (int i = 0; i < ATTEMPTS; i++) {
            Quantity changed = variation.equals(CROSSOVER)
                    ? crossed(parent, donor, random)
                    : variation.equals(JITTER) ? jittered(parent, random) : regrown(parent, random);
            Optional<Heuristic> made = accepted(changed);
            if (made.isPresent()) {
                return made.get();
            }
        }
        return parent;
    }

    @Override
    public Verdict check(Heuristic heuristic) {
        if (heuristic.domain() != domain) {
            return Verdict.rejected(
                    "the rule is of the domain " + heuristic.domain().title() + ", the space of " + domain.title());
        }
        if (heuristic.size() > greatestSize) {
            return Verdict.rejected(
                    "the rule has " + heuristic.size() + " nodes; the space has rules of at most " + greatestSize);
        }
        if (heuristic.variables().isEmpty()) {
            return Verdict.rejected("the rule observes nothing, so that all options are alike to it");
        }
        for (Variable variable : heuristic.variables()) {
            if (!variables.contains(variable)) {
                return Verdict.rejected(
                        "the rule observes '" + variable.title() + "'; the space has rules that do not");
            }
        }
        return Verdict.accepted();
    }

    @Override
    public Fingerprint fingerprint(Heuristic heuristic) {
        return DecisionProbe.decisions(heuristic);
    }

    @Override
    public CandidateFormat<Heuristic> format() {
        return new HeuristicFormat();
    }

    private Quantity crossed(Heuristic parent, Heuristic donor, RandomGenerator random) {
        List<Term> terms = TermTree.all(parent.priority());
        List<Term> gifts = TermTree.all(donor.priority());
        int position = random.nextInt(terms.size());
        boolean quantity = terms.get(position) instanceof Quantity;
        List<Term> fitting = gifts.stream()
                .filter(gift -> gift instanceof Quantity == quantity)
                .toList();
        return fitting.isEmpty()
                ? parent.priority()
                : replaced(parent, position, fitting.get(random.nextInt(fitting.size())));
    }

    private Quantity regrown(Heuristic parent, RandomGenerator random) {
        List<Term> terms = TermTree.all(parent.priority());
        int position = random.nextInt(terms.size());
        int depth = 1 + random.nextInt(GREATEST_SUBTREE_DEPTH);
        Term fresh = terms.get(position) instanceof Quantity
                ? sampler.draw(depth, random)
                : sampler.drawCondition(depth, random);
        return replaced(parent, position, fresh);
    }

    private Quantity jittered(Heuristic parent, RandomGenerator random) {
        List<Term> terms = TermTree.all(parent.priority());
        List<Integer> constants = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i) instanceof Quantity.Constant) {
                constants.add(i);
            }
        }
        if (constants.isEmpty()) {
            return regrown(parent, random);
        }
        int position = constants.get(random.nextInt(constants.size()));
        return replaced(parent, position, sampler.stepped((Quantity.Constant) terms.get(position), random));
    }

    private static Quantity replaced(Heuristic parent, int position, Term replacement) {
        return (Quantity) TermTree.replaced(parent.priority(), position, replacement);
    }

    private Optional<Heuristic> accepted(Quantity priority) {
        if (priority.depth() > DEEPEST) {
            return Optional.empty();
        }
        Heuristic heuristic = new Heuristic(domain, priority);
        return check(heuristic) instanceof Verdict.Accepted ? Optional.of(heuristic) : Optional.empty();
    }
}
