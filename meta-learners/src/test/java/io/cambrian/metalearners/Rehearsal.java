package io.cambrian.metalearners;

import io.cambrian.evaluators.Budget;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Outcome;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.RealVector;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A search without a machine around it: asks until {@code window} proposals are in flight, tells the first of them, and so
 * on.
 *
 * @param learner what searches
 * @param outcome how each proposal does
 * @param payload what its evaluation carries for the learner
 * @param window how many proposals may be in flight
 */
public record Rehearsal<C extends Candidate, S>(
        MetaLearner<C, S> learner,
        Function<Proposal<C>, Outcome> outcome,
        Function<Proposal<C>, Optional<RealVector>> payload,
        int window) {

    /** A search whose evaluations carry nothing but outcomes. */
    public Rehearsal(MetaLearner<C, S> learner, Function<Proposal<C>, Outcome> outcome, int window) {
        this(learner, outcome, proposal -> Optional.empty(), window);
    }

    /**
     * What a search has produced.
     *
     * @param told the proposals in the order of telling
     * @param state the state at the end, with some proposals in flight
     */
    public record Course<C extends Candidate, S>(List<Proposal<C>> told, S state) {}

    /** Searches until {@code tells} proposals are told. */
    public Course<C, S> run(SearchSeed seed, int tells) {
        return run(seed, tells, state -> state);
    }

    /** Searches until {@code tells} proposals are told; every state passes through {@code between} before it is used. */
    public Course<C, S> run(SearchSeed seed, int tells, UnaryOperator<S> between) {
        S state = between.apply(learner.init(seed));
        Queue<Proposal<C>> inFlight = new ArrayDeque<>();
        List<Proposal<C>> told = new ArrayList<>();
        while (told.size() < tells) {
            boolean waiting = false;
            while (inFlight.size() < window && !waiting) {
                Ask<C, S> ask = learner.ask(state);
                state = between.apply(ask.state());
                inFlight.addAll(ask.proposals());
                waiting = ask.proposals().isEmpty();
            }
            if (inFlight.isEmpty()) {
                throw new AssertionError(
                        "nothing is in flight, yet nothing was proposed after " + told.size() + " tells");
            }
            Proposal<C> next = inFlight.remove();
            state = between.apply(learner.tell(state, next, evaluations(next)));
            told.add(next);
        }
        return new Course<>(told, state);
    }

    /** What {@link MetaLearner#tell} is given for this proposal. */
    public List<Evaluation> evaluations(Proposal<C> proposal) {
        Evaluation evaluation = new Evaluation(
                proposal.candidate().id(),
                "rehearsal",
                Budget.ofEnvironmentSteps(1),
                new RootSeed(0).search().child("candidate", proposal.trial().seedIndex()),
                outcome.apply(proposal),
                1);
        return List.of(payload.apply(proposal).map(evaluation::with).orElse(evaluation));
    }
}
