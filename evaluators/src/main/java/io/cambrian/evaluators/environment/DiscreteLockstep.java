package io.cambrian.evaluators.environment;

/** A {@link DiscreteGame} with a time limit, automatic resets and a check of actions. */
public final class DiscreteLockstep extends Lockstep implements DiscreteEnvironment {

    private final DiscreteGame game;

    /**
     * The environment, not yet reset.
     *
     * @param game the rules; owned by this environment from now on
     * @param horizon the most steps an episode may have, at least 1
     * @throws IllegalArgumentException when the horizon or the copies are fewer than 1
     */
    public DiscreteLockstep(DiscreteGame game, int horizon) {
        super(game, horizon);
        this.game = game;
    }

    @Override
    public int actions() {
        return game.actions();
    }

    @Override
    public void step(int[] actions) {
        requireStarted();
        requireWithinSpace(actions);
        if (recording().isPresent()) {
            recording().get().note(actions);
        }
        game.step(actions, rewards, terminated);
        advance();
    }

    @Override
    int actionNumbers() {
        return 1;
    }

    @Override
    void replay(EpisodeRecords records, int[] steps) {
        int[] actions = new int[copies()];
        for (int copy = 0; copy < actions.length; copy++) {
            actions[copy] = steps[copy] < 0 ? 0 : (int) records.of(copy).actions()[steps[copy]];
        }
        game.step(actions, rewards, terminated);
    }

    private void requireWithinSpace(int[] actions) {
        if (actions.length != copies()) {
            throw new IllegalArgumentException(
                    game.name() + " has " + copies() + " copies and takes as many actions, found " + actions.length);
        }
        int count = game.actions();
        for (int copy = 0; copy < actions.length; copy++) {
            if (actions[copy] < 0 || actions[copy] >= count) {
                throw new IllegalArgumentException("copy " + copy + " was given action " + actions[copy] + ", but "
                        + game.name() + " has the actions 0 to " + (count - 1));
            }
        }
    }
}
