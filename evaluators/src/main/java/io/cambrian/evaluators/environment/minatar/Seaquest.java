package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.Joystick.DOWN;
import static io.cambrian.evaluators.environment.minatar.Joystick.FIRE;
import static io.cambrian.evaluators.environment.minatar.Joystick.LEFT;
import static io.cambrian.evaluators.environment.minatar.Joystick.REST;
import static io.cambrian.evaluators.environment.minatar.Joystick.RIGHT;
import static io.cambrian.evaluators.environment.minatar.Joystick.UP;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import java.util.List;

/**
 * A submarine collects divers, shoots fish and enemy submarines, each worth 1, and must come up for air.
 *
 * <p>The submarine moves one cell a step between the surface (row 0) and row 8, or fires the way it faces, at most in every
 * fifth step. Every 20 steps a fish or, with probability 1/3, an enemy submarine enters a random row at a random wall, unless
 * something in that row moves the other way; every 30 steps a diver. Enemies and divers move one cell in six steps and leave
 * at the other wall. An enemy submarine fires ahead in every eleventh step. Bullets move one cell a step. The submarine takes
 * up to six divers aboard. It is lost when an enemy or an enemy's bullet is where it is, when it has been below the surface
 * for 200 steps, and when it comes up without a diver.
 *
 * <p>At the surface one diver leaves and the air is refilled; with six aboard, all leave and are worth what the gauge of ten
 * cells shows, and yet one more is taken off, so that the next visit to the surface is free even without a diver. Each visit
 * brings the enemies a step sooner, down to every step, and every second one makes them move a step sooner, down to every
 * third.
 *
 * <p>A step: entries, submarine, its bullets, divers, enemy submarines with their shots, enemy bullets, fish, timers, air.
 * Channels: submarine, the cell behind it, its bullets, the cells behind enemies and divers, enemy bullets, fish, enemy
 * submarines, the gauges of air and of divers aboard in row 9, divers. Source: Young and Tian, "MinAtar: an Atari-inspired
 * testbed for thorough and reproducible reinforcement learning experiments", 2019.
 */
public final class Seaquest extends MinAtarGame {

    private static final int FULL_OXYGEN = 200;
    private static final int GAUGE = 10;
    private static final int MOST_DIVERS_ABOARD = 6;
    private static final int DEEPEST = SIDE - 2;
    private static final int FIRST_SPAWN_PERIOD = 20;
    private static final int DIVER_SPAWN_PERIOD = 30;
    private static final int FIRST_MOVE_PERIOD = 5;
    private static final int FASTEST_MOVE_PERIOD = 2;
    private static final int DIVER_MOVE_PERIOD = 5;
    private static final int SHOT_PERIOD = 5;
    private static final int ENEMY_SHOT_PERIOD = 10;

    /**
     * The most things at a time, with some to spare. At their fastest, enemies come in every step and cross the board in 30;
     * each has one bullet under way in at most 9 of 11 steps. Divers come every 30 steps and take 60.
     */
    private static final int MOST_ENEMIES = 36;

    private static final int MOST_ENEMY_BULLETS = 30;
    private static final int MOST_DIVERS = 4;
    private static final int MOST_BULLETS = 3;

    private static final int BULLET_CHANNEL = 2;
    private static final int TRAIL_CHANNEL = 3;
    private static final int ENEMY_BULLET_CHANNEL = 4;
    private static final int FISH_CHANNEL = 5;
    private static final int ENEMY_CHANNEL = 6;
    private static final int OXYGEN_CHANNEL = 7;
    private static final int ABOARD_CHANNEL = 8;
    private static final int DIVER_CHANNEL = 9;
    private static final List<Channel> CHANNELS = List.of(
            Channel.thing('S', Colour.BLUE),
            Channel.thing('s', Colour.SKY_BLUE),
            Channel.thing('*', Colour.GREEN),
            Channel.ground('.', Colour.LIGHT_GREY),
            Channel.thing('!', Colour.RED),
            Channel.thing('f', Colour.ORANGE),
            Channel.thing('E', Colour.PURPLE),
            Channel.thing('o', Colour.DARK_GREY),
            Channel.thing('d', Colour.YELLOW),
            Channel.thing('D', Colour.YELLOW));

