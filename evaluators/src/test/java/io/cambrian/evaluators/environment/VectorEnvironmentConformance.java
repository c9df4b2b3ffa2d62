package io.cambrian.evaluators.environment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Allocation;
import io.cambrian.evaluators.environment.render.PixelRenderer;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.TextRenderer;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every vectorised environment promises. A subclass names the environment; all tests come from here. */
public abstract class VectorEnvironmentConformance {

    private static final Seed SEED = new RootSeed(2026).search().child("environment");
    private static final int STEPS = 1_200;

    /** A fresh environment under its usual time limit. */
    protected VectorEnvironment environment(int copies) {
        return environment(copies, horizon());
    }

    /** A fresh environment under a time limit of the test's choice. */
    protected abstract VectorEnvironment environment(int copies, int horizon);

    /** The usual time limit. */
    protected abstract int horizon();

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
        switch (environment) {
            case DiscreteEnvironment discrete -> {
                for (int action : new int[] {-1, discrete.actions()}) {
                    refused("copy 2 was given action " + action, () -> discrete.step(new int[] {0, 0, action}));
                }
                refused("3 copies", () -> discrete.step(new int[2]));
            }
            case ContinuousEnvironment continuous -> {
                float[] actions = new float[3 * continuous.actionSpace().size()];
                refused("3 copies", () -> continuous.step(Arrays.copyOf(actions, actions.length + 1)));
                actions[2] = Float.NaN;
                refused("copy 2 was given NaN", () -> continuous.step(actions));
            }
        }
        assertArrayEquals(before, environment.observations());
    }

    private static void refused(String complaint, Executable step) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, step);
        assertTrue(refused.toString().contains(complaint), refused::toString);
    }

    @Test
    void steppingBeforeTheFirstResetIsRefused() {
        Player player = new Player(environment(2));
        assertThrows(IllegalStateException.class, player::step);
    }

    @Test
    void bitsAreTheObservationsInShort() {
        VectorEnvironment environment = environment(3);
        Player player = new Player(environment);
        environment.reset(SEED);
        if (environment.bits().isEmpty()) {
            return;
        }
        BitObservations bits = environment.bits().get();
        assertEquals(environment.observationSize(), bits.size());
        for (int i = 0; i < STEPS; i++) {
            player.step();
            for (int copy = 0; copy < environment.copies(); copy++) {
                assertSame(bits, environment.bits().get());
                assertSameBits(column(environment.observations(), environment, copy), bits, bits.observations(), copy);
                assertSameBits(column(environment.successors(), environment, copy), bits, bits.successors(), copy);
            }
        }
    }

    private static void assertSameBits(float[] numbers, BitObservations bits, long[] words, int copy) {
        int ones = 0;
        for (int feature = 0; feature < numbers.length; feature++) {
            boolean set = Bits.isSet(words, copy * bits.words(), feature);
            assertEquals(set ? 1f : 0f, numbers[feature], "feature " + feature);
            ones += set ? 1 : 0;
        }
        assertTrue(ones <= bits.mostSetBits(), ones + " ones, declared are at most " + bits.mostSetBits());
    }

    @Test
    void whatCanBeDrawnCanBeDrawnInEveryStep() {
        VectorEnvironment environment = environment(2);
        Player player = new Player(environment);
        environment.reset(SEED);
        Assumptions.assumeTrue(environment.scene(0).isPresent());
        Set<String> pictures = new TreeSet<>();
        for (int i = 0; i < 50; i++) {
            player.step();
            Scene scene = environment.scene(1).orElseThrow();
            pictures.add(new TextRenderer(60).render(scene));
            assertTrue(new PixelRenderer(96).render(scene).getHeight() > 0);
        }
        assertTrue(pictures.size() > 1, "something moves");
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
    protected int distinctStarts() {
        return 64;
    }

    @Test
    void steppingAllocatesNothing() {
        VectorEnvironment environment = environment(8);
        Player player = new Player(environment);
        environment.reset(SEED);
        long allocated = Allocation.settled(() -> {
            for (int i = 0; i < 2_000; i++) {
                player.step();
            }
        });
        assertEquals(0, allocated, "bytes in 2,000 steps");
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

        private final CounterRandom[] randoms;
        private final Runnable step;

        Player(VectorEnvironment environment) {
            randoms = new CounterRandom[environment.copies()];
            Arrays.setAll(randoms, copy -> SEED.child("actions").counterRandom(copy));
            step = switch (environment) {
                case DiscreteEnvironment discrete -> choosing(discrete);
                case ContinuousEnvironment continuous -> drawing(continuous);
            };
        }

        void step() {
            step.run();
        }

        private Runnable choosing(DiscreteEnvironment environment) {
            int[] actions = new int[environment.copies()];
            return () -> {
                for (int copy = 0; copy < actions.length; copy++) {
                    actions[copy] = randoms[copy].nextInt(environment.actions());
                }
                environment.step(actions);
            };
        }

        /** Uniform within the bounds, or in ±a million where there are none. */
        private Runnable drawing(ContinuousEnvironment environment) {
            ActionSpace.Box space = environment.actionSpace();
            int copies = environment.copies();
            float[] actions = new float[space.size() * copies];
            return () -> {
                for (int i = 0; i < actions.length; i++) {
                    float low = Math.max(space.low().get(i / copies), -1e6f);
                    float high = Math.min(space.high().get(i / copies), 1e6f);
                    actions[i] = low + (high - low) * randoms[i % copies].nextFloat();
                }
                environment.step(actions);
            };
        }
    }
}
