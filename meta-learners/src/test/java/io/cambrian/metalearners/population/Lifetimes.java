package io.cambrian.metalearners.population;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Curve;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.metalearners.Ask;
import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.MetaLearner;
import io.cambrian.metalearners.Proposal;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.function.UnaryOperator;

/**
 * Trainings without a machine around them: what segments reach is kept while the learner holds it open, and a segment that starts
 * from anything else fails the test.
 *
 * @param trainer how an agent learns
 * @param window how many proposals may be in flight
 */
record Lifetimes<C extends Candidate, A>(Trainer<C, A> trainer, int window) {

    /** How an agent learns, and what it is worth. */
    interface Trainer<C, A> {

        /** An agent at step 0. */
        A fresh();

        /** The agent after learning from one step of its lifetime until another. */
        A train(A agent, C candidate, long from, long until, int lane);

        /** Its score; empty if it has diverged. */
        OptionalDouble score(A agent);
    }

    /** An agent and how old it is. */
    record Grown<A>(A agent, long step) {}

    /**
     * A whole search.
     *
     * @param told all proposals, in order
     * @param scores how they did, in the same order
     * @param state the state at the end
     */
    record Search<C extends Candidate, S>(List<Proposal<C>> told, List<OptionalDouble> scores, S state) {

        /** The proposals of one operator. */
        List<Proposal<C>> by(String operator) {
            return told.stream()
                    .filter(each -> each.operator().equals(operator))
                    .toList();
        }
    }

    /** Searches until nothing more is asked for. Whole trainings score 0. */
    <S> Search<C, S> run(MetaLearner<C, S> learner, SearchSeed seed) {
        return run(learner, seed, state -> state);
    }

    /** The same; every state that was told something passes through {@code between}. */
    <S> Search<C, S> run(MetaLearner<C, S> learner, SearchSeed seed, UnaryOperator<S> between) {
        Map<Long, Grown<A>> ends = new HashMap<>();
        Queue<Proposal<C>> inFlight = new ArrayDeque<>();
        Search<C, S> search = new Search<>(new ArrayList<>(), new ArrayList<>(), learner.init(seed));
        S state = search.state();
        while (true) {
            while (inFlight.size() < window) {
                Ask<C, S> ask = learner.ask(state);
                state = ask.state();
                if (ask.proposals().isEmpty()) {
                    break;
                }
                inFlight.addAll(ask.proposals());
            }
            if (inFlight.isEmpty()) {
                return new Search<>(search.told(), search.scores(), state);
            }
            Proposal<C> next = inFlight.remove();
            OptionalDouble score = train(next, ends);
            state = between.apply(learner.tell(state, next, evaluations(next, score)));
            search.told().add(next);
            search.scores().add(score);
            ends.keySet().retainAll(kept(learner, state, inFlight));
        }
    }

    private static <C extends Candidate, S> List<Long> kept(
            MetaLearner<C, S> learner, S state, Queue<Proposal<C>> inFlight) {
        List<Long> kept = new ArrayList<>(learner.heldOpen(state));
        for (Proposal<C> out : inFlight) {
            if (out.course() instanceof Course.Segment segment && segment.from().isPresent()) {
                kept.add(segment.from().getAsLong());
            }
        }
        return kept;
    }

    private OptionalDouble train(Proposal<C> proposal, Map<Long, Grown<A>> ends) {
        return switch (proposal.course()) {
            case Course.Whole whole -> OptionalDouble.of(0);
            case Course.Segment segment -> {
                Grown<A> start = segment.from().isPresent()
                        ? Optional.ofNullable(ends.get(segment.from().getAsLong()))
                                .orElseThrow(() -> new AssertionError("an end that was not held open: " + proposal))
                        : new Grown<>(trainer.fresh(), 0);
                A agent = trainer.train(
                        start.agent(), proposal.candidate(), start.step(), segment.until(), segment.lane());
                OptionalDouble score = trainer.score(agent);
                if (score.isPresent()) {
                    ends.put(proposal.index(), new Grown<>(agent, segment.until()));
                }
                yield score;
            }
            case Course.Turn turn -> throw new AssertionError("only segments are trained here: " + proposal);
            case Course.Improvement improvement ->
                throw new AssertionError("populations follow no gradients, found " + proposal);
            case Course.Consultation consultation ->
                throw new AssertionError("populations ask nobody, found " + proposal);
        };
    }

    static <C extends Candidate> List<Evaluation> evaluations(Proposal<C> proposal, OptionalDouble score) {
        Outcome outcome = score.isPresent()
                ? new Outcome.Scored(score.getAsDouble(), score.getAsDouble(), new Curve(List.of()))
                : new Outcome.Diverged(1, "loss");
        return List.of(new Evaluation(
                proposal.candidate().id(),
                "rehearsal",
                Budget.ofEnvironmentSteps(1),
                new RootSeed(0).search().child("candidate", proposal.trial().seedIndex()),
                outcome,
                1));
    }
}
