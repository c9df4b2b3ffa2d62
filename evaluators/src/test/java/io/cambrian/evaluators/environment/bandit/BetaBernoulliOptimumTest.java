package io.cambrian.evaluators.environment.bandit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.environment.DiscreteLockstep;
import io.cambrian.evaluators.environment.Episodes;
import io.cambrian.evaluators.environment.Policy;
import io.cambrian.searchspace.random.RootSeed;
import org.junit.jupiter.api.Test;

class BetaBernoulliOptimumTest {

    /** With two pulls, the second arm is tried after a failure: 1/2 + 1/2 · 2/3 + 1/2 · 1/2. */
    @Test
    void twoPullsByHand() {
        BetaBernoulliOptimum optimum = new BetaBernoulliOptimum(2, 1, 1);
        assertEquals(0.5 + 1.0 / 3 + 0.25, optimum.expectedReturn(), 1e-15);
        assertEquals(1, optimum.bestArm(0, 1, 0, 0));
        assertEquals(0, optimum.bestArm(1, 0, 0, 0));
    }

    @Test
    void uniformPriorsHaveTheKnownValues() {
        assertEquals(2.8889, new BetaBernoulliOptimum(5, 1, 1).expectedReturn(), 5e-5);
        assertEquals(6.0218, new BetaBernoulliOptimum(10, 1, 1).expectedReturn(), 5e-5);
        assertEquals(12.4313, new BetaBernoulliOptimum(20, 1, 1).expectedReturn(), 5e-5);
        assertEquals(31.9967, new BetaBernoulliOptimum(50, 1, 1).expectedReturn(), 5e-5);
    }

    /** 40,000 episodes of the best learner: 5 standard errors of a return whose deviation is below 5.5. */
    @Test
    void theBestLearnerGetsWhatIsComputed() {
        BetaBernoulliOptimum optimum = new BetaBernoulliOptimum(20, 1, 1);
        DiscreteLockstep bandit = new DiscreteLockstep(new BernoulliBandit(2_000, 2, 20), 20);
        Episodes episodes = Episodes.play(bandit, learner(optimum, 2_000), new RootSeed(2).search(), 20);
        assertEquals(optimum.expectedReturn(), episodes.meanReturn(), 5 * 5.5 / 200);
    }

    /** Counts what each arm has paid, from what is shown. */
    private static Policy learner(BetaBernoulliOptimum optimum, int copies) {
        int[][] seen = new int[copies][4];
        return (observations, actions) -> {
            for (int copy = 0; copy < copies; copy++) {
                boolean started = observations[3 * copies + copy] > 0;
                if (!started) {
                    seen[copy] = new int[4];
                } else {
                    int arm = observations[copies + copy] == 1 ? 1 : 0;
                    seen[copy][2 * arm + (observations[2 * copies + copy] == 1 ? 0 : 1)]++;
                }
                actions[copy] = optimum.bestArm(seen[copy][0], seen[copy][1], seen[copy][2], seen[copy][3]);
            }
        };
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new BetaBernoulliOptimum(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new BetaBernoulliOptimum(5, 0, 1));
        BetaBernoulliOptimum optimum = new BetaBernoulliOptimum(2, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> optimum.bestArm(1, 1, 0, 0));
    }
}
