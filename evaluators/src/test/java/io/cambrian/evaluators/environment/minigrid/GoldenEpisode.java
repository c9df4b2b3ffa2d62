package io.cambrian.evaluators.environment.minigrid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.DiscreteGame;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;

/**
 * One episode that the published package has played, as {@code minigrid_golden.py} describes its lines, and its replay by our
 * rules from the same start with the same actions.
 *
 * @param cells of the start by columns, three hexadecimal digits each
 * @param places of the agent (column, row, direction) and of the balls (column, row each)
 * @param moves of the balls, a digit each
 * @param lowestBytes of the running checksum of the partial view, after the start and after each step
 */
record GoldenEpisode(
        String name,
        int width,
        int height,
        String cells,
        List<Integer> places,
        String actions,
        String moves,
        String lowestBytes,
        String partial,
        String full,
        String oneHot) {

    static GoldenEpisode parse(String line) {
        String[] fields = line.split("\t", -1);
        return new GoldenEpisode(
                fields[0],
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                fields[3],
                Arrays.stream(fields[4].split(" ")).map(Integer::valueOf).toList(),
                fields[5],
                fields[6],
                fields[7],
                fields[8],
                fields[9],
                fields[10]);
    }

    /** Plays the episode in each of the three ways of showing it and compares all that is shown and given. */
    void replay() {
        Layout layout = PublishedLayouts.named(name.substring("MiniGrid-".length()))
                .orElseThrow(() -> new AssertionError("no layout is called " + name));
        assertEquals(width, layout.width(), name);
        assertEquals(height, layout.height(), name);
        assertEquals(partial, replayed(layout, MiniGrid.partial(layout, 1), lowestBytes), name + ", partial");
        assertEquals(full, replayed(layout, MiniGrid.full(layout, 1), ""), name + ", full");
        assertEquals(oneHot, replayed(layout, MiniGrid.oneHot(layout, 1), ""), name + ", one-hot");
    }

    private String replayed(Layout layout, MiniGrid game, String expectedLowestBytes) {
        start(game);
        CRC32 checksum = new CRC32();
        StringBuilder lowestBytes = new StringBuilder();
        Function<DiscreteGame, byte[]> seen =
                game instanceof OneHotMiniGrid ? GoldenEpisode::bits : GoldenEpisode::numbers;
        show(checksum, lowestBytes, seen.apply(game));
        float[] reward = new float[1];
        boolean[] terminated = new boolean[1];
        for (int step = 0; step < actions.length(); step++) {
            game.step(new int[] {actions.charAt(step) - '0'}, reward, terminated);
            boolean truncated = !terminated[0] && step + 1 == layout.maxSteps();
            checksum.update(seen.apply(game));
            ByteBuffer outcome = ByteBuffer.allocate(5).order(ByteOrder.LITTLE_ENDIAN);
            outcome.putFloat(reward[0]).put((byte) (terminated[0] ? 1 : truncated ? 2 : 0));
            show(checksum, lowestBytes, outcome.array());
            assertEquals(step + 1 == actions.length(), terminated[0] || truncated, name + " ends, step " + (step + 1));
            if (!expectedLowestBytes.isEmpty()) {
                int upTo = lowestBytes.length();
                assertEquals(
                        expectedLowestBytes.substring(0, upTo), lowestBytes.toString(), name + ", step " + (step + 1));
            }
        }
        return "%08x".formatted(checksum.getValue());
    }

    private static void show(CRC32 checksum, StringBuilder lowestBytes, byte[] bytes) {
        checksum.update(bytes);
        lowestBytes.append("%02x".formatted(checksum.getValue() & 0xff));
    }

    private void start(MiniGrid game) {
        World world = game.world();
        world.clear(0);
        for (int cell = 0; cell < width * height; cell++) {
            int tile = Tile.of(digit(3 * cell), digit(3 * cell + 1), digit(3 * cell + 2));
            world.put(world.cell(0, cell / height, cell % height), tile);
        }
        world.putAgent(0, world.cell(0, places.get(0), places.get(1)), places.get(2));
        for (int ball = 0; ball < world.balls().count(); ball++) {
            world.balls().put(0, ball, world.cell(0, places.get(3 + 2 * ball), places.get(4 + 2 * ball)));
        }
        world.balls().drawFrom(0, new RecordedMoves(moves));
    }

    private int digit(int at) {
        return Character.digit(cells.charAt(at), 16);
    }

    private static byte[] numbers(DiscreteGame game) {
        float[] observation = new float[game.observationSize()];
        game.observe(0, 1, observation);
        byte[] bytes = new byte[observation.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) observation[i];
        }
        return bytes;
    }

    /** Ours is [plane][row][column], the package's [column][row][plane]. */
    private static byte[] bits(DiscreteGame game) {
        long[] words = new long[Bits.words(game.observationSize())];
        ((OneHotMiniGrid) game).observe(0, 1, words);
        byte[] bytes = new byte[game.observationSize()];
        int planes = bytes.length / PartialView.CELLS;
        for (int i = 0; i < bytes.length; i++) {
            int plane = i % planes;
            int row = i / planes % PartialView.SIZE;
            int column = i / planes / PartialView.SIZE;
            bytes[i] =
                    (byte) (Bits.isSet(words, 0, (plane * PartialView.SIZE + row) * PartialView.SIZE + column) ? 1 : 0);
        }
        return bytes;
    }

    /** Gives the recorded moves as if they had been drawn: first the columns, then the rows of each. */
    private static final class RecordedMoves implements RandomGenerator {

        private final String moves;
        private int drawn;

        RecordedMoves(String moves) {
            this.moves = moves;
        }

        @Override
        public int nextInt(int bound) {
            int move = moves.charAt(drawn / 2) - '0';
            return drawn++ % 2 == 0 ? move % 3 : move / 3;
        }

        @Override
        public long nextLong() {
            throw new AssertionError("balls draw columns and rows only");
        }
    }
}
