package io.cambrian.evaluators.environment.minatar;

import static io.cambrian.evaluators.environment.minatar.MinAtarGame.LAST;

/** The divers of {@link Seaquest}, who swim along their rows until they are taken aboard or leave. */
final class SeaquestDivers {

    /** Divers come every 30 steps and take 60. */
    static final int MOST = 4;

    private static final int SPAWN_PERIOD = 30;
    private static final int MOVE_PERIOD = 5;

    final Movers divers;
    private final Dice dice;
    private final int[] spawnTimer;

    SeaquestDivers(int copies, Dice dice) {
        this.dice = dice;
        divers = new Movers(copies, MOST);
        spawnTimer = new int[copies];
    }

    void start(int copy) {
        spawnTimer[copy] = SPAWN_PERIOD;
        divers.clear(copy);
    }

    void spawn(int copy) {
        if (spawnTimer[copy] == 0) {
            spawnTimer[copy] = SPAWN_PERIOD;
            int heading = Seaquest.drawHeading(dice, copy);
            int at = divers.add(copy, heading > 0 ? 0 : LAST, Seaquest.drawRow(dice, copy), heading);
            divers.moveTimer[at] = MOVE_PERIOD;
        }
    }

    void countDown(int copy) {
        spawnTimer[copy]--;
    }

    void move(int copy, Submarine submarine) {
        for (int at = divers.end(copy) - 1; at >= divers.first(copy); at--) {
            if (isBoarding(copy, at, submarine)) {
                board(copy, at, submarine);
            } else if (divers.moveTimer[at] > 0) {
                divers.moveTimer[at]--;
            } else {
                divers.moveTimer[at] = MOVE_PERIOD;
                divers.x[at] += divers.heading[at];
                if (Seaquest.isOutside(divers, at)) {
                    divers.remove(copy, at);
                } else if (isBoarding(copy, at, submarine)) {
                    board(copy, at, submarine);
                }
            }
        }
    }

    private boolean isBoarding(int copy, int diver, Submarine submarine) {
        return divers.isAt(diver, submarine.column(copy), submarine.row(copy)) && submarine.hasRoom(copy);
    }

    private void board(int copy, int diver, Submarine submarine) {
        divers.remove(copy, diver);
        submarine.takeAboard(copy);
    }
}
