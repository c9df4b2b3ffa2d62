package io.cambrian.evaluators.environment.grid;

import io.cambrian.searchspace.random.CounterRandom;
import java.util.Arrays;

/** A level as tables, for stepping. */
final class LevelRules {

    private static final int ACTIONS = GridAction.COUNT;
    private static final double WORDS = 0x1.0p32;

    final GridLevel level;
    final boolean randomPlacement;
    final int objects;
    final int all;
    final int horizon;
    final int start;
    private final int[] moves;
    private final int[] open;
    private final float[] reward;
    private final long[] termination;
    private final long[] respawn;

    LevelRules(GridLevel level) {
        this.level = level;
        randomPlacement = level.placement() == Placement.RANDOM;
        objects = level.objects().size();
        all = (1 << objects) - 1;
        horizon = level.horizon();
        start = level.start();
        moves = new int[level.size() * level.size() * ACTIONS];
        Arrays.setAll(moves, i -> level.neighbour(i / ACTIONS, GridAction.values()[i % ACTIONS]));
        open = level.openCells().stream().mapToInt(Integer::intValue).toArray();
        reward = new float[objects];
        termination = new long[objects];
        respawn = new long[objects];
        for (int object = 0; object < objects; object++) {
            ObjectType type = level.typeOf(object);
            reward[object] = (float) type.reward();
            termination[object] = Math.round(type.termination() * WORDS);
            respawn[object] = Math.round(type.respawn() * WORDS);
        }
    }

    int move(int cell, int action) {
        return moves[cell * ACTIONS + action];
    }

    float reward(int object) {
        return reward[object];
    }

    /** Whether collecting that object ends the episode this time. */
    boolean ends(int object, CounterRandom random) {
        return happens(termination[object], random);
    }

    /** Which of the absent objects come back this time, as a set of bits. */
    int returning(int absent, CounterRandom random) {
        int returning = 0;
        for (int left = absent; left != 0; left &= left - 1) {
            int object = Integer.numberOfTrailingZeros(left);
            if (happens(respawn[object], random)) {
                returning |= 1 << object;
            }
        }
        return returning;
    }

    /** Any cell that is no wall. */
    int openCell(CounterRandom random) {
        return open[random.nextInt(open.length)];
    }

    /** What is certain or impossible draws nothing. */
    private static boolean happens(long threshold, CounterRandom random) {
        return threshold != 0 && (threshold == 1L << 32 || (random.nextInt() & 0xFFFFFFFFL) < threshold);
    }
}
