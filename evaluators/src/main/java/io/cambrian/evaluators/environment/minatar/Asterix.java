package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.Joystick.DOWN;
import static io.cambrian.evaluators.environment.minatar.Joystick.LEFT;
import static io.cambrian.evaluators.environment.minatar.Joystick.REST;
import static io.cambrian.evaluators.environment.minatar.Joystick.RIGHT;
import static io.cambrian.evaluators.environment.minatar.Joystick.UP;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import java.util.List;

/**
 * Gold and enemies cross the board in eight lanes; gold is worth 1, an enemy ends the episode.
 *
 * <p>The player moves one cell a step in rows 1 to 8, each of which is a lane for one entity at a time. Every 10 steps an
 * entity enters a random free lane, from the left or the right wall, gold with probability 1/3. Every 5 steps all entities
 * move one cell and leave at the other wall. About every hundred steps it becomes harder: the entities appear a step sooner,
 * and every second time they also move a step sooner, until both happen in every step.
 *
 * <p>A step: entry, player, encounter, entities, encounter again, timers. Channels: player, enemies, the cells behind all
 * entities, gold. Source: Young and Tian, "MinAtar: an Atari-inspired testbed for thorough and reproducible reinforcement
 * learning experiments", 2019.
 */
public final class Asterix extends MinAtarGame {

    private static final int LANES = SIDE - 2;
    private static final int ALL_LANES = (1 << LANES) - 1;
    private static final int FIRST_SPAWN_PERIOD = 10;
    private static final int FIRST_MOVE_PERIOD = 5;
    private static final int RAMP_PERIOD = 100;
    private static final List<Channel> CHANNELS = List.of(
            Channel.thing('A', Colour.BLUE),
            Channel.thing('x', Colour.RED),
            Channel.ground('.', Colour.LIGHT_GREY),
            Channel.thing('$', Colour.YELLOW));

    private final int[] playerX;
    private final int[] playerY;
    /** {@code [copy][lane]}; lane i is row i + 1. */
    private final int[] entityX;
    /** One bit a lane: whether it has an entity. */
    private final int[] taken;
    /** Of the taken lanes: whose entity moves to the right. */
    private final int[] rightward;
    /** Of the taken lanes: whose entity is gold. */
    private final int[] gold;

    private final int[] spawnPeriod;
    private final int[] spawnTimer;
    private final int[] movePeriod;
    private final int[] moveTimer;
    private final int[] rampTimer;
    private final int[] ramps;

    public Asterix(int copies, Variant variant) {
        this(copies, variant, new CounterDice(copies));
    }

    Asterix(int copies, Variant variant, Dice dice) {
        super("Asterix", copies, variant, CHANNELS, List.of(REST, LEFT, UP, RIGHT, DOWN), dice);
        playerX = new int[copies];
        playerY = new int[copies];
        entityX = new int[copies * LANES];
        taken = new int[copies];
        rightward = new int[copies];
        gold = new int[copies];
        spawnPeriod = new int[copies];
        spawnTimer = new int[copies];
        movePeriod = new int[copies];
        moveTimer = new int[copies];
        rampTimer = new int[copies];
        ramps = new int[copies];
    }

    @Override
    void start(int copy) {
        playerX[copy] = SIDE / 2;
        playerY[copy] = SIDE / 2;
        taken[copy] = 0;
        spawnPeriod[copy] = FIRST_SPAWN_PERIOD;
        spawnTimer[copy] = FIRST_SPAWN_PERIOD;
        movePeriod[copy] = FIRST_MOVE_PERIOD;
        moveTimer[copy] = FIRST_MOVE_PERIOD;
        rampTimer[copy] = RAMP_PERIOD;
        ramps[copy] = 0;
    }

    @Override
    void play(int[] executed, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < taken.length; copy++) {
            if (spawnTimer[copy] == 0) {
                spawnTimer[copy] = spawnPeriod[copy];
                spawn(copy);
            }
            playerX[copy] = Math.clamp(playerX[copy] + Joystick.rightward(executed[copy]), 0, LAST);
            playerY[copy] = Math.clamp(playerY[copy] + Joystick.downward(executed[copy]), 1, LANES);
            meet(copy, rewards, terminated);
            if (moveTimer[copy] == 0) {
                moveTimer[copy] = movePeriod[copy];
                moveEntities(copy);
                meet(copy, rewards, terminated);
            }
            spawnTimer[copy]--;
            moveTimer[copy]--;
            ramp(copy);
        }
    }

    private void spawn(int copy) {
        boolean fromLeft = dice.roll(copy, 2) == 0;
        boolean isGold = dice.roll(copy, 3) == 0;
        int free = ALL_LANES & ~taken[copy];
        if (free == 0) {
            return;
        }
        for (int skipped = dice.roll(copy, Integer.bitCount(free)); skipped > 0; skipped--) {
            free &= free - 1;
        }
        int lane = Integer.numberOfTrailingZeros(free);
        int bit = 1 << lane;
        taken[copy] |= bit;
        rightward[copy] = fromLeft ? rightward[copy] | bit : rightward[copy] & ~bit;
        gold[copy] = isGold ? gold[copy] | bit : gold[copy] & ~bit;
        entityX[copy * LANES + lane] = fromLeft ? 0 : LAST;
    }

    /** Only the entity of the player's own lane can be where the player is. */
    private void meet(int copy, float[] rewards, boolean[] terminated) {
        int lane = playerY[copy] - 1;
        int bit = 1 << lane;
        if ((taken[copy] & bit) != 0 && entityX[copy * LANES + lane] == playerX[copy]) {
            if ((gold[copy] & bit) != 0) {
                rewards[copy]++;
                taken[copy] &= ~bit;
            } else {
                terminated[copy] = true;
            }
        }
    }

    private void moveEntities(int copy) {
        for (int left = taken[copy]; left != 0; left &= left - 1) {
            int lane = Integer.numberOfTrailingZeros(left);
            int x = entityX[copy * LANES + lane] + heading(copy, lane);
            entityX[copy * LANES + lane] = x;
            if (x < 0 || x > LAST) {
                taken[copy] &= ~(1 << lane);
            }
        }
    }

    private int heading(int copy, int lane) {
        return (rightward[copy] >>> lane & 1) == 1 ? 1 : -1;
    }

    private void ramp(int copy) {
        if (spawnPeriod[copy] == 1 && movePeriod[copy] == 1) {
            return;
        }
        if (rampTimer[copy] >= 0) {
            rampTimer[copy]--;
            return;
        }
        if (movePeriod[copy] > 1 && ramps[copy] % 2 == 1) {
            movePeriod[copy]--;
        }
        if (spawnPeriod[copy] > 1) {
            spawnPeriod[copy]--;
        }
        ramps[copy]++;
        rampTimer[copy] = RAMP_PERIOD;
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            int row = copy * words;
            Bits.set(bits, row, playerY[copy] * SIDE + playerX[copy]);
            for (int left = taken[copy]; left != 0; left &= left - 1) {
                int lane = Integer.numberOfTrailingZeros(left);
                int x = entityX[copy * LANES + lane];
                int channel = (gold[copy] >>> lane & 1) == 1 ? 3 : 1;
                Bits.set(bits, row, channel * CELLS + (lane + 1) * SIDE + x);
                int behind = x - heading(copy, lane);
                if (behind >= 0 && behind <= LAST) {
                    Bits.set(bits, row, 2 * CELLS + (lane + 1) * SIDE + behind);
                }
            }
        }
    }

    @Override
    public int mostSetBits() {
        return 1 + 2 * LANES;
    }
}
