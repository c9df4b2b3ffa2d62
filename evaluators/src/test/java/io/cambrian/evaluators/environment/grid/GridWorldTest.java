package io.cambrian.evaluators.environment.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.VectorEnvironmentConformance;
import io.cambrian.evaluators.environment.render.TextRenderer;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GridWorldTest extends VectorEnvironmentConformance {

    private static final int UP = 0;
    private static final int DOWN = 1;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final int STAY = 4;

    private final float[] rewards = new float[1];
    private final boolean[] terminated = new boolean[1];

    @Override
    protected DiscreteEnvironment environment(int copies, int horizon) {
        GridLevel level = LevelDistribution.MEDIUM.sample(new CounterRandom(1, 0));
        return new DiscreteLockstep(new GridWorld(copies, level, GridView.TABULAR), horizon);
    }

    @Override
    protected int horizon() {
        return 250;
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    @Test
    void wallsAndTheBorderStopTheAgent() {
        GridWorld game = started(level(3, Set.of(1), 0, new ObjectType(1, 0, 0), 8, 20));
        for (int[] actionAndCell :
                new int[][] {{UP, 0}, {LEFT, 0}, {RIGHT, 0}, {DOWN, 3}, {STAY, 3}, {RIGHT, 4}, {UP, 4}}) {
            step(game, actionAndCell[0]);
            assertEquals(actionAndCell[1], place(game) % 9);
        }
    }

    @Test
    void theObjectIsCollectedOnceAndTheTabularIndexTellsThatItIsGone() {
        GridWorld game = started(level(2, Set.of(), 0, new ObjectType(0.5, 0, 0), 1, 20));
        assertEquals(4, place(game));
        assertEquals(0.5f, step(game, RIGHT));
        assertEquals(1, place(game));
        assertEquals(0f, step(game, STAY));
        assertFalse(terminated[0]);
    }

    @Test
    void whatComesBackUnderTheAgentIsCollectedAStepLater() {
        GridWorld game = started(level(2, Set.of(), 0, new ObjectType(1, 0, 1), 1, 20));
        List<Float> paid = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            paid.add(step(game, i == 0 ? RIGHT : STAY));
        }
        assertEquals(List.of(1f, 0f, 1f, 0f, 1f), paid);
    }

    @Test
    void theEpisodeEndsByACollectedObjectOrAfterTheHorizon() {
        GridWorld deadly = started(level(2, Set.of(), 0, new ObjectType(-1, 1, 0), 1, 20));
        assertEquals(-1f, step(deadly, RIGHT));
        assertTrue(terminated[0]);
        GridWorld short2 = started(level(2, Set.of(), 0, new ObjectType(1, 0, 0), 1, 2));
        step(short2, STAY);
        assertFalse(terminated[0]);
        step(short2, STAY);
        assertTrue(terminated[0]);
    }

    /** 20,000 steps beside an object that comes back with probability 0.2: ±0.015 are 5 standard errors. */
    @Test
    void objectsComeBackAsOftenAsTheirTypeSays() {
        GridWorld game = started(level(2, Set.of(), 1, new ObjectType(1, 0, 0.2), 0, 1_000_000));
        int absent = 0;
        int returned = 0;
        step(game, LEFT);
        for (int i = 0; i < 20_000; i++) {
            boolean gone = place(game) < 4;
            step(game, STAY);
            absent += gone ? 1 : 0;
            returned += gone && place(game) >= 4 ? 1 : 0;
        }
        assertEquals(0.2, (double) returned / absent, 0.017);
    }

    @Test
    void copiesPlayLevelsOfTheirOwn() {
        CounterRandom random = new CounterRandom(3, 0);
        List<GridLevel> levels = List.of(LevelDistribution.ALL.sample(random), LevelDistribution.ALL.sample(random));
        GridWorld game = new GridWorld(levels, LevelDistribution.ALL.room(), GridView.TABULAR);
        long[] bits = new long[2 * Bits.words(game.observationSize())];
        for (int copy = 0; copy < 2; copy++) {
            game.reset(copy, random);
        }
        game.observe(0, 2, bits);
        for (int copy = 0; copy < 2; copy++) {
            GridLevel level = levels.get(copy);
            int all = (1 << level.objects().size()) - 1;
            assertTrue(Bits.isSet(bits, copy * bits.length / 2, level.start() + 100 * all));
        }
    }

    @Test
    void aSceneShowsAgentObjectsAndWalls() {
        GridWorld game = started(level(3, Set.of(1, 5), 4, new ObjectType(-1, 0, 0), 8, 20));
        assertEquals(
                "+---+\n| # |\n| A#|\n|  -|\n+---+\nstep 0 of 20\n",
                new TextRenderer(10).render(game.scene(0).orElseThrow()));
    }

    @Test
    void levelsThatContradictThemselvesAreRefused() {
        ObjectType type = new ObjectType(1, 0, 0);
        assertThrows(IllegalArgumentException.class, () -> level(3, Set.of(0), 0, type, 8, 20));
        assertThrows(IllegalArgumentException.class, () -> level(3, Set.of(), 0, type, 0, 20));
        assertThrows(IllegalArgumentException.class, () -> level(3, Set.of(), 0, type, 9, 20));
        assertThrows(IllegalArgumentException.class, () -> level(3, Set.of(9), 0, type, 8, 20));
        assertThrows(IllegalArgumentException.class, () -> level(3, Set.of(), 0, type, 8, 0));
        assertThrows(IllegalArgumentException.class, () -> new ObjectType(1, 1.1, 0));
        GridLevel large = level(5, Set.of(), 0, type, 8, 20);
        assertThrows(
                IllegalArgumentException.class,
                () -> new GridWorld(List.of(large), new GridShape(4, 1, 1), GridView.TABULAR));
    }

    /** A level with one object. */
    static GridLevel level(int size, Set<Integer> walls, int start, ObjectType type, int object, int horizon) {
        List<GridObject> objects = List.of(new GridObject(object, 0));
        return new GridLevel(size, walls, start, List.of(type), objects, Placement.FIXED, horizon);
    }

    private static GridWorld started(GridLevel level) {
        GridWorld game = new GridWorld(1, level, GridView.TABULAR);
        game.reset(0, new CounterRandom(1, 1));
        return game;
    }

    private float step(GridWorld game, int action) {
        game.step(new int[] {action}, rewards, terminated);
        return rewards[0];
    }

    /** The one place of the tabular observation that is 1. */
    private static int place(GridWorld game) {
        long[] bits = new long[Bits.words(game.observationSize())];
        game.observe(0, 1, bits);
        return Long.numberOfTrailingZeros(bits[0]);
    }
}
