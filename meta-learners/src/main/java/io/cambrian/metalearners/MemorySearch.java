package io.cambrian.metalearners;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Evaluation;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.Trainer;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.protocol.Stage;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A search on one stage without an archive around it, one proposal after another, on the calling thread: what a run with the same
 * root seed and one proposal in flight finds, without its journal.
 *
 * <p>Of a trial only the seed counts here: there is one stage, and lifetimes are whole.
 *
 * @param learner how it searches
 * @param trainer measures
 * @param stage on what
 */
public record MemorySearch<C extends Candidate, S>(MetaLearner<C, S> learner, Trainer<C> trainer, Stage stage) {

    /**
     * The state in which the learner has nothing more to propose. Does not return if the learner never ends.
     *
     * @throws IllegalArgumentException when a proposal asks for something else than a whole training or a segment
     */
    public S run(RootSeed root) {
        SearchSeed seed = root.search();
        Map<Long, Checkpoint> reached = new HashMap<>();
        S state = learner.init(seed.child("learner"));
        while (true) {
            Ask<C, S> ask = learner.ask(state);
            state = ask.state();
            if (ask.proposals().isEmpty()) {
                return state;
            }
            for (Proposal<C> proposal : ask.proposals()) {
                Evaluation evaluation = evaluate(proposal, seed, reached);
                evaluation.checkpoint().ifPresent(checkpoint -> reached.put(proposal.index(), checkpoint));
                state = learner.tell(state, proposal, List.of(evaluation));
            }
            reached.keySet().retainAll(learner.heldOpen(state));
        }
    }

    private Evaluation evaluate(Proposal<C> proposal, SearchSeed root, Map<Long, Checkpoint> reached) {
        SearchSeed seed = root.child("candidate", proposal.trial().seedIndex());
        Assignment<C> assignment = switch (proposal.course()) {
            case Course.Whole whole ->
                new Assignment<>(proposal.candidate(), stage.task(), stage.budget(), seed.child("task", 0));
            case Course.Segment segment ->
                new Assignment<>(
                        proposal.candidate(),
                        stage.task(),
                        stage.budget(),
                        seed.child("lane", segment.lane()),
                        Leg.until(start(segment.from(), reached), segment.until()));
            case Course.Turn turn -> throw unsuited(proposal);
            case Course.Improvement improvement -> throw unsuited(proposal);
            case Course.Consultation consultation -> throw unsuited(proposal);
        };
        return trainer.train(assignment, Observer.NONE);
    }

    private static Start start(OptionalLong from, Map<Long, Checkpoint> reached) {
        return from.isPresent()
                ? new Start.From(Objects.requireNonNull(reached.get(from.getAsLong())))
                : new Start.Fresh();
    }

    private static IllegalArgumentException unsuited(Proposal<?> proposal) {
        return new IllegalArgumentException(
                "whole measurements and their segments are made in memory, found " + proposal.course());
    }
}
