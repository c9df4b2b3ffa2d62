package io.cambrian.evaluators.environment.minatar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.searchspace.random.CounterRandom;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * One episode that {@code minatar_golden.py} has played; its comment defines the fields.
 *
 * @param actions a digit a step
 * @param checks the lowest eight bits of the running checksum in two hexadecimal digits a step
 */
record GoldenEpisode(long seed, int steps, int score, long checksum, String actions, String checks) {

    static GoldenEpisode parse(String line) {
        String[] fields = line.split(" ");
        return new GoldenEpisode(
                Long.parseLong(fields[0]),
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Long.parseLong(fields[3], 16),
                fields[4],
                fields[5]);
    }

    /**
     * Plays the same episode on the game's only copy and compares every step.
     *
     * @param digits the digit of each of the game's actions
     */
    void replay(MinAtarGame game, GoldenDice dice, String digits, CounterRandom stream) {
        dice.seed(seed);
        game.reset(0, stream);
        CRC32 sum = new CRC32();
        addBoard(sum, game);
        int[] action = new int[1];
        float[] reward = new float[1];
        boolean[] terminated = new boolean[1];
        int total = 0;
        for (int step = 0; step < steps; step++) {
            action[0] = digits.indexOf(actions.charAt(step));
            game.step(action, reward, terminated);
            total += (int) reward[0];
            sum.update((int) reward[0]);
            sum.update(terminated[0] ? 1 : 0);
            addBoard(sum, game);
            int expected = Integer.parseInt(checks, 2 * step, 2 * step + 2, 16);
            if (expected != (sum.getValue() & 255)) {
                throw new AssertionError("episode " + seed + " differs in step " + (step + 1) + " of " + steps
                        + " after action " + actions.charAt(step) + ": reward " + reward[0] + ", terminated "
                        + terminated[0] + ", " + game.scene(0));
            }
        }
        assertEquals(checksum, sum.getValue(), () -> "checksum of episode " + seed);
        assertEquals(score, total, () -> "return of episode " + seed);
    }

    private static void addBoard(CRC32 sum, MinAtarGame game) {
        long[] bits = new long[Bits.words(game.observationSize())];
        game.observe(0, 1, bits);
        ByteBuffer bytes = ByteBuffer.allocate(bits.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(bits);
        sum.update(bytes.array(), 0, (game.observationSize() + 7) / 8);
    }
}
