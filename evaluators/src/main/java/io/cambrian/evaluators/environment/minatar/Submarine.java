package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.Joystick.FIRE;
import static io.cambrian.evaluators.environment.minatar.MinAtarGame.LAST;
import static io.cambrian.evaluators.environment.minatar.MinAtarGame.SIDE;

/** The submarine of {@link Seaquest} in each copy: where it is, its gun, its air, and how many divers are aboard. */
final class Submarine {

    static final int DEEPEST = SIDE - 2;
    static final int MOST_ABOARD = 6;

    /** Cells of the gauge of air. */
    static final int GAUGE = 10;

    private static final int FULL_OXYGEN = 200;
    private static final int SHOT_PERIOD = 5;

    private final int[] x;
    private final int[] y;
    /** 1 or −1. */
    private final int[] facing;

    private final int[] shotTimer;
    private final int[] oxygen;
    private final int[] aboard;
    private final boolean[] surfaced;

    Submarine(int copies) {
        x = new int[copies];
        y = new int[copies];
        facing = new int[copies];
        shotTimer = new int[copies];
        oxygen = new int[copies];
        aboard = new int[copies];
        surfaced = new boolean[copies];
    }

    void start(int copy) {
        x[copy] = SIDE / 2;
        y[copy] = 0;
        facing[copy] = -1;
        shotTimer[copy] = 0;
        oxygen[copy] = FULL_OXYGEN;
        aboard[copy] = 0;
        surfaced[copy] = true;
    }

    /** Fires if the gun is ready, or moves. */
    void steer(int copy, int action, Movers bullets) {
        if (action == FIRE && shotTimer[copy] == 0) {
            shotTimer[copy] = SHOT_PERIOD;
            bullets.add(copy, x[copy], y[copy], facing[copy]);
        }
        int rightward = Joystick.rightward(action);
        if (rightward != 0) {
            facing[copy] = rightward;
            x[copy] = Math.clamp(x[copy] + rightward, 0, LAST);
        }
        y[copy] = Math.clamp(y[copy] + Joystick.downward(action), 0, DEEPEST);
    }

    void countDown(int copy) {
        shotTimer[copy] = Math.max(0, shotTimer[copy] - 1);
    }

    int column(int copy) {
        return x[copy];
    }

    int row(int copy) {
        return y[copy];
    }

    boolean hasRoom(int copy) {
        return aboard[copy] < MOST_ABOARD;
    }

    void takeAboard(int copy) {
        aboard[copy]++;
    }

    boolean isEmpty(int copy) {
        return aboard[copy] == 0;
    }

    boolean isOutOfAir(int copy) {
        return oxygen[copy] <= 0;
    }

    /** One step's air; whether the submarine has just come up. */
    boolean breathe(int copy) {
        if (y[copy] > 0) {
            oxygen[copy]--;
            surfaced[copy] = false;
            return false;
        }
        return !surfaced[copy];
    }

    /** One diver leaves and the air is refilled; six leave all together, for what the gauge shows. */
    int surface(int copy) {
        int worth = 0;
        surfaced[copy] = true;
        if (aboard[copy] == MOST_ABOARD) {
            aboard[copy] = 0;
            worth = oxygen[copy] * GAUGE / FULL_OXYGEN;
        }
        oxygen[copy] = FULL_OXYGEN;
        aboard[copy]--;
        return worth;
    }

    /** The cell of the submarine, counted from the top left. */
    int cell(int copy) {
        return y[copy] * SIDE + x[copy];
    }

    /** The cell behind the submarine. */
    int cellBehind(int copy) {
        return cell(copy) - facing[copy];
    }

    /** Cells of the gauge of air that are lit. */
    int airShown(int copy) {
        return Math.max(0, oxygen[copy]) * GAUGE / FULL_OXYGEN;
    }

    int aboardShown(int copy) {
        return Math.max(0, aboard[copy]);
    }
}