    private final int[] x;
    private final int[] y;
    /** 1 or −1. */
    private final int[] facing;

    private final int[] oxygen;
    private final int[] aboard;
    private final boolean[] surfaced;
    private final int[] shotTimer;
    private final int[] spawnPeriod;
    private final int[] spawnTimer;
    private final int[] diverTimer;
    private final int[] movePeriod;
    private final int[] ramps;
    private final Movers bullets;
    private final Movers fish;
    private final Movers enemies;
    private final Movers enemyBullets;
    private final Movers divers;

    public Seaquest(int copies, Variant variant) {
        this(copies, variant, new CounterDice(copies));
    }

    Seaquest(int copies, Variant variant, Dice dice) {
        super("Seaquest", copies, variant, CHANNELS, List.of(REST, LEFT, UP, RIGHT, DOWN, FIRE), dice);
        x = new int[copies];
        y = new int[copies];
        facing = new int[copies];
        oxygen = new int[copies];
        aboard = new int[copies];
        surfaced = new boolean[copies];
        shotTimer = new int[copies];
        spawnPeriod = new int[copies];
        spawnTimer = new int[copies];
        diverTimer = new int[copies];
        movePeriod = new int[copies];
        ramps = new int[copies];
        bullets = new Movers(copies, MOST_BULLETS);
        fish = new Movers(copies, MOST_ENEMIES);
        enemies = new Movers(copies, MOST_ENEMIES);
        enemyBullets = new Movers(copies, MOST_ENEMY_BULLETS);
        divers = new Movers(copies, MOST_DIVERS);
    }

    @Override
    void start(int copy) {
        x[copy] = SIDE / 2;
        y[copy] = 0;
        facing[copy] = -1;
        oxygen[copy] = FULL_OXYGEN;
        aboard[copy] = 0;
        surfaced[copy] = true;
        shotTimer[copy] = 0;
        spawnPeriod[copy] = FIRST_SPAWN_PERIOD;
        spawnTimer[copy] = FIRST_SPAWN_PERIOD;
        diverTimer[copy] = DIVER_SPAWN_PERIOD;
        movePeriod[copy] = FIRST_MOVE_PERIOD;
        ramps[copy] = 0;
        bullets.clear(copy);
        fish.clear(copy);
        enemies.clear(copy);
        enemyBullets.clear(copy);
        divers.clear(copy);
    }

