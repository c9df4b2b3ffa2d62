package io.cambrian.evaluators.environment;

import java.util.Optional;

/** Observations of any numbers, written by the game itself. */
final class ShownNumbers implements Shown {

    private final Game game;
    private final float[] observations;
    private final float[] successors;

    ShownNumbers(Game game) {
        this.game = game;
        observations = new float[game.observationSize() * game.copies()];
        successors = new float[observations.length];
    }

    @Override
    public void startedAll() {
        stepped();
    }

    @Override
    public void stepped() {
        game.observe(0, game.copies(), successors);
        System.arraycopy(successors, 0, observations, 0, observations.length);
    }

    @Override
    public void started(int copy) {
        game.observe(copy, copy + 1, observations);
    }

    @Override
    public float[] observations() {
        return observations;
    }

    @Override
    public float[] successors() {
        return successors;
    }

    @Override
    public Optional<BitObservations> bits() {
        return Optional.empty();
    }
}
