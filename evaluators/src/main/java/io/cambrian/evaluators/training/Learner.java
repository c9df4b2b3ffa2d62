package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.tensor.Variables;
import java.util.List;
import java.util.OptionalLong;

/**
 * One agent, its environments and how it learns in them: what an {@link InnerLoop} asks of each algorithm. All its randomness comes
 * from the {@linkplain LegState#chance() chance} of its leg. For one thread.
 */
public interface Learner extends AutoCloseable {

    /** What it learns in; the inner loop resets it. */
    VectorEnvironment environment();

    /** The returns of its training episodes, which it {@linkplain EpisodeReturns#record records} after every step. */
    EpisodeReturns returns();

    /** Networks and the optimisers' averages: all that must be finite at the end. */
    Variables variables();

    /** How it is judged. */
    Scoring scoring();

    /** Environment steps of one iteration, all copies together; no iteration begins that would exceed the budget. */
    int stride();

    /** Draws fresh weights, unless its constructor did; called when there is no checkpoint to start from. */
    default void initialise() {}

    /**
     * Acts and learns once.
     *
     * @param environmentSteps how many were taken before
     */
    Iteration iterate(long environmentSteps);

    /** A report is due: what it watches besides returns gets a point. */
    default void markPoint(long environmentSteps) {}

    /** What it watched besides returns. */
    default List<Series> series() {
        return List.of();
    }

    /**
     * The mean return of one episode in each of so many fresh copies, without exploration. Asked once, at the end, of learners
     * that are not judged by their training episodes.
     *
     * @throws IllegalStateException by a learner that is judged by its training episodes
     */
    default double playGreedily(int episodes) {
        throw new IllegalStateException("this learner is judged by its training episodes");
    }

    /** Environment steps spent on judging, since it was made. */
    default long judgingSteps() {
        return 0;
    }

    /** Writes all that changes while it learns, except environments and returns, which the inner loop writes. */
    void save(CheckpointWriter writer);

    /**
     * Takes over what was saved, and notes what it could not take over.
     *
     * @param leg says whether generators and episodes go on
     */
    void load(CheckpointReader reader, LegState leg);

    /**
     * Bytes that it takes in memory, if it may stay there and go on with the next leg itself; empty if a next leg needs to be
     * read from the checkpoint.
     */
    default OptionalLong bytesInMemory(Checkpoint reached) {
        return OptionalLong.empty();
    }

    /** Ends what runs outside of this JVM, if anything. */
    @Override
    default void close() {
        environment().close();
    }
}
