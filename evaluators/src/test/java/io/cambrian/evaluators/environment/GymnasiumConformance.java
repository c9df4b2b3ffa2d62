package io.cambrian.evaluators.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * What every environment promises that goes by a name of Gymnasium's: besides the laws of {@link
 * VectorEnvironmentConformance}, the same episodes step by step: states, observations and rewards within a tolerance,
 * terminations and truncations in the same steps. Differences of the last bit grow exponentially where motion is chaotic, so
 * every fifty steps our state is set to theirs.
 *
 * <p>The committed episodes are always compared. Where Python has the packages, fresh ones are played too; the system property
 * {@code cambrian.golden.episodes} says how many.
 */
public abstract class GymnasiumConformance extends VectorEnvironmentConformance {

    private static final Seed SEED = new RootSeed(11).search();
    private static final String EPISODES = "cambrian.golden.episodes";
    private static final long LIVE_SEED = 2026;
    private static final int STEPS_TOGETHER = 50;

    private final String task;
    private final double tolerance;

    /**
     * @param task the name, here and in Gymnasium
     * @param tolerance the greatest difference of a number in a state, relative to the number where that is above 1
     */
    protected GymnasiumConformance(String task, double tolerance) {
        this.task = task;
        this.tolerance = tolerance;
    }

    /** A game that can be put into a state. */
    public record Staged(Game game, Consumer<double[]> place, Supplier<double[]> state) {}

    /** The rules for a number of copies. */
    protected abstract Game game(int copies);

    /** The rules for one copy, ready to be put into any state. */
    protected abstract Staged staged();

    /** How many fresh episodes are compared unless the system property says otherwise. */
    protected int liveEpisodes() {
        return 1_000;
    }

    @Override
    protected final VectorEnvironment environment(int copies, int horizon) {
        return environment(game(copies), horizon);
    }

    @Override
    protected final int horizon() {
        return TaskCatalogue.standard().byName(task).horizon();
    }

    private static VectorEnvironment environment(Game game, int horizon) {
        return switch (game) {
            case DiscreteGame discrete -> new DiscreteLockstep(discrete, horizon);
            case ContinuousGame continuous -> new ContinuousLockstep(continuous, horizon);
        };
    }

    @Test
    void theCommittedEpisodesOfGymnasiumAreTheSameHere() throws IOException {
        try (Recording recording = Recording.committed(task)) {
            assertTrue(recording.origin().startsWith(task), recording.origin());
            compare(recording);
        }
    }

    @Test
    void freshEpisodesOfGymnasiumAreTheSameHere(TestReporter reporter) throws IOException {
        Path python =
                task.endsWith("-v5") ? PythonPeer.required("gymnasium", "mujoco") : PythonPeer.required("gymnasium");
        int episodes = Integer.getInteger(EPISODES, liveEpisodes());
        try (Recording recording = Recording.live(python, task, episodes, LIVE_SEED)) {
            Agreement agreement = compare(recording);
            reporter.publishEntry(recording.origin(), agreement.toString());
            assertEquals(episodes, agreement.episodes);
        }
    }

    private Agreement compare(Recording recording) throws IOException {
        Staged ours = staged();
        VectorEnvironment environment = environment(ours.game, horizon());
        Agreement agreement = new Agreement();
        for (int steps = recording.nextEpisode(); steps > 0; steps = recording.nextEpisode()) {
            environment.reset(SEED);
            ours.place.accept(recording.start());
            boolean comparable = true;
            for (int i = 0; i < steps; i++) {
                Recording.Step theirs = recording.nextStep();
                comparable &= !theirs.partsTouch;
                if (comparable) {
                    String place = task + ", episode " + agreement.episodes + ", step " + i;
                    follow(environment, ours, theirs, agreement, place);
                    if ((i + 1) % STEPS_TOGETHER == 0) {
                        ours.place.accept(theirs.state);
                    }
                }
            }
            agreement.episodes++;
            agreement.leftEarly += comparable ? 0 : 1;
        }
        return agreement;
    }

    private void follow(
            VectorEnvironment environment, Staged ours, Recording.Step theirs, Agreement agreement, String place) {
        boolean ends = theirs.terminated || theirs.truncated;
        step(environment, theirs.action);
        assertEquals(theirs.terminated, environment.terminated()[0], () -> place + ": terminated");
        assertEquals(theirs.truncated, environment.truncated()[0], () -> place + ": truncated");
        if (!ends) {
            double[] state = ours.state.get();
            for (int i = 0; i < state.length; i++) {
                agreement.state = Math.max(agreement.state, near(theirs.state[i], state[i], 0, place, "state", i));
            }
        }
        for (int i = 0; i < theirs.observation.length; i++) {
            near(theirs.observation[i], environment.successors()[i], 1, place, "observation", i);
        }
        near(theirs.reward, environment.rewards()[0], 1, place, "reward", 0);
        agreement.steps++;
    }

    private static void step(VectorEnvironment environment, float[] action) {
        switch (environment) {
            case DiscreteEnvironment discrete -> discrete.step(new int[] {(int) action[0]});
            case ContinuousEnvironment continuous -> continuous.step(action);
        }
    }

    /** The relative difference, checked; single precision may add that many units in the last place. */
    private double near(double expected, double found, int units, String place, String what, int index) {
        double scale = Math.max(1, Math.abs(expected));
        double difference = Math.abs(expected - found);
        assertTrue(
                difference <= tolerance * scale + units * Math.ulp((float) expected),
                () -> place + ": " + what + " " + index + " is " + found + ", in Gymnasium " + expected);
        return difference / scale;
    }

    /** How much was compared, and the greatest difference in a state. */
    private static final class Agreement {
        private int episodes;
        private int leftEarly;
        private long steps;
        private double state;

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%,d episodes (%,d left early), %,d steps, states within %.1e",
                    episodes,
                    leftEarly,
                    steps,
                    state);
        }
    }
}
