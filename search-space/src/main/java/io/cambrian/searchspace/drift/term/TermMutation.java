package io.cambrian.searchspace.drift.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The small changes of a term. Each keeps its sort, so whatever it stood in stays well formed. */
public enum TermMutation {

    /** A fresh term in its place, of up to twice its size. */
    REPLACE {
        @Override
        public Optional<Term> apply(Term term, int size, TermSampler sampler, RandomGenerator random) {
            TermSort sort = TermRule.of(term).sort();
            int most = Math.min(size, 2 * TermTree.size(term));
            int drawn = sort.leastSize() + random.nextInt(Math.max(1, most - sort.leastSize() + 1));
            return Optional.of(sampler.draw(sort, drawn, random));
        }
    },

    /** Each of its constants one log-normal step away. */
    MOVE_CONSTANTS {
        @Override
        public Optional<Term> apply(Term term, int size, TermSampler sampler, RandomGenerator random) {
            TermRule rule = TermRule.of(term);
            if (rule.constants() == 0) {
                return Optional.empty();
            }
            List<Double> moved = rule.constantsOf(term).stream()
                    .map(constant -> TermSampler.stepped(constant, random))
                    .toList();
            return Optional.of(rule.make(moved, rule.operandsOf(term)));
        }
    },

    /** A larger term of which it is an operand, next to small ones. */
    WRAP {
        @Override
        public Optional<Term> apply(Term term, int size, TermSampler sampler, RandomGenerator random) {
            TermSort sort = TermRule.of(term).sort();
            int spare = size - TermTree.size(term) + sort.leastSize();
            List<TermRule> rules = sampler.rules(sort).stream()
                    .filter(rule -> rule.operands().contains(sort) && rule.leastSize() <= spare)
                    .toList();
            if (rules.isEmpty()) {
                return Optional.empty();
            }
            TermRule rule = rules.get(random.nextInt(rules.size()));
            int around = Math.min(spare, rule.leastSize() + random.nextInt(WRAPPING));
            Term wrapping = sampler.apply(rule, around, random);
            List<Term> operands = new ArrayList<>(rule.operandsOf(wrapping));
            operands.set(drawn(placesOf(sort, rule), random), term);
            return Optional.of(rule.make(rule.constantsOf(wrapping), operands));
        }
    },

    /** One of its operands alone. */
    UNWRAP {
        @Override
        public Optional<Term> apply(Term term, int size, TermSampler sampler, RandomGenerator random) {
            TermRule rule = TermRule.of(term);
            List<Integer> places = placesOf(rule.sort(), rule);
            return places.isEmpty()
                    ? Optional.empty()
                    : Optional.of(rule.operandsOf(term).get(drawn(places, random)));
        }
    },

    /** Another rule applied to the same constants and operands. */
    CHANGE_RULE {
        @Override
        public Optional<Term> apply(Term term, int size, TermSampler sampler, RandomGenerator random) {
            TermRule rule = TermRule.of(term);
            List<TermRule> others = sampler.rules(rule.sort()).stream()
                    .filter(other -> other.resembles(rule) && other != rule)
                    .toList();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(others.get(random.nextInt(others.size()))
                            .make(rule.constantsOf(term), rule.operandsOf(term)));
        }
    };

    /** A wrapping has fewer terms than this beyond its least. */
    private static final int WRAPPING = 4;

    /**
     * The changed term, if the term can be changed in this way.
     *
     * @param size how many terms the result may have
     * @param sampler draws what is new
     */
    public abstract Optional<Term> apply(Term term, int size, TermSampler sampler, RandomGenerator random);

    private static List<Integer> placesOf(TermSort sort, TermRule rule) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < rule.operands().size(); i++) {
            if (rule.operands().get(i) == sort) {
                places.add(i);
            }
        }
        return places;
    }

    private static int drawn(List<Integer> places, RandomGenerator random) {
        return places.get(random.nextInt(places.size()));
    }
}
