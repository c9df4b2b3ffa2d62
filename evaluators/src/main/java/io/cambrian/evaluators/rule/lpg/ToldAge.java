package io.cambrian.evaluators.rule.lpg;

import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import io.cambrian.searchspace.rule.LifeStage;

/** What agents tell a rule that sees their age. */
public sealed interface ToldAge {

    /** How old they are. */
    record Own() implements ToldAge {

        @Override
        public LifeStage of(LifeStage own, Seed life) {
            return own;
        }
    }

    /**
     * How old another agent is, a different one for every update: its N is log-uniform over a range, its n uniform below N. The
     * control in which a rule reads as many numbers of the same kind as usual, and learns nothing from them.
     *
     * <p>Throws an {@link IllegalArgumentException} for a range that is empty or begins below 1.
     *
     * @param fewest updates of its life, at least 1
     * @param most updates of its life, at least the fewest
     */
    record Anothers(int fewest, int most) implements ToldAge {

        public Anothers {
            if (fewest < 1 || most < fewest) {
                throw new IllegalArgumentException(
                        "lives have from at least 1 update to no fewer, found " + fewest + " to " + most);
            }
        }

        @Override
        public LifeStage of(LifeStage own, Seed life) {
            CounterRandom random = life.child("told-age").counterRandom(own.updatesDone());
            double ratio = most / (double) fewest;
            int updates = (int) Math.rint(fewest * StrictMath.pow(ratio, random.nextFloat()));
            return new LifeStage(random.nextInt(updates), updates);
        }
    }

    /**
     * What is told before an update.
     *
     * @param own n and N of the agent
     * @param life the seed of its life
     */
    LifeStage of(LifeStage own, Seed life);
}
