package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.Joystick.LEFT;
import static io.cambrian.evaluators.environment.minatar.Joystick.REST;
import static io.cambrian.evaluators.environment.minatar.Joystick.RIGHT;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import java.util.List;

/**
 * A paddle in the bottom row keeps a ball in play that clears three rows of bricks; a brick is worth 1.
 *
 * <p>The ball moves diagonally, one cell a step, and turns around at the side walls and the ceiling. A brick in its way is
 * removed and throws it back; while it is still among bricks after that, it passes through the others. In the bottom row the
 * paddle throws it back: upwards when the paddle is in the column that the ball came from, back the way it came when the
 * paddle is in the column that it arrives at; when it is in neither, the episode ends. The bricks come back once all are gone
 * and the ball is in the bottom row. The paddle starts in column 4; the ball starts below the bricks at the left or the right
 * wall, each half of the time, and moves down and away from the wall.
 *
 * <p>Channels: paddle, ball, the ball's last cell, bricks. Source: Young and Tian, "MinAtar: an Atari-inspired testbed for
 * thorough and reproducible reinforcement learning experiments", 2019.
 */
public final class Breakout extends MinAtarGame {

    private static final int FIRST_BRICK_ROW = 1;
    private static final int LAST_BRICK_ROW = 3;
    private static final int BRICKS = (LAST_BRICK_ROW - FIRST_BRICK_ROW + 1) * SIDE;
    private static final int WALL = (1 << BRICKS) - 1;
    private static final List<Channel> CHANNELS = List.of(
            Channel.thing('=', Colour.BLUE),
            Channel.thing('o', Colour.RED),
            Channel.ground('.', Colour.LIGHT_GREY),
            Channel.thing('#', Colour.ORANGE));

    private final int[] paddle;
    private final int[] ballX;
    private final int[] ballY;
    private final int[] velocityX;
    private final int[] velocityY;
    private final int[] lastCell;
    /** One bit a brick, row by row. */
    private final int[] bricks;
    /** Whether the ball has been thrown back by a brick and is still among bricks. */
    private final boolean[] amongBricks;

    public Breakout(int copies, Variant variant) {
        this(copies, variant, new CounterDice(copies));
    }

    Breakout(int copies, Variant variant, Dice dice) {
        super("Breakout", copies, variant, CHANNELS, List.of(REST, LEFT, RIGHT), dice);
        paddle = new int[copies];
        ballX = new int[copies];
        ballY = new int[copies];
        velocityX = new int[copies];
        velocityY = new int[copies];
        lastCell = new int[copies];
        bricks = new int[copies];
        amongBricks = new boolean[copies];
    }

    @Override
    void start(int copy) {
        boolean left = dice.roll(copy, 2) == 0;
        paddle[copy] = 4;
        ballX[copy] = left ? 0 : LAST;
        ballY[copy] = LAST_BRICK_ROW;
        velocityX[copy] = left ? 1 : -1;
        velocityY[copy] = 1;
        lastCell[copy] = LAST_BRICK_ROW * SIDE + ballX[copy];
        bricks[copy] = WALL;
        amongBricks[copy] = false;
    }

    @Override
    void play(int[] executed, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < paddle.length; copy++) {
            paddle[copy] = Math.clamp(paddle[copy] + Joystick.rightward(executed[copy]), 0, LAST);
            moveBall(copy, rewards, terminated);
        }
    }

    private void moveBall(int copy, float[] rewards, boolean[] terminated) {
        int oldX = ballX[copy];
        int oldY = ballY[copy];
        int x = oldX + velocityX[copy];
        int y = oldY + velocityY[copy];
        if (x < 0 || x > LAST) {
            x = oldX;
            velocityX[copy] = -velocityX[copy];
        }
        boolean touched = false;
        if (y < 0) {
            y = 0;
            velocityY[copy] = -velocityY[copy];
        } else if (isBrick(copy, x, y)) {
            touched = true;
            if (!amongBricks[copy]) {
                rewards[copy] = 1;
                bricks[copy] &= ~brick(x, y);
                y = oldY;
                velocityY[copy] = -velocityY[copy];
            }
        } else if (y == LAST) {
            if (bricks[copy] == 0) {
                bricks[copy] = WALL;
            }
            if (paddle[copy] == oldX || paddle[copy] == x) {
                velocityX[copy] *= paddle[copy] == oldX ? 1 : -1;
                velocityY[copy] = -velocityY[copy];
                y = oldY;
            } else {
                terminated[copy] = true;
            }
        }
        amongBricks[copy] = touched;
        lastCell[copy] = oldY * SIDE + oldX;
        ballX[copy] = x;
        ballY[copy] = y;
    }

    private boolean isBrick(int copy, int x, int y) {
        return y >= FIRST_BRICK_ROW && y <= LAST_BRICK_ROW && (bricks[copy] & brick(x, y)) != 0;
    }

    private static int brick(int x, int y) {
        return 1 << (y - FIRST_BRICK_ROW) * SIDE + x;
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            int row = copy * words;
            Bits.set(bits, row, LAST * SIDE + paddle[copy]);
            Bits.set(bits, row, CELLS + ballY[copy] * SIDE + ballX[copy]);
            Bits.set(bits, row, 2 * CELLS + lastCell[copy]);
            Bits.set(bits, row, 3 * CELLS + FIRST_BRICK_ROW * SIDE, bricks[copy]);
        }
    }

    @Override
    public int mostSetBits() {
        return 3 + BRICKS;
    }
}
