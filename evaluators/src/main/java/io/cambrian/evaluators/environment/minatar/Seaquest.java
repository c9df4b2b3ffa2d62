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

    private final Submarine submarine;
    private final Movers bullets;
    private final SeaquestEnemies enemies;
    private final SeaquestDivers divers;

    public Seaquest(int copies, Variant variant) {
        this(copies, variant, new CounterDice(copies));
    }

    Seaquest(int copies, Variant variant, Dice dice) {
        super("Seaquest", copies, variant, CHANNELS, List.of(REST, LEFT, UP, RIGHT, DOWN, FIRE), dice);
        submarine = new Submarine(copies);
        bullets = new Movers(copies, MOST_BULLETS);
        enemies = new SeaquestEnemies(copies, dice);
        divers = new SeaquestDivers(copies, dice);
    }

    @Override
    void start(int copy) {
        submarine.start(copy);
        bullets.clear(copy);
        enemies.start(copy);
        divers.start(copy);
    }

    @Override
    void play(int[] executed, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < executed.length; copy++) {
            enemies.spawn(copy);
            divers.spawn(copy);
            submarine.steer(copy, executed[copy], bullets);
            moveBullets(copy, rewards);
            divers.move(copy, submarine);
            enemies.move(enemies.submarines, copy, submarine, bullets, rewards, terminated);
            enemies.moveBullets(copy, submarine, terminated);
            enemies.move(enemies.fish, copy, submarine, bullets, rewards, terminated);
            countDown(copy);
            breathe(copy, rewards, terminated);
        }
    }

    private void moveBullets(int copy, float[] rewards) {
        for (int at = bullets.end(copy) - 1; at >= bullets.first(copy); at--) {
            bullets.x[at] += bullets.heading[at];
            if (isOutside(bullets, at)) {
                bullets.remove(copy, at);
            } else if (enemies.areHit(copy, bullets.x[at], bullets.y[at])) {
                bullets.remove(copy, at);
                rewards[copy]++;
            }
        }
    }

    private void countDown(int copy) {
        enemies.countDown(copy);
        divers.countDown(copy);
        submarine.countDown(copy);
    }

    private void breathe(int copy, float[] rewards, boolean[] terminated) {
        terminated[copy] |= submarine.isOutOfAir(copy);
        if (submarine.breathe(copy)) {
            if (submarine.isEmpty(copy)) {
                terminated[copy] = true;
            } else {
                rewards[copy] += submarine.surface(copy);
                enemies.hasten(copy);
            }
        }
    }

    static int drawHeading(Dice dice, int copy) {
        return dice.roll(copy, 2) == 0 ? 1 : -1;
    }

    /** Any row below the surface that the submarine can reach. */
    static int drawRow(Dice dice, int copy) {
        return 1 + dice.roll(copy, Submarine.DEEPEST);
    }

    static boolean isOutside(Movers kind, int at) {
        return kind.x[at] < 0 || kind.x[at] > LAST;
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            int row = copy * words;
            Bits.set(bits, row, submarine.cell(copy));
            Bits.set(bits, row, CELLS + submarine.cellBehind(copy));
            observe(bullets, copy, bits, row, BULLET_CHANNEL, false);
            observe(enemies.bullets, copy, bits, row, ENEMY_BULLET_CHANNEL, false);
            observe(enemies.fish, copy, bits, row, FISH_CHANNEL, true);
            observe(enemies.submarines, copy, bits, row, ENEMY_CHANNEL, true);
            observe(divers.divers, copy, bits, row, DIVER_CHANNEL, true);
            Bits.set(bits, row, OXYGEN_CHANNEL * CELLS + LAST * SIDE, (1L << submarine.airShown(copy)) - 1);
            int count = submarine.aboardShown(copy);
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
        int withTrails = SeaquestEnemies.MOST + SeaquestDivers.MOST;
        int bulletsOfBoth = MOST_BULLETS + SeaquestEnemies.MOST_BULLETS;
        return 2 + bulletsOfBoth + 2 * withTrails + Submarine.GAUGE + Submarine.MOST_ABOARD;
    }
}
