package io.cambrian.evaluators.training;

import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.experience.ExperienceRecorder;
import io.cambrian.evaluators.experience.TransitionSource;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * A member of a population during one turn, by whatever it learns: what {@link TurnTaking} asks of each algorithm. It begins with
 * fresh networks, in one copy of the task's environment. For one thread.
 */
public interface TurnAgent extends AutoCloseable {

    /** Begins the first episode. */
    void reset(Seed seed);

    /**
     * Takes over what a parent's turn has reached: its networks, grown to this agent's shape. Targets become equal to them;
     * optimisers stay fresh.
     *
     * @param mutates whether the weights of the network that acts are mutated
     * @param seed of what is fresh in grown networks, and of the mutation
     * @throws io.cambrian.evaluators.growth.GrowthRefusedException when this agent's shape is not a grown one of the parent's
     */
    void takeOver(Checkpoint parent, boolean mutates, Seed seed);

    /** Transitions in an update. */
    int batchSize();

    /** The newest so many transitions are learnt from. */
    int replayCapacity();

    /** Learns from one batch. */
    void update(TransitionSource memory);

    /** In what values have left every bound, if they have. */
    Optional<String> divergence();

    /** Acts once, with exploration, and writes the transition down; why nothing could be done, if so. */
    Optional<String> step();

    /** What it has lived through: one transition for each environment step. */
    ExperienceRecorder lived();

    /** The returns of its episodes. */
    EpisodeReturns returns();

    /** All networks and the optimisers' averages. */
    Variables variables();

    /** The networks that learn, after so many environment steps of their line of descent. */
    Checkpoint networks(long environmentSteps);

    /** Ends what runs outside of this JVM, if anything. */
    @Override
    void close();
}
