package io.cambrian.metalearners;

import io.cambrian.evaluators.Evaluation;
import io.cambrian.searchspace.Candidate;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The outer loop as a value: proposes candidates, is told how they did.
 *
 * <p>Evaluations may run for long and finish in any order; proposals may be asked for while earlier ones are still
 * untold. What is certain: proposals are numbered 0, 1, 2, … in the order they were asked for, and {@link #tell} is called
 * exactly once for each, in that order. All methods are pure.
 *
 * @param <C> the kind of candidate
 * @param <S> the state, an immutable record
 */
public interface MetaLearner<C extends Candidate, S> {

    /** The learner's name in kebab case, as a run spec writes it. */
    String name();

    /** The state before the first proposal. */
    S init(SearchSeed seed);

    /** The next proposals (none if the learner must be told something first) and the state after proposing them. */
    Ask<C, S> ask(S state);

    /**
     * The state after learning how a proposal did.
     *
     * @param evaluations one per stage of the evaluation that was reached, in order; never empty
     * @throws IllegalArgumentException when it is not the proposal's turn to be told
     */
    S tell(S state, Proposal<C> proposal, List<Evaluation> evaluations);

    /**
     * Whether proposals made by this operator stand for the search in its final report. A learner that samples around a point
     * is judged by that point, not by the luckiest of its samples.
     *
     * @param operator how a proposal was made, as its {@link Proposal#operator()} says
     */
    default boolean stands(String operator) {
        return true;
    }

    /**
     * The proposals from whose end a later {@link Course.Segment} or {@link Course.Turn} may start: what these have reached must be kept, what others
     * have reached may be forgotten. Every told proposal that a segment starts from has been in this set since it was told.
     */
    default Set<Long> heldOpen(S state) {
        return Set.of();
    }

    /**
     * The first proposal whose turn's experience a later {@link Course.Turn} may learn from: from it on, experience must be kept.
     * Empty if no turn will learn from any.
     */
    default OptionalLong remembersSince(S state) {
        return OptionalLong.empty();
    }

    /** How far the search has come, if something else than the number of proposals ends it. */
    default Optional<Extent> extent(S state) {
        return Optional.empty();
    }

    /** How states are written into the archive and read back: {@code read(write(s))} equals {@code s}. */
    StateFormat<S> stateFormat();
}
