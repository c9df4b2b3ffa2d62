package io.cambrian.evaluators.environment;

/** A {@link ContinuousGame} with a time limit, automatic resets and a check of actions. */
public final class ContinuousLockstep extends Lockstep implements ContinuousEnvironment {

    private final ContinuousGame game;
    private final ActionSpace.Box actionSpace;

    /**
     * The environment, not yet reset.
     *
     * @param game the rules; owned by this environment from now on
     * @param horizon the most steps an episode may have, at least 1
     * @throws IllegalArgumentException when the horizon or the copies are fewer than 1
     */
    public ContinuousLockstep(ContinuousGame game, int horizon) {
        super(game, horizon);
        this.game = game;
        actionSpace = game.actionSpace();
    }

    @Override
    public ActionSpace.Box actionSpace() {
        return actionSpace;
    }

    @Override
    public void step(float[] actions) {
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
        return actionSpace.size();
    }

    @Override
    void replay(EpisodeRecords records, int[] steps) {
        float[] actions = new float[actionSpace.size() * copies()];
        for (int copy = 0; copy < copies(); copy++) {
            for (int number = 0; number < actionSpace.size() && steps[copy] >= 0; number++) {
                actions[number * copies() + copy] =
                        records.of(copy).actions()[steps[copy] * actionSpace.size() + number];
            }
        }
        game.step(actions, rewards, terminated);
    }

    private void requireWithinSpace(float[] actions) {
        int numbers = actionSpace.size() * copies();
        if (actions.length != numbers) {
            throw new IllegalArgumentException(game.name() + " has " + copies() + " copies with actions of "
                    + actionSpace.size() + " and takes " + numbers + " numbers, found " + actions.length);
        }
        for (int i = 0; i < numbers; i++) {
            if (!Float.isFinite(actions[i])) {
                throw new IllegalArgumentException("copy " + i % copies() + " was given " + actions[i] + " as number "
                        + i / copies() + " of its action, but " + game.name() + " takes finite numbers");
            }
        }
    }
}
