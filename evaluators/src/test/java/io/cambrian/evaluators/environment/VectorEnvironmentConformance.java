package io.cambrian.evaluators.environment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every vectorised environment promises. A subclass names the environment; all tests come from here. */
abstract class VectorEnvironmentConformance {

    private static final Seed SEED = new RootSeed(2026).search().child("environment");
    private static final int STEPS = 1_200;

    /** A fresh environment under its usual time limit. */
    VectorEnvironment environment(int copies) {
        return environment(copies, horizon());
    }

    /** A fresh environment under a time limit of the test's choice. */
    abstract VectorEnvironment environment(int copies, int horizon);

    /** The usual time limit. */
    abstract int horizon();

    @Test
    void theSameSeedGivesTheSameTrajectory() {
        assertEquals(trajectories(environment(3), SEED, STEPS), trajectories(environment(3), SEED, STEPS));
    }

    @Test
    void anEnvironmentThatHasBeenUsedStartsAfreshOnReset() {
        VectorEnvironment used = environment(3);
        trajectories(used, SEED.child("earlier"), 57);
        assertEquals(trajectories(environment(3), SEED, STEPS), trajectories(used, SEED, STEPS));
    }

    @Test
    void aCopyLivesTheSameLifeAmongAnyNumberOfCopies() {
        List<String> many = trajectories(environment(17), SEED, STEPS);
        for (int copies : new int[] {1, 2, 5}) {
            assertEquals(many.subList(0, copies), trajectories(environment(copies), SEED, STEPS));
        }
    }

    @Test
    void theEndOfAnEpisodeKeepsTheTerminalObservationAndShowsTheNextEpisode() {
        VectorEnvironment environment = environment(4);
        Player player = new Player(environment);
        environment.reset(SEED);
        int ends = 0;
        for (int i = 0; i < STEPS; i++) {
            player.step();
            for (int copy = 0; copy < environment.copies(); copy++) {
                boolean ended = environment.terminated()[copy] || environment.truncated()[copy];
                float[] now = column(environment.observations(), environment, copy);
                float[] after = column(environment.successors(), environment, copy);
                if (ended) {
                    ends++;
                    assertFalse(Arrays.equals(now, after), "the terminal observation of copy " + copy + " is kept");
                } else {
                    assertArrayEquals(now, after, "within an episode the successor is what is shown");
                }
            }
        }
        assertTrue(ends > 0, "an episode ended");
    }

    @Test
    void truncationComesExactlyAtTheLimitAndNeverTogetherWithTermination() {
        int limit = horizon() > 3 ? 3 : 1;
        VectorEnvironment environment = environment(4, limit);
        Player player = new Player(environment);
        environment.reset(SEED);
        int[] length = new int[environment.copies()];
        for (int i = 0; i < 200; i++) {
            player.step();
            for (int copy = 0; copy < environment.copies(); copy++) {
                length[copy]++;
                boolean terminated = environment.terminated()[copy];
                assertEquals(length[copy] == limit && !terminated, environment.truncated()[copy]);
                if (terminated || environment.truncated()[copy]) {
                    length[copy] = 0;
                }
            }
        }
    }

    @Test
    void everyNumberIsFinite() {
        VectorEnvironment environment = environment(4);
        Player player = new Player(environment);
        environment.reset(SEED);
        for (int i = 0; i < STEPS; i++) {
            player.step();
            assertFinite(environment.observations());
            assertFinite(environment.successors());
            assertFinite(environment.rewards());
        }
    }

    @Test
    void anActionOutsideTheSpaceIsRefusedBeforeAnyCopyMoves() {
        VectorEnvironment environment = environment(3);
        environment.reset(SEED);
        float[] before = environment.observations().clone();
        for (int action : new int[] {-1, environment.actions()}) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> environment.step(new int[] {0, 0, action}));
            assertTrue(refused.toString().contains("copy 2 was given action " + action), refused::toString);
        }
        assertThrows(IllegalArgumentException.class, () -> environment.step(new int[2]));
        assertArrayEquals(before, environment.observations());
    }

    @Test
    void steppingBeforeTheFirstResetIsRefused() {
        VectorEnvironment environment = environment(2);
        assertThrows(IllegalStateException.class, () -> environment.step(new int[2]));
    }

    @Test
    void copiesStartDifferentlyOrTheGameHasOneStart() {
        VectorEnvironment environment = environment(64);
        environment.reset(SEED);
        Set<String> starts = new TreeSet<>();
        for (int copy = 0; copy < environment.copies(); copy++) {
            starts.add(Arrays.toString(column(environment.observations(), environment, copy)));
        }
        assertEquals(distinctStarts(), starts.size());
    }

    /** How many different first observations 64 copies show; as many as copies unless the game says otherwise. */
    int distinctStarts() {
        return 64;
    }

    @Test
    void steppingAllocatesNothing() {
        VectorEnvironment environment = environment(8);
        Player player = new Player(environment);
        environment.reset(SEED);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 2_000; i++) {
                player.step();
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(0, least, "bytes in 2,000 steps");
    }

    @Test
    void accessorsReturnTheSameArraysForEver() {
        VectorEnvironment environment = environment(2);
        float[] observations = environment.observations();
        float[] successors = environment.successors();
        environment.reset(SEED);
        new Player(environment).step();
        assertSame(observations, environment.observations());
        assertSame(successors, environment.successors());
        assertEquals(environment.observationSize() * 2, observations.length);
    }

    /** One line per copy: everything that the copy showed and received. */
    private static List<String> trajectories(VectorEnvironment environment, Seed seed, int steps) {
        List<StringBuilder> lives = new ArrayList<>();
        for (int copy = 0; copy < environment.copies(); copy++) {
            lives.add(new StringBuilder());
        }
        Player player = new Player(environment);
        environment.reset(seed);
        for (int i = 0; i < steps; i++) {
            player.step();
            for (int copy = 0; copy < environment.copies(); copy++) {
                lives.get(copy)
                        .append(Arrays.hashCode(column(environment.observations(), environment, copy)))
                        .append(Arrays.hashCode(column(environment.successors(), environment, copy)))
                        .append(environment.rewards()[copy])
                        .append(
                                environment.terminated()[copy]
                                        ? '!'
                                        : environment.truncated()[copy] ? '|' : '.');
            }
        }
        return lives.stream().map(StringBuilder::toString).toList();
    }

    private static float[] column(float[] array, VectorEnvironment environment, int copy) {
        float[] column = new float[environment.observationSize()];
        for (int feature = 0; feature < column.length; feature++) {
            column[feature] = array[feature * environment.copies() + copy];
        }
        return column;
    }

    private static void assertFinite(float[] numbers) {
        for (float number : numbers) {
            assertTrue(Float.isFinite(number), "finite, found " + number);
        }
    }

    /** Steps with random actions; each copy's actions come from a stream of its own. */
    private static final class Player {

        private final VectorEnvironment environment;
        private final CounterRandom[] randoms;
        private final int[] actions;

        Player(VectorEnvironment environment) {
            this.environment = environment;
            actions = new int[environment.copies()];
            randoms = new CounterRandom[environment.copies()];
            Arrays.setAll(randoms, copy -> SEED.child("actions").counterRandom(copy));
        }

        void step() {
            for (int copy = 0; copy < actions.length; copy++) {
                actions[copy] = randoms[copy].nextInt(environment.actions());
            }
            environment.step(actions);
        }
    }
}
