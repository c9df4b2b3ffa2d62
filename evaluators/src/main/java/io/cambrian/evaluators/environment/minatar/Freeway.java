package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.Joystick.DOWN;
import static io.cambrian.evaluators.environment.minatar.Joystick.REST;
import static io.cambrian.evaluators.environment.minatar.Joystick.UP;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import java.util.List;

/**
 * A chicken crosses eight lanes of traffic, again and again; arriving at the top is worth 1.
 *
 * <p>The chicken walks in column 4, at most one row in three steps. Each of the rows 1 to 8 has one car, which moves one cell
 * in every (k + 1)-th step for a k from 1 to 5, in its own direction, and comes back at the other side. A car and the chicken
 * in one cell send the chicken back to the bottom row. So does arriving at the top, which also draws new speeds and directions
 * for all cars; they stay where they are. The episode ends by itself after {@value #STEPS} steps.
 *
 * <p>Channels: chicken, cars, then for k = 1 to 5 the cells behind the cars of speed k. Source: Young and Tian, "MinAtar: an
 * Atari-inspired testbed for thorough and reproducible reinforcement learning experiments", 2019.
 */
public final class Freeway extends MinAtarGame {

    /** The length of every episode, unless a time limit is shorter. */
    public static final int STEPS = 2_501;

    private static final int LANES = SIDE - 2;
    private static final int COLUMN = 4;
    private static final int SPEEDS = 5;
    private static final int WALK_PERIOD = 3;
    private static final List<Channel> CHANNELS = List.of(
            Channel.thing('C', Colour.BLUE),
            Channel.thing('H', Colour.RED),
            Channel.ground('1', Colour.BLACK),
            Channel.ground('2', Colour.DARK_GREY),
            Channel.ground('3', Colour.PURPLE),
            Channel.ground('4', Colour.ORANGE),
            Channel.ground('5', Colour.YELLOW));

    private final int[] chickenRow;
    private final int[] walkTimer;
    private final int[] stepsLeft;
    /** {@code [copy][lane]}, like those below; lane i is row i + 1. */
    private final int[] carX;

    private final int[] carTimer;
    private final int[] speed;
    /** 1 or −1. */
    private final int[] heading;

    public Freeway(int copies, Variant variant) {
        this(copies, variant, new CounterDice(copies));
    }

    Freeway(int copies, Variant variant, Dice dice) {
        super("Freeway", copies, variant, CHANNELS, List.of(REST, UP, DOWN), dice);
        chickenRow = new int[copies];
        walkTimer = new int[copies];
        stepsLeft = new int[copies];
        carX = new int[copies * LANES];
        carTimer = new int[copies * LANES];
        speed = new int[copies * LANES];
        heading = new int[copies * LANES];
    }

    @Override
    void start(int copy) {
        chickenRow[copy] = LAST;
        walkTimer[copy] = WALK_PERIOD;
        stepsLeft[copy] = STEPS;
        for (int car = copy * LANES; car < (copy + 1) * LANES; car++) {
            carX[car] = 0;
        }
        drawTraffic(copy);
    }

    private void drawTraffic(int copy) {
        for (int car = copy * LANES; car < (copy + 1) * LANES; car++) {
            speed[car] = 1 + dice.roll(copy, SPEEDS);
            carTimer[car] = speed[car];
        }
        for (int car = copy * LANES; car < (copy + 1) * LANES; car++) {
            heading[car] = dice.roll(copy, 2) == 0 ? -1 : 1;
        }
    }

    @Override
    void play(int[] executed, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < chickenRow.length; copy++) {
            walk(copy, Joystick.downward(executed[copy]));
            if (chickenRow[copy] == 0) {
                rewards[copy] = 1;
                drawTraffic(copy);
                chickenRow[copy] = LAST;
            }
            sendBackIfHit(copy);
            drive(copy);
            sendBackIfHit(copy);
            if (walkTimer[copy] > 0) {
                walkTimer[copy]--;
            }
            terminated[copy] = --stepsLeft[copy] == 0;
        }
    }

    private void walk(int copy, int rows) {
        if (rows != 0 && walkTimer[copy] == 0) {
            walkTimer[copy] = WALK_PERIOD;
            chickenRow[copy] = Math.clamp(chickenRow[copy] + rows, 0, LAST);
        }
    }

    private void sendBackIfHit(int copy) {
        int row = chickenRow[copy];
        if (row < LAST && carX[copy * LANES + row - 1] == COLUMN) {
            chickenRow[copy] = LAST;
        }
    }

    private void drive(int copy) {
        for (int car = copy * LANES; car < (copy + 1) * LANES; car++) {
            if (carTimer[car] == 0) {
                carTimer[car] = speed[car];
                carX[car] = wrapped(carX[car] + heading[car]);
            } else {
                carTimer[car]--;
            }
        }
    }

    private static int wrapped(int x) {
        return x < 0 ? LAST : x > LAST ? 0 : x;
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            int row = copy * words;
            Bits.set(bits, row, chickenRow[copy] * SIDE + COLUMN);
            for (int lane = 0; lane < LANES; lane++) {
                int car = copy * LANES + lane;
                int street = (lane + 1) * SIDE;
                Bits.set(bits, row, CELLS + street + carX[car]);
                Bits.set(bits, row, (1 + speed[car]) * CELLS + street + wrapped(carX[car] - heading[car]));
            }
        }
    }

    @Override
    public int mostSetBits() {
        return 1 + 2 * LANES;
    }
}
