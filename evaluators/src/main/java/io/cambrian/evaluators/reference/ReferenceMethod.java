package io.cambrian.evaluators.reference;

import io.cambrian.evaluators.learner.TunedDqn;
import io.cambrian.evaluators.offpolicy.TunedTd3;
import io.cambrian.evaluators.onpolicy.TunedPpo;
import java.util.Locale;

/** How the reference score of a task, the 1 of its scale, is come by. */
public sealed interface ReferenceMethod {

    /** In a few words, with the environment steps of one training where there is one. */
    String description();

    /**
     * The mean of deep Q-learning with known settings.
     *
     * @param settings also say for how long
     */
    record DeepQLearning(TunedDqn settings) implements ReferenceMethod {

        @Override
        public String description() {
            return String.format(
                    Locale.ROOT, "DQN, %,d steps", settings.budget().environmentSteps());
        }
    }

    /**
     * The mean of proximal policy optimisation with known settings.
     *
     * @param settings also say for how long
     */
    record ProximalPolicy(TunedPpo settings) implements ReferenceMethod {

        @Override
        public String description() {
            return String.format(
                    Locale.ROOT, "PPO, %,d steps", settings.budget().environmentSteps());
        }
    }

    /**
     * The mean of TD3 with known settings.
     *
     * @param settings also say for how long
     */
    record TwinDelayed(TunedTd3 settings) implements ReferenceMethod {

        @Override
        public String description() {
            return String.format(
                    Locale.ROOT, "TD3, %,d steps", settings.budget().environmentSteps());
        }
    }

    /**
     * The mean of random search for a linear policy.
     *
     * @param settings of {@link AugmentedRandomSearch}
     * @param environmentSteps of one search
     */
    record LinearSearch(AugmentedRandomSearch.Settings settings, long environmentSteps) implements ReferenceMethod {

        @Override
        public String description() {
            return String.format(Locale.ROOT, "ARS, %,d steps", environmentSteps);
        }
    }

    /**
     * No measurement: a number that follows from the rules.
     *
     * @param score the number, in the unit of the task
     * @param why what the number is
     */
    record Known(double score, String why) implements ReferenceMethod {

        @Override
        public String description() {
            return why;
        }
    }
}
