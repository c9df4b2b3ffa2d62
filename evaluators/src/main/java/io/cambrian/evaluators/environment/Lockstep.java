package io.cambrian.evaluators.environment;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.Optional;

/**
 * A {@link Game} with a time limit and automatic resets: what every native environment shares.
 *
 * <p>An episode that reaches the limit without being ended by the rules is truncated. Rules that end the episode exactly at
 * the limit win: the step is terminated, not truncated.
 */
abstract sealed class Lockstep implements Resumable permits DiscreteLockstep, ContinuousLockstep {

    private final Game game;
    private final int horizon;
    private final int copies;
    private final Shown shown;
    private final CounterRandom[] randoms;
    private final int[] episodeSteps;
    final float[] rewards;
    final boolean[] terminated;
    private final boolean[] truncated;
    private Optional<EpisodeRecords> recording = Optional.empty();
    private boolean started;

    Lockstep(Game game, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException(
                    "an episode of " + game.name() + " has at least 1 step, found " + horizon);
        }
        this.game = game;
        this.horizon = horizon;
        copies = game.copies();
        if (copies < 1) {
            throw new IllegalArgumentException(game.name() + " needs at least 1 copy, found " + copies);
        }
        shown = game instanceof BitGame bits ? new ShownBits(bits) : new ShownNumbers(game);
        randoms = new CounterRandom[copies];
        episodeSteps = new int[copies];
        rewards = new float[copies];
        terminated = new boolean[copies];
        truncated = new boolean[copies];
    }

    /** Starts the first episode of every copy. */
    public void reset(Seed seed) {
        for (int copy = 0; copy < copies; copy++) {
            randoms[copy] = seed.counterRandom(copy);
            rewards[copy] = 0;
            terminated[copy] = false;
            truncated[copy] = false;
            startEpisode(copy);
        }
        shown.startedAll();
        started = true;
    }

    /** What follows the game's step: time limits, resets, observations. */
    final void advance() {
        shown.stepped();
        for (int copy = 0; copy < copies; copy++) {
            int steps = ++episodeSteps[copy];
            truncated[copy] = steps >= horizon && !terminated[copy];
            if (truncated[copy] || terminated[copy]) {
                startEpisode(copy);
                shown.started(copy);
            }
        }
    }

    private void startEpisode(int copy) {
        episodeSteps[copy] = 0;
        long generatorPosition = randoms[copy].counter();
        game.reset(copy, randoms[copy]);
        if (recording.isPresent()) {
            recording.get().of(copy).start(generatorPosition, game.carriedOver(copy));
        }
    }

    /** How many numbers one action has. */
    abstract int actionNumbers();

    /** Moves the game, and nothing else, by the action that every copy took in a step of its record. */
    abstract void replay(EpisodeRecords records, int[] steps);

    final Optional<EpisodeRecords> recording() {
        return recording;
    }

    public Optional<Resumable> resumable() {
        return Optional.of(this);
    }

    @Override
    public void record() {
        recording = Optional.of(new EpisodeRecords(copies, actionNumbers()));
    }

    @Override
    public void save(CheckpointWriter writer) {
        recording
                .filter(records -> started)
                .orElseThrow(
                        () -> new IllegalStateException(
                                game.name()
                                        + " can be saved only if it has recorded since its last reset; call record() before reset(seed)"))
                .save(writer);
    }

    /**
     * All copies are moved together, so the one with the longest episode begins, and the others join when as many steps remain as
     * their own episodes have. Until then they play for nothing.
     */
    @Override
    public void resume(Seed seed, CheckpointReader reader) {
        EpisodeRecords records = new EpisodeRecords(copies, actionNumbers());
        records.load(reader);
        recording = Optional.empty();
        reset(seed);
        int[] steps = new int[copies];
        for (int remaining = records.longest(); remaining >= 0; remaining--) {
            join(records, remaining, seed, steps);
            if (remaining > 0) {
                replay(records, steps);
                restartIdlers(records, remaining, seed);
            }
        }
        for (int copy = 0; copy < copies; copy++) {
            episodeSteps[copy] = records.of(copy).steps();
            terminated[copy] = false;
        }
        shown.startedAll();
        recording = Optional.of(records);
    }

    /** Starts the copies whose episodes have this many steps, and says which action each copy takes next. */
    private void join(EpisodeRecords records, int remaining, Seed seed, int[] steps) {
        for (int copy = 0; copy < copies; copy++) {
            EpisodeRecord record = records.of(copy);
            if (record.steps() == remaining) {
                randoms[copy] = seed.counterRandom(copy);
                randoms[copy].seek(record.generatorAtStart());
                game.reset(copy, randoms[copy]);
                game.carryOver(copy, record.carriedOver());
            }
            steps[copy] = record.steps() - remaining;
        }
    }

    /** Copies that still play for nothing must not be moved beyond the end of an episode. */
    private void restartIdlers(EpisodeRecords records, int remaining, Seed seed) {
        for (int copy = 0; copy < copies; copy++) {
            if (terminated[copy] && records.of(copy).steps() < remaining) {
                randoms[copy] = seed.counterRandom(copy);
                game.reset(copy, randoms[copy]);
            }
        }
    }

    final void requireStarted() {
        if (!started) {
            throw new IllegalStateException(
                    game.name() + " was stepped before its first reset; call reset(seed) first");
        }
    }

    public int copies() {
        return copies;
    }

    public int observationSize() {
        return game.observationSize();
    }

    public float[] observations() {
        return shown.observations();
    }

    public float[] successors() {
        return shown.successors();
    }

    public float[] rewards() {
        return rewards;
    }

    public boolean[] terminated() {
        return terminated;
    }

    public boolean[] truncated() {
        return truncated;
    }

    public Optional<BitObservations> bits() {
        return shown.bits();
    }

    public Optional<Scene> scene(int copy) {
        return game.scene(copy);
    }
}
