package io.cambrian.evaluators.environment.grid;

import io.cambrian.evaluators.environment.BitGame;
import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.searchspace.random.CounterRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One of two objects is worth reaching and the other is not, and from time to time they change places in that: a world for
 * learners that have to notice and unlearn.
 *
 * <p>An agent walks over 5 × 5 cells: up (0), down (1), left (2), right (3), stopped by the border. Stepping on the object of the
 * good colour pays 1, on the other −1, every other step −0.04. At first blue is good; the colours change roles after every so
 * many steps. What has been collected comes back in a uniformly random free cell; see {@link Respawn}. No episode ever ends:
 * an agent's whole life is one, as long as the time limit allows. Observation: six one-hots of length 5, the row and the
 * column of agent, blue and red; which colour is good is not shown.
 *
 * <p>Source: Flennerhag et al., "Bootstrapped meta-learning", ICLR 2022, §5.1 and appendix B, with the step cost of its
 * independent implementations; Luketina et al., "Meta-gradients in non-stationary environments", CoLLAs 2022, for the variant
 * in which everything moves.
 */
public final class TwoColours implements BitGame {

    /** What moves when an object has been collected. */
    public enum Respawn {

        /** That object alone. */
        COLLECTED_OBJECT,

        /** The agent and both objects. */
        EVERYTHING
    }

    /** The steps between two changes, as published. */
    public static final int PUBLISHED_PERIOD = 100_000;

    private static final int SIZE = 5;
    private static final int CELLS = SIZE * SIZE;
    private static final int MOVES = 4;
    private static final int THINGS = 3;
    private static final float STEP_COST = -0.04f;

    private final int copies;
    private final int period;
    private final Respawn respawn;
    private final CounterRandom[] randoms;
    private final int[] agent;
    private final int[] blue;
    private final int[] red;
    private final int[] time;

    /**
     * The game.
     *
     * @param period the steps between two changes of roles, at least 1
     */
    public TwoColours(int copies, int period, Respawn respawn) {
        if (period < 1) {
            throw new IllegalArgumentException("the colours keep their roles for at least 1 step, found " + period);
        }
        this.copies = copies;
        this.period = period;
        this.respawn = respawn;
        randoms = new CounterRandom[copies];
        agent = new int[copies];
        blue = new int[copies];
        red = new int[copies];
        time = new int[copies];
    }

    @Override
    public void reset(int copy, CounterRandom random) {
        randoms[copy] = random;
        time[copy] = 0;
        placeEverything(copy);
    }

    private void placeEverything(int copy) {
        agent[copy] = randoms[copy].nextInt(CELLS);
        blue[copy] = freeCell(randoms[copy], agent[copy], agent[copy]);
        red[copy] = freeCell(randoms[copy], agent[copy], blue[copy]);
    }

    private static int freeCell(CounterRandom random, int taken, int alsoTaken) {
        int cell;
        do {
            cell = random.nextInt(CELLS);
        } while (cell == taken || cell == alsoTaken);
        return cell;
    }

    @Override
    public void step(int[] actions, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < copies; copy++) {
            int cell = moved(agent[copy], actions[copy]);
            agent[copy] = cell;
            boolean blueIsGood = (time[copy]++ / period & 1) == 0;
            boolean onBlue = cell == blue[copy];
            boolean collected = onBlue || cell == red[copy];
            rewards[copy] = !collected ? STEP_COST : onBlue == blueIsGood ? 1 : -1;
            terminated[copy] = false;
            if (collected) {
                replace(copy, onBlue);
            }
        }
    }

    private static int moved(int cell, int action) {
        int row = cell / SIZE;
        int column = cell % SIZE;
        return switch (action) {
            case 0 -> row == 0 ? cell : cell - SIZE;
            case 1 -> row == SIZE - 1 ? cell : cell + SIZE;
            case 2 -> column == 0 ? cell : cell - 1;
            default -> column == SIZE - 1 ? cell : cell + 1;
        };
    }

    private void replace(int copy, boolean collectedBlue) {
        switch (respawn) {
            case COLLECTED_OBJECT -> {
                if (collectedBlue) {
                    blue[copy] = freeCell(randoms[copy], agent[copy], red[copy]);
                } else {
                    red[copy] = freeCell(randoms[copy], agent[copy], blue[copy]);
                }
            }
            case EVERYTHING -> placeEverything(copy);
        }
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        for (int copy = from; copy < to; copy++) {
            show(bits, copy, 0, agent[copy]);
            show(bits, copy, 1, blue[copy]);
            show(bits, copy, 2, red[copy]);
        }
    }

    private static void show(long[] bits, int copy, int thing, int cell) {
        Bits.set(bits, copy, 2 * SIZE * thing + cell / SIZE);
        Bits.set(bits, copy, 2 * SIZE * thing + SIZE + cell % SIZE);
    }

    @Override
    public Optional<Scene> scene(int copy) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < SIZE; row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < SIZE; column++) {
                int cell = row * SIZE + column;
                line.append(cell == agent[copy] ? 'A' : cell == blue[copy] ? 'b' : cell == red[copy] ? 'r' : ' ');
            }
            rows.add(line.toString());
        }
        Map<Character, Colour> colours = Map.of('A', Colour.BLACK, 'b', Colour.BLUE, 'r', Colour.RED);
        String good = (time[copy] / period & 1) == 0 ? "blue" : "red";
        return Optional.of(new Scene.Board(rows, colours, "step " + time[copy] + ", " + good + " is good"));
    }

    @Override
    public int mostSetBits() {
        return 2 * THINGS;
    }

    @Override
    public List<Integer> observationShape() {
        return List.of(2 * THINGS, SIZE);
    }

    @Override
    public String name() {
        return "TwoColours";
    }

    @Override
    public int copies() {
        return copies;
    }

    @Override
    public int observationSize() {
        return 2 * THINGS * SIZE;
    }

    @Override
    public int actions() {
        return MOVES;
    }
}
