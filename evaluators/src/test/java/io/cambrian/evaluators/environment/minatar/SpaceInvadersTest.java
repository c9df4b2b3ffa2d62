package io.cambrian.evaluators.environment.minatar;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class SpaceInvadersTest extends MinAtarConformance {

    private static final int COPIES = 256;
    private static final int STEPS = 6_000;
    private static final int ALIENS_AT_THE_BOTTOM = 100 + 90;

    SpaceInvadersTest() {
        super("space_invaders", "0135", 1_000);
    }

    @Override
    SpaceInvaders game(int copies, Variant variant, Dice dice) {
        return new SpaceInvaders(copies, variant, dice);
    }

    @Override
    Mean randomReturn(Variant variant) {
        return switch (variant) {
            case STICKY -> new Mean(2.758, 0.05);
            case MINIMAL -> new Mean(4.19, 0.075);
        };
    }

    @Override
    protected int distinctStarts() {
        return 1;
    }

    /** Few agents live long enough for this: those that hide from bullets and shoot only now and then. */
    @Test
    void aliensThatHaveLandedShootFromWithinTheBoard() {
        var environment = new DiscreteLockstep(new SpaceInvaders(COPIES, Variant.MINIMAL), STEPS);
        environment.reset(new RootSeed(3).search());
        CounterRandom random = new CounterRandom(9, 9);
        int[] actions = new int[COPIES];
        int landings = 0;
        for (int step = 0; step < STEPS; step++) {
            for (int copy = 0; copy < COPIES; copy++) {
                actions[copy] = hiding(environment.observations(), copy, random);
            }
            environment.step(actions);
            for (int copy = 0; copy < COPIES; copy++) {
                landings += environment.terminated()[copy] && bottomRow(environment.successors(), copy) ? 1 : 0;
            }
        }
        assertTrue(landings > 0, "aliens reached the bottom row");
    }

    /** Steps aside from a bullet above the cannon, else seldom fires. */
    private static int hiding(float[] shown, int copy, CounterRandom random) {
        int cannon = 0;
        while (shown[(90 + cannon) * COPIES + copy] == 0) {
            cannon++;
        }
        boolean threatened = false;
        for (int row = 6; row < 9; row++) {
            threatened |= shown[(500 + row * 10 + cannon) * COPIES + copy] == 1;
        }
        if (threatened) {
            return cannon < 5 ? 2 : 1;
        }
        return random.nextInt(20) == 0 ? 3 : 0;
    }

    private static boolean bottomRow(float[] shown, int copy) {
        for (int column = 0; column < 10; column++) {
            if (shown[(ALIENS_AT_THE_BOTTOM + column) * COPIES + copy] == 1) {
                return true;
            }
        }
        return false;
    }
}
