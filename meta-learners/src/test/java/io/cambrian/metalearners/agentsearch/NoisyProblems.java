package io.cambrian.metalearners.agentsearch;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.Silence;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.Proposal;
import io.cambrian.metalearners.toy.IntegerVector;
import io.cambrian.metalearners.toy.IntegerVectors;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Problems of which a vector solves each with the probability {@code 0.3 + 0.5 · score}: how a search fares whose truth is known.
 *
 * @param space what is searched
 * @param seed where problems come from
 * @param whole problems of a whole measurement
 * @param fails whose measurements fail
 * @param replies what questions are answered
 */
record NoisyProblems(
        IntegerVectors space,
        SearchSeed seed,
        int whole,
        Predicate<Proposal<IntegerVector>> fails,
        Function<Proposal<IntegerVector>, Outcome> replies) {

    static final IntegerVectors SPACE = new IntegerVectors(8, 3);

    NoisyProblems(SearchSeed seed, int whole) {
        this(SPACE, seed, whole, proposal -> false);
    }

    NoisyProblems(IntegerVectors space, SearchSeed seed, int whole, Predicate<Proposal<IntegerVector>> fails) {
        this(space, seed, whole, fails, proposal -> new Outcome.Unanswered(Silence.NOBODY, "Nobody is there."));
    }

    NoisyProblems consulting(Function<Proposal<IntegerVector>, Outcome> others) {
        return new NoisyProblems(space, seed, whole, fails, others);
    }

    /** What a search has proposed, and where it ended. */
    record Result(List<Proposal<IntegerVector>> told, ArchiveState<IntegerVector> state, long problems) {

        IntegerVector selected() {
            return told.getLast().candidate();
        }
    }

    /** The problems that have been attempted, and how many of them were solved. */
    private record Reached(long problems, double solved) {}

    double truth(IntegerVector candidate) {
        return 0.3 + 0.5 * space.score(candidate);
    }

    Result run(ArchiveSearch<IntegerVector> search, int window, UnaryOperator<ArchiveState<IntegerVector>> between) {
        Map<Long, Reached> reached = new HashMap<>();
        Queue<Proposal<IntegerVector>> out = new ArrayDeque<>();
        List<Proposal<IntegerVector>> told = new ArrayList<>();
        ArchiveState<IntegerVector> state = between.apply(search.init(seed.child("learner")));
        long problems = 0;
        while (true) {
            boolean silent = false;
            while (out.size() < window && !silent) {
                Ask<IntegerVector, ArchiveState<IntegerVector>> ask = search.ask(state);
                state = between.apply(ask.state());
                out.addAll(ask.proposals());
                silent = ask.proposals().isEmpty();
            }
            if (out.isEmpty()) {
                return new Result(told, state, problems);
            }
            Proposal<IntegerVector> next = out.remove();
            Evaluation evaluation = evaluate(next, reached, search.heldOpen(state));
            problems += next.course() instanceof Course.Segment ? evaluation.environmentSteps() : 0;
            state = between.apply(search.tell(state, next, List.of(evaluation)));
            told.add(next);
        }
    }

    private Evaluation evaluate(Proposal<IntegerVector> proposal, Map<Long, Reached> reached, Set<Long> heldOpen) {
        if (proposal.course() instanceof Course.Consultation) {
            return evaluation(proposal, replies.apply(proposal), 0);
        }
        if (fails.test(proposal)) {
            return evaluation(proposal, new Outcome.EnvironmentFailed(0, "gone"), 0);
        }
        if (!(proposal.course() instanceof Course.Segment segment)) {
            return attempt(proposal, seed.child("candidate", proposal.index()), new Reached(0, 0), whole, reached);
        }
        Reached from = new Reached(0, 0);
        if (segment.from().isPresent()) {
            long origin = segment.from().getAsLong();
            if (!heldOpen.contains(origin) && !reached.containsKey(origin)) {
                throw new AssertionError("proposal " + origin + " was not held open");
            }
            from = Objects.requireNonNull(reached.get(origin));
        }
        return attempt(proposal, seed.child("lane", segment.lane()), from, segment.until(), reached);
    }

    private Evaluation attempt(
            Proposal<IntegerVector> proposal,
            SearchSeed problems,
            Reached from,
            long until,
            Map<Long, Reached> reached) {
        float[] scores = new float[(int) (until - from.problems())];
        double solved = from.solved();
        for (int i = 0; i < scores.length; i++) {
            CounterRandom random = problems.counterRandom((int) from.problems() + i);
            scores[i] = random.nextFloat() < truth(proposal.candidate()) ? 1 : 0;
            solved += scores[i];
        }
        reached.put(proposal.index(), new Reached(until, solved));
        double mean = solved / until;
        double calls = proposal.candidate().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return evaluation(proposal, new Outcome.Scored(mean, mean, new Curve(List.of())), scores.length)
                .with(RealVector.of(scores))
                .with(List.of(new Series("calls", List.of(new Series.Point(until, calls)))));
    }

    private Evaluation evaluation(Proposal<IntegerVector> proposal, Outcome outcome, long problems) {
        return new Evaluation(
                proposal.candidate().id(), "noisy", Budget.ofEnvironmentSteps(whole), seed, outcome, problems);
    }
}
