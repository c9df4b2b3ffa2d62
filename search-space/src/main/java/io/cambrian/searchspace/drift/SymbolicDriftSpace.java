package io.cambrian.searchspace.drift;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.Fingerprint;
import io.cambrian.searchspace.SearchSpace;
import io.cambrian.searchspace.Verdict;
import io.cambrian.searchspace.drift.term.Penalty;
import io.cambrian.searchspace.drift.term.Term;
import io.cambrian.searchspace.drift.term.TermMutation;
import io.cambrian.searchspace.drift.term.TermRule;
import io.cambrian.searchspace.drift.term.TermSampler;
import io.cambrian.searchspace.drift.term.TermSort;
import io.cambrian.searchspace.drift.term.TermTree;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The drifts of the {@linkplain SymbolicDrift grammar} up to a size. Every member is a drift by construction; that rounding does
 * not spoil this is checked for each.
 *
 * <p>A fresh sample is drawn from the grammar, or, if the space has starts, is one of these changed one to three times. A mutant
 * has one term replaced, moved in its constants, wrapped, unwrapped or made by another rule; a child has one term of its mother
 * replaced by a term of the same sort from its father.
 */
public final class SymbolicDriftSpace implements SearchSpace<Drift> {

    private static final int ATTEMPTS = 10_000;
    private static final int EXCHANGES = 100;
    private static final int MOST_FIRST_CHANGES = 3;

    private final int greatestSize;
    private final TermSampler sampler;
    private final List<SymbolicDrift> starts;

    /**
     * A space of drifts.
     *
     * @param greatestSize how many terms a drift may have, at least 1
     * @param temporal whether drifts may read the progress of training
     * @param starts what fresh samples are made from; if there are none, they are drawn from the grammar
     * @throws IllegalArgumentException if the size is below 1 or a start is no member
     */
    public SymbolicDriftSpace(int greatestSize, boolean temporal, List<SymbolicDrift> starts) {
        if (greatestSize < 1) {
            throw new IllegalArgumentException("a drift has at least 1 term, found a greatest size of " + greatestSize);
        }
        this.greatestSize = greatestSize;
        this.sampler = new TermSampler(temporal);
        this.starts = starts.stream().map(this::member).toList();
    }

    @Override
    public String name() {
        return "symbolic-drift";
    }

    @Override
    public Drift sample(RandomGenerator random) {
        if (starts.isEmpty()) {
            return accepted(
                    () -> Optional.of(sampler.draw(TermSort.PENALTY, 1 + random.nextInt(greatestSize), random)));
        }
        Drift drift = starts.get(random.nextInt(starts.size()));
        int changes = 1 + random.nextInt(MOST_FIRST_CHANGES);
        for (int i = 0; i < changes; i++) {
            drift = mutate(drift, random);
        }
        return drift;
    }

    @Override
    public Drift mutate(Drift parent, RandomGenerator random) {
        Term root = member(parent).penalty();
        return accepted(() -> mutant(root, random).filter(mutant -> !mutant.equals(root)));
    }

    private Optional<Term> mutant(Term root, RandomGenerator random) {
        List<Term> terms = TermTree.all(root);
        int position = random.nextInt(terms.size());
        Term chosen = terms.get(position);
        int size = greatestSize - terms.size() + TermTree.size(chosen);
        TermMutation[] mutations = TermMutation.values();
        return mutations[random.nextInt(mutations.length)]
                .apply(chosen, size, sampler, random)
                .map(changed -> TermTree.changed(root, position, same -> changed));
    }

    /** The child takes one term from its father; if a hundred exchanges give no member, the mother's mutant is returned. */
    @Override
    public Drift cross(Drift mother, Drift father, RandomGenerator random) {
        Term root = member(mother).penalty();
        List<Term> terms = TermTree.all(root);
        List<Term> gifts = TermTree.all(member(father).penalty());
        for (int attempt = 0; attempt < EXCHANGES; attempt++) {
            int position = random.nextInt(terms.size());
            Term gift = gifts.get(random.nextInt(gifts.size()));
            if (TermRule.of(gift).sort() == TermRule.of(terms.get(position)).sort()) {
                SymbolicDrift child = drift(TermTree.changed(root, position, same -> gift));
                if (check(child) instanceof Verdict.Accepted) {
                    return child;
                }
            }
        }
        return mutate(mother, random);
    }

    @Override
    public Verdict check(Drift drift) {
        return foreign(drift).or(() -> violated(drift)).map(Verdict::rejected).orElseGet(Verdict::accepted);
    }

    private static Optional<String> violated(Drift drift) {
        return DriftCheck.of(drift) instanceof DriftVerdict.Violated violated
                ? Optional.of(violated.sentence())
                : Optional.empty();
    }

    @Override
    public Fingerprint fingerprint(Drift drift) {
        return DriftProbe.of(drift);
    }

    @Override
    public CandidateFormat<Drift> format() {
        return new DriftFormat();
    }

    private Optional<String> foreign(Drift drift) {
        return switch (drift) {
            case NeuralDrift neural -> Optional.of("the space holds drifts in closed form, not networks");
            case SymbolicDrift symbolic -> tooMuch(symbolic);
        };
    }

    private Optional<String> tooMuch(SymbolicDrift drift) {
        if (drift.size() > greatestSize) {
            return Optional.of(
                    "the drift has " + drift.size() + " terms; the space has drifts of at most " + greatestSize);
        }
        return drift.temporal() && !sampler.temporal()
                ? Optional.of("the drift reads the progress of training; the space has drifts that do not")
                : Optional.empty();
    }

    private SymbolicDrift member(Drift drift) {
        foreign(drift).ifPresent(reason -> {
            throw new IllegalArgumentException("the drift is no member of the space: " + reason);
        });
        return (SymbolicDrift) drift;
    }

    /** The first accepted drift of several attempts. */
    private Drift accepted(Attempt attempt) {
        for (int i = 0; i < ATTEMPTS; i++) {
            Optional<SymbolicDrift> made = attempt.make().map(SymbolicDriftSpace::drift);
            if (made.isPresent() && check(made.orElseThrow()) instanceof Verdict.Accepted) {
                return made.orElseThrow();
            }
        }
        throw new IllegalStateException("no drift found in " + ATTEMPTS + " attempts");
    }

    private static SymbolicDrift drift(Term penalty) {
        return new SymbolicDrift((Penalty) penalty);
    }

    private interface Attempt {
        Optional<Term> make();
    }
}
