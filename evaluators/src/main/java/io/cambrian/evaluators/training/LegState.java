package io.cambrian.evaluators.training;

import io.cambrian.evaluators.Assignment;
import io.cambrian.evaluators.Leg;
import io.cambrian.evaluators.Start;
import io.cambrian.evaluators.checkpoint.Chance;
import io.cambrian.evaluators.checkpoint.Checkpoint;
import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.checkpoint.Continuity;
import io.cambrian.evaluators.environment.Resumable;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What every learner's leg begins with and hands over besides the agent itself: the chance it draws from, and its environments
 * with their returns.
 */
public final class LegState {

    private static final String ENVIRONMENTS = "environments";
    private static final String RETURNS = "returns";

    private final Leg leg;
    private final String learner;
    private final int version;
    private final Optional<CheckpointReader> reader;
    private final Chance chance;

    private LegState(Leg leg, String learner, int version, Optional<CheckpointReader> reader, Chance chance) {
        this.leg = leg;
        this.learner = learner;
        this.version = version;
        this.reader = reader;
        this.chance = chance;
    }

    /**
     * The beginning of a leg.
     *
     * @param learner whose checkpoints are read
     * @param version of that learner's parts
     * @throws io.cambrian.evaluators.checkpoint.CheckpointException when the leg starts from a checkpoint of something else
     */
    public static LegState of(Assignment<?> assignment, String learner, int version) {
        return switch (assignment.leg().start()) {
            case Start.Fresh fresh ->
                new LegState(assignment.leg(), learner, version, Optional.empty(), Chance.fresh(assignment.seed()));
            case Start.From from -> {
                CheckpointReader reader = CheckpointReader.of(from.checkpoint(), learner, version);
                yield new LegState(
                        assignment.leg(),
                        learner,
                        version,
                        Optional.of(reader),
                        Chance.continued(assignment.seed(), reader));
            }
        };
    }

    /** Why the leg cannot be handed over, if so. */
    public Optional<String> misfit(VectorEnvironment environment) {
        boolean needsState = leg.handsOver() || chance.goesOn();
        return needsState && environment.resumable().isEmpty()
                ? Optional.of("an environment that runs outside of this JVM cannot be saved and gone on with;"
                        + " train the task as a whole")
                : Optional.empty();
    }

    /** What generators and environments are made from. */
    public Chance chance() {
        return chance;
    }

    /** Whether generators go on where a checkpoint left them. */
    public boolean goesOn() {
        return chance.goesOn();
    }

    /** Whether environments go on within the episodes that a checkpoint left. */
    public boolean resumesEpisodes(VectorEnvironment environment) {
        return chance.goesOn() && hasAsManyCopies(environment);
    }

    private boolean hasAsManyCopies(VectorEnvironment environment) {
        return reader.isPresent() && reader.get().within(RETURNS).fits("running", environment.copies());
    }

    /** What the leg starts from, unless it is fresh. */
    public Optional<CheckpointReader> reader() {
        return reader;
    }

    /** Environment steps before this leg. */
    public long stepsBefore() {
        return reader.map(CheckpointReader::environmentSteps).orElse(0L);
    }

    /** Puts environments at the beginning of the leg. */
    public void begin(VectorEnvironment environment, EpisodeReturns returns) {
        if (leg.handsOver()) {
            environment.resumable().ifPresent(Resumable::record);
        }
        boolean sameEpisodes = resumesEpisodes(environment);
        reader.ifPresent(saved -> {
            returns.load(saved.within(RETURNS), sameEpisodes);
            note(saved, hasAsManyCopies(environment));
        });
        if (sameEpisodes) {
            environment
                    .resumable()
                    .orElseThrow()
                    .resume(environmentSeed(), reader.orElseThrow().within(ENVIRONMENTS));
        } else {
            environment.reset(environmentSeed());
        }
    }

    private Seed environmentSeed() {
        return chance.seed().child("environment");
    }

    private void note(CheckpointReader saved, boolean sameCopies) {
        if (!chance.goesOn()) {
            saved.recreated("environments and generators", "the seed is another one");
        } else if (!sameCopies) {
            saved.recreated("environments", "the number of their copies changed");
        } else {
            saved.kept("environments and generators");
        }
    }

    /**
     * Writes what {@link #begin} reads.
     *
     * @param environment one that {@link #misfit} has no objection to
     */
    public void save(CheckpointWriter writer, VectorEnvironment environment, EpisodeReturns returns) {
        chance.save(writer);
        returns.save(writer.within(RETURNS));
        environment.resumable().orElseThrow().save(writer.within(ENVIRONMENTS));
    }

    /** A checkpoint of what was written. */
    Checkpoint checkpoint(CheckpointWriter writer, long environmentSteps) {
        return writer.checkpoint(learner, version, environmentSteps);
    }

    /** Notes whether the networks of a checkpoint were taken over. */
    public static void noteNetworks(CheckpointReader reader, boolean fit) {
        if (fit) {
            reader.kept("networks and the optimiser's averages");
        } else {
            reader.recreated("networks and the optimiser's averages", "the shape of the networks changed");
        }
    }

    /** What a training takes over that never stopped. */
    public static Continuity everything(CheckpointReader reader) {
        reader.kept("everything");
        return reader.continuity();
    }

    /** A checkpoint, if the leg is to hand one over. */
    public Optional<Checkpoint> handOver(Supplier<Checkpoint> state) {
        return leg.handsOver() ? Optional.of(state.get()) : Optional.empty();
    }
}
