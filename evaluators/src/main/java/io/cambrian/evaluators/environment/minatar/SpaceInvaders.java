package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.Joystick.FIRE;
import static io.cambrian.evaluators.environment.minatar.Joystick.LEFT;
import static io.cambrian.evaluators.environment.minatar.Joystick.REST;
import static io.cambrian.evaluators.environment.minatar.Joystick.RIGHT;

import io.cambrian.evaluators.environment.Bits;
import io.cambrian.evaluators.environment.render.Colour;
import java.util.List;

/**
 * Aliens come down in formation; a cannon in the bottom row shoots them, each worth 1, and must not be hit.
 *
 * <p>24 aliens in 4 rows and 6 columns move sideways together, the faster the fewer they are: every 12 steps at first, in
 * every n-th step when n aliens are left and n is smaller. At a wall they turn and come one row down. Every 10 steps the
 * lowest alien of the column nearest to the cannon drops a bullet. The cannon moves one cell a step or fires, at most in every
 * fifth step. Bullets move one cell a step. The episode ends when a bullet or an alien is where the cannon is, or when aliens
 * of the bottom row would come down. A cleared board is filled again, and the aliens' first period is then a step shorter,
 * down to 6. Nothing is random but the joystick.
 *
 * <p>A step: cannon, its bullets, the aliens' bullets, aliens, the aliens' shot, hits, timers, next wave. Channels: cannon,
 * aliens, aliens while they move left, aliens while they move right, the cannon's bullets, the aliens' bullets. Source: Young
 * and Tian, "MinAtar: an Atari-inspired testbed for thorough and reproducible reinforcement learning experiments", 2019.
 */
public final class SpaceInvaders extends MinAtarGame {

    private static final int SLOWEST_PERIOD = 12;
    private static final int FASTEST_WAVE_PERIOD = 6;
    private static final int ALIEN_SHOT_PERIOD = 10;
    private static final int SHOT_PERIOD = 5;
    /** A bullet is gone after ten steps at most. */
    private static final int MOST_BULLETS = SIDE / SHOT_PERIOD + 1;

    private static final int UP = -1;
    private static final int DOWN = 1;
    private static final List<Channel> CHANNELS = List.of(
            Channel.thing('^', Colour.BLUE),
            Channel.ground('M', Colour.PURPLE),
            Channel.thing('<', Colour.PURPLE),
            Channel.thing('>', Colour.PURPLE),
            Channel.thing('|', Colour.GREEN),
            Channel.thing('!', Colour.RED));

    private final int[] cannon;
    private final AlienFormation aliens;
    private final int[] wavePeriod;
    private final int[] alienTimer;
    private final int[] alienShotTimer;
    private final int[] shotTimer;
    private final Movers bullets;
    private final Movers alienBullets;

    public SpaceInvaders(int copies, Variant variant) {
        this(copies, variant, new CounterDice(copies));
    }

    SpaceInvaders(int copies, Variant variant, Dice dice) {
        super("SpaceInvaders", copies, variant, CHANNELS, List.of(REST, LEFT, RIGHT, FIRE), dice);
        cannon = new int[copies];
        aliens = new AlienFormation(copies);
        wavePeriod = new int[copies];
        alienTimer = new int[copies];
        alienShotTimer = new int[copies];
        shotTimer = new int[copies];
        bullets = new Movers(copies, MOST_BULLETS);
        alienBullets = new Movers(copies, MOST_BULLETS);
    }

    @Override
    void start(int copy) {
        cannon[copy] = SIDE / 2;
        aliens.start(copy);
        wavePeriod[copy] = SLOWEST_PERIOD;
        alienTimer[copy] = SLOWEST_PERIOD;
        alienShotTimer[copy] = ALIEN_SHOT_PERIOD;
        shotTimer[copy] = 0;
        bullets.clear(copy);
        alienBullets.clear(copy);
    }

    @Override
    void play(int[] executed, float[] rewards, boolean[] terminated) {
        for (int copy = 0; copy < cannon.length; copy++) {
            act(copy, executed[copy]);
            fly(bullets, copy, UP);
            fly(alienBullets, copy, DOWN);
            boolean lost = alienBullets.find(copy, cannon[copy], LAST) != Movers.NOWHERE;
            lost |= aliens.isAt(copy, cannon[copy], LAST);
            if (alienTimer[copy] == 0) {
                alienTimer[copy] = Math.min(aliens.count(copy), wavePeriod[copy]);
                lost |= aliens.move(copy);
                lost |= aliens.isAt(copy, cannon[copy], LAST);
            }
            if (alienShotTimer[copy] == 0) {
                alienShotTimer[copy] = ALIEN_SHOT_PERIOD;
                aliens.shoot(copy, cannon[copy], alienBullets);
            }
            rewards[copy] = hits(copy);
            terminated[copy] = lost;
            shotTimer[copy] = Math.max(0, shotTimer[copy] - 1);
            alienTimer[copy]--;
            alienShotTimer[copy]--;
            if (aliens.count(copy) == 0) {
                wavePeriod[copy] = Math.max(FASTEST_WAVE_PERIOD, wavePeriod[copy] - 1);
                aliens.gather(copy);
            }
        }
    }

    private void act(int copy, int action) {
        if (action == FIRE) {
            if (shotTimer[copy] == 0) {
                shotTimer[copy] = SHOT_PERIOD;
                bullets.add(copy, cannon[copy], LAST, 0);
            }
        } else {
            cannon[copy] = Math.clamp(cannon[copy] + Joystick.rightward(action), 0, LAST);
        }
    }

    private static void fly(Movers movers, int copy, int rows) {
        for (int at = movers.end(copy) - 1; at >= movers.first(copy); at--) {
            movers.y[at] += (byte) rows;
            if (movers.y[at] < 0 || movers.y[at] > LAST) {
                movers.remove(copy, at);
            }
        }
    }

    private int hits(int copy) {
        int hits = 0;
        for (int at = bullets.end(copy) - 1; at >= bullets.first(copy); at--) {
            if (aliens.isAt(copy, bullets.x[at], bullets.y[at])) {
                aliens.remove(copy, bullets.x[at], bullets.y[at]);
                bullets.remove(copy, at);
                hits++;
            }
        }
        return hits;
    }

    @Override
    public void observe(int from, int to, long[] bits) {
        int words = Bits.words(observationSize());
        for (int copy = from; copy < to; copy++) {
            int row = copy * words;
            Bits.set(bits, row, LAST * SIDE + cannon[copy]);
            aliens.observe(copy, bits, row);
            for (int at = bullets.first(copy); at < bullets.end(copy); at++) {
                Bits.set(bits, row, 4 * CELLS + bullets.y[at] * SIDE + bullets.x[at]);
            }
            for (int at = alienBullets.first(copy); at < alienBullets.end(copy); at++) {
                Bits.set(bits, row, 5 * CELLS + alienBullets.y[at] * SIDE + alienBullets.x[at]);
            }
        }
    }

    @Override
    public int mostSetBits() {
        return 1 + 2 * AlienFormation.SIZE + 2 * MOST_BULLETS;
    }
}