    @Override
    void play(int[] executed, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < x.length; copy++) {
            spawn(copy);
            steer(copy, executed[copy]);
            moveBullets(copy, rewards);
            moveDivers(copy);
            moveEnemies(enemies, copy, rewards, terminated);
            moveEnemyBullets(copy, terminated);
            moveEnemies(fish, copy, rewards, terminated);
            countDown(copy);
            breathe(copy, rewards, terminated);
        }
    }

    private void spawn(int copy) {
        if (spawnTimer[copy] == 0) {
            spawnTimer[copy] = spawnPeriod[copy];
            spawnEnemy(copy);
        }
        if (diverTimer[copy] == 0) {
            diverTimer[copy] = DIVER_SPAWN_PERIOD;
            int heading = drawHeading(copy);
            int at = divers.add(copy, heading > 0 ? 0 : LAST, drawRow(copy), heading);
            divers.moveTimer[at] = DIVER_MOVE_PERIOD;
        }
    }

    /** Nothing comes when something in the drawn row moves the other way. */
    private void spawnEnemy(int copy) {
        int heading = drawHeading(copy);
        boolean isSubmarine = dice.roll(copy, 3) == 0;
        int row = drawRow(copy);
        if (isHeading(enemies, copy, row, -heading) || isHeading(fish, copy, row, -heading)) {
            return;
        }
        Movers kind = isSubmarine ? enemies : fish;
        int at = kind.add(copy, heading > 0 ? 0 : LAST, row, heading);
        kind.moveTimer[at] = (byte) movePeriod[copy];
        kind.shotTimer[at] = ENEMY_SHOT_PERIOD;
    }

    private int drawHeading(int copy) {
        return dice.roll(copy, 2) == 0 ? 1 : -1;
    }

    private int drawRow(int copy) {
        return 1 + dice.roll(copy, DEEPEST);
    }

    private static boolean isHeading(Movers kind, int copy, int row, int heading) {
        for (int at = kind.first(copy); at < kind.end(copy); at++) {
            if (kind.y[at] == row && kind.heading[at] == heading) {
                return true;
            }
        }
        return false;
    }

    private void steer(int copy, int action) {
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

    private void moveBullets(int copy, float[] rewards) {
        for (int at = bullets.end(copy) - 1; at >= bullets.first(copy); at--) {
            bullets.x[at] += bullets.heading[at];
            if (isOutside(bullets, at)) {
                bullets.remove(copy, at);
            } else if (hits(fish, copy, at) || hits(enemies, copy, at)) {
                bullets.remove(copy, at);
                rewards[copy]++;
            }
        }
    }

    /** Whether a bullet has hit one of these, which is gone then. */
    private boolean hits(Movers kind, int copy, int bullet) {
        int hit = kind.find(copy, bullets.x[bullet], bullets.y[bullet]);
        if (hit == Movers.NOWHERE) {
            return false;
        }
        kind.remove(copy, hit);
        return true;
    }

    private void moveDivers(int copy) {
        for (int at = divers.end(copy) - 1; at >= divers.first(copy); at--) {
            if (isBoarding(copy, at)) {
                board(copy, at);
            } else if (divers.moveTimer[at] > 0) {
                divers.moveTimer[at]--;
            } else {
                divers.moveTimer[at] = DIVER_MOVE_PERIOD;
                divers.x[at] += divers.heading[at];
                if (isOutside(divers, at)) {
                    divers.remove(copy, at);
                } else if (isBoarding(copy, at)) {
                    board(copy, at);
                }
            }
        }
    }

    private boolean isBoarding(int copy, int diver) {
        return isAtSubmarine(divers, copy, diver) && aboard[copy] < MOST_DIVERS_ABOARD;
    }

    private void board(int copy, int diver) {
        divers.remove(copy, diver);
        aboard[copy]++;
    }

    /** Moves the fish or the enemy submarines, of which only the latter shoot. */
    private void moveEnemies(Movers kind, int copy, float[] rewards, boolean[] terminated) {
        for (int at = kind.end(copy) - 1; at >= kind.first(copy); at--) {
            terminated[copy] |= isAtSubmarine(kind, copy, at);
            boolean gone = false;
            if (kind.moveTimer[at] > 0) {
                kind.moveTimer[at]--;
            } else {
                kind.moveTimer[at] = (byte) movePeriod[copy];
                kind.x[at] += kind.heading[at];
                terminated[copy] |= isAtSubmarine(kind, copy, at);
                int bullet = bullets.find(copy, kind.x[at], kind.y[at]);
                gone = isOutside(kind, at);
                if (bullet != Movers.NOWHERE) {
                    bullets.remove(copy, bullet);
                    rewards[copy]++;
                    gone = true;
                }
            }
            if (kind == enemies) {
                shoot(copy, at);
            }
            if (gone) {
                kind.remove(copy, at);
            }
        }
    }

    private void shoot(int copy, int enemy) {
        if (enemies.shotTimer[enemy] > 0) {
            enemies.shotTimer[enemy]--;
            return;
        }
        enemies.shotTimer[enemy] = ENEMY_SHOT_PERIOD;
        enemyBullets.add(copy, enemies.x[enemy], enemies.y[enemy], enemies.heading[enemy]);
    }

    private void moveEnemyBullets(int copy, boolean[] terminated) {
        for (int at = enemyBullets.end(copy) - 1; at >= enemyBullets.first(copy); at--) {
            terminated[copy] |= isAtSubmarine(enemyBullets, copy, at);
            enemyBullets.x[at] += enemyBullets.heading[at];
            if (isOutside(enemyBullets, at)) {
                enemyBullets.remove(copy, at);
            } else {
                terminated[copy] |= isAtSubmarine(enemyBullets, copy, at);
            }
        }
    }

    private boolean isAtSubmarine(Movers kind, int copy, int at) {
        return kind.x[at] == x[copy] && kind.y[at] == y[copy];
    }

    private static boolean isOutside(Movers kind, int at) {
        return kind.x[at] < 0 || kind.x[at] > LAST;
    }

    private void countDown(int copy) {
        spawnTimer[copy]--;
        diverTimer[copy]--;
        shotTimer[copy] = Math.max(0, shotTimer[copy] - 1);
    }

    private void breathe(int copy, float[] rewards, boolean[] terminated) {
        terminated[copy] |= oxygen[copy] <= 0;
        if (y[copy] > 0) {
            oxygen[copy]--;
            surfaced[copy] = false;
        } else if (!surfaced[copy]) {
            if (aboard[copy] == 0) {
                terminated[copy] = true;
            } else {
                surface(copy, rewards);
            }
        }
    }

    private void surface(int copy, float[] rewards) {
        surfaced[copy] = true;
        if (aboard[copy] == MOST_DIVERS_ABOARD) {
            aboard[copy] = 0;
            rewards[copy] += oxygen[copy] * GAUGE / FULL_OXYGEN;
        }
        oxygen[copy] = FULL_OXYGEN;
        aboard[copy]--;
        if (spawnPeriod[copy] > 1 || movePeriod[copy] > FASTEST_MOVE_PERIOD) {
            if (movePeriod[copy] > FASTEST_MOVE_PERIOD && ramps[copy] % 2 == 1) {
                movePeriod[copy]--;
            }
            spawnPeriod[copy] = Math.max(1, spawnPeriod[copy] - 1);
            ramps[copy]++;
        }
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            int row = copy * words;
            Bits.set(bits, row, y[copy] * SIDE + x[copy]);
            Bits.set(bits, row, CELLS + y[copy] * SIDE + x[copy] - facing[copy]);
            observe(bullets, copy, bits, row, BULLET_CHANNEL, false);
            observe(enemyBullets, copy, bits, row, ENEMY_BULLET_CHANNEL, false);
            observe(fish, copy, bits, row, FISH_CHANNEL, true);
            observe(enemies, copy, bits, row, ENEMY_CHANNEL, true);
            observe(divers, copy, bits, row, DIVER_CHANNEL, true);
            int air = Math.max(0, oxygen[copy]) * GAUGE / FULL_OXYGEN;
            Bits.set(bits, row, OXYGEN_CHANNEL * CELLS + LAST * SIDE, (1L << air) - 1);
            int count = Math.max(0, aboard[copy]);
            Bits.set(bits, row, ABOARD_CHANNEL * CELLS + LAST * SIDE + LAST - count, (1L << count) - 1);
        }
    }

    private static void observe(Movers kind, int copy, long[] bits, int row, int channel, boolean withTrail) {
        for (int at = kind.first(copy); at < kind.end(copy); at++) {
            int line = kind.y[at] * SIDE;
            Bits.set(bits, row, channel * CELLS + line + kind.x[at]);
            int behind = kind.x[at] - kind.heading[at];
            if (withTrail && behind >= 0 && behind <= LAST) {
                Bits.set(bits, row, TRAIL_CHANNEL * CELLS + line + behind);
            }
        }
    }

    @Override
    public int mostSetBits() {
        int withTrails = MOST_ENEMIES + MOST_DIVERS;
        return 2 + MOST_BULLETS + 2 * withTrails + MOST_ENEMY_BULLETS + GAUGE + MOST_DIVERS_ABOARD;
    }
}
