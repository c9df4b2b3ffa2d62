package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.MinAtarGame.LAST;

/** The fish and enemy submarines of {@link Seaquest} with their bullets, and how soon they come and move. */
final class SeaquestEnemies {

    /**
     * The most things at a time, with some to spare. At their fastest, enemies come in every step and cross the board in 30;
     * each has one bullet under way in at most 9 of 11 steps.
     */
    static final int MOST = 36;

    static final int MOST_BULLETS = 30;
    private static final int FIRST_SPAWN_PERIOD = 20;
    private static final int FIRST_MOVE_PERIOD = 5;
    private static final int FASTEST_MOVE_PERIOD = 2;
    private static final int SHOT_PERIOD = 10;

    final Movers fish;
    final Movers submarines;
    final Movers bullets;
    private final Dice dice;
    private final int[] spawnPeriod;
    private final int[] spawnTimer;
    private final int[] movePeriod;
    private final int[] ramps;

    SeaquestEnemies(int copies, Dice dice) {
        this.dice = dice;
        fish = new Movers(copies, MOST);
        submarines = new Movers(copies, MOST);
        bullets = new Movers(copies, MOST_BULLETS);
        spawnPeriod = new int[copies];
        spawnTimer = new int[copies];
        movePeriod = new int[copies];
        ramps = new int[copies];
    }

    void start(int copy) {
        spawnPeriod[copy] = FIRST_SPAWN_PERIOD;
        spawnTimer[copy] = FIRST_SPAWN_PERIOD;
        movePeriod[copy] = FIRST_MOVE_PERIOD;
        ramps[copy] = 0;
        fish.clear(copy);
        submarines.clear(copy);
        bullets.clear(copy);
    }

    /** Nothing comes when something in the drawn row moves the other way. */
    void spawn(int copy) {
        if (spawnTimer[copy] != 0) {
            return;
        }
        spawnTimer[copy] = spawnPeriod[copy];
        int heading = Seaquest.drawHeading(dice, copy);
        boolean isSubmarine = dice.roll(copy, 3) == 0;
        int row = Seaquest.drawRow(dice, copy);
        if (isHeading(submarines, copy, row, -heading) || isHeading(fish, copy, row, -heading)) {
            return;
        }
        Movers kind = isSubmarine ? submarines : fish;
        int at = kind.add(copy, heading > 0 ? 0 : LAST, row, heading);
        kind.moveTimer[at] = (byte) movePeriod[copy];
        kind.shotTimer[at] = SHOT_PERIOD;
    }

    private static boolean isHeading(Movers kind, int copy, int row, int heading) {
        for (int at = kind.first(copy); at < kind.end(copy); at++) {
            if (kind.y[at] == row && kind.heading[at] == heading) {
                return true;
            }
        }
        return false;
    }

    void countDown(int copy) {
        spawnTimer[copy]--;
    }

    /** Each visit to the surface makes them come sooner, and every second one makes them move sooner. */
    void hasten(int copy) {
        if (spawnPeriod[copy] > 1 || movePeriod[copy] > FASTEST_MOVE_PERIOD) {
            if (movePeriod[copy] > FASTEST_MOVE_PERIOD && ramps[copy] % 2 == 1) {
                movePeriod[copy]--;
            }
            spawnPeriod[copy] = Math.max(1, spawnPeriod[copy] - 1);
            ramps[copy]++;
        }
    }

    /** Whether a bullet of the submarine has hit something, which is gone then. */
    boolean areHit(int copy, int column, int row) {
        return isHit(fish, copy, column, row) || isHit(submarines, copy, column, row);
    }

    private static boolean isHit(Movers kind, int copy, int column, int row) {
        int hit = kind.find(copy, column, row);
        if (hit == Movers.NOWHERE) {
            return false;
        }
        kind.remove(copy, hit);
        return true;
    }

    /**
     * Moves the fish or the enemy submarines, of which only the latter shoot.
     *
     * @param shots the bullets of the submarine, which they may run into
     */
    void move(Movers kind, int copy, Submarine submarine, Movers shots, float[] rewards, boolean[] terminated) {
        int column = submarine.column(copy);
        int row = submarine.row(copy);
        for (int at = kind.end(copy) - 1; at >= kind.first(copy); at--) {
            terminated[copy] |= kind.isAt(at, column, row);
            boolean gone = false;
            if (kind.moveTimer[at] > 0) {
                kind.moveTimer[at]--;
            } else {
                kind.moveTimer[at] = (byte) movePeriod[copy];
                kind.x[at] += kind.heading[at];
                terminated[copy] |= kind.isAt(at, column, row);
                int shot = shots.find(copy, kind.x[at], kind.y[at]);
                gone = Seaquest.isOutside(kind, at);
                if (shot != Movers.NOWHERE) {
                    shots.remove(copy, shot);
                    rewards[copy]++;
                    gone = true;
                }
            }
            if (kind == submarines) {
                shoot(copy, at);
            }
            if (gone) {
                kind.remove(copy, at);
            }
        }
    }

    private void shoot(int copy, int enemy) {
        if (submarines.shotTimer[enemy] > 0) {
            submarines.shotTimer[enemy]--;
            return;
        }
        submarines.shotTimer[enemy] = SHOT_PERIOD;
        bullets.add(copy, submarines.x[enemy], submarines.y[enemy], submarines.heading[enemy]);
    }

    void moveBullets(int copy, Submarine submarine, boolean[] terminated) {
        int column = submarine.column(copy);
        int row = submarine.row(copy);
        for (int at = bullets.end(copy) - 1; at >= bullets.first(copy); at--) {
            terminated[copy] |= bullets.isAt(at, column, row);
            bullets.x[at] += bullets.heading[at];
            if (Seaquest.isOutside(bullets, at)) {
                bullets.remove(copy, at);
            } else {
                terminated[copy] |= bullets.isAt(at, column, row);
            }
        }
    }
}
