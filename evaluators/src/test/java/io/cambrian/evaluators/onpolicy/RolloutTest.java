package io.cambrian.evaluators.onpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.ActionSpace;
import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.ContinuousGame;
import io.cambrian.evaluators.environment.ContinuousLockstep;
import io.cambrian.evaluators.learner.StateEncoding;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.evaluators.tensor.Variables;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Advantages against sums worked out by hand, where episodes end by the rules, by time, and not at all. */
class RolloutTest {

    private static final float DISCOUNT = 0.5f;
    private static final float LAMBDA = 0.5f;
    private static final int STEPS = 4;

    /** Counts its steps up from 0 and pays 1 each; ends by the rules when the count reaches {@code last}. */
    private record Counting(int[] count, int last) implements ContinuousGame {

        @Override
        public String name() {
            return "Counting";
        }

        @Override
        public int copies() {
            return count.length;
        }

        @Override
        public int observationSize() {
            return 1;
        }

        @Override
        public ActionSpace.Box actionSpace() {
            return ActionSpace.Box.symmetric(1, 1);
        }

        @Override
        public void reset(int copy, CounterRandom random) {
            count[copy] = 0;
        }

        @Override
        public void step(float[] actions, float[] rewards, boolean[] terminated) {
            for (int copy = 0; copy < count.length; copy++) {
                count[copy]++;
                rewards[copy] = 1;
                terminated[copy] = count[copy] == last;
            }
        }

        @Override
        public void observe(int from, int to, float[] observations) {
            for (int copy = from; copy < to; copy++) {
                observations[copy] = count[copy];
            }
        }
    }

    /** The value of a state that shows x is 10 + x. */
    private static float[] advantages(int last, int horizon) {
        ContinuousEnvironment environment = new ContinuousLockstep(new Counting(new int[1], last), horizon);
        environment.reset(new RootSeed(1).search());
        ActorCriticSettings settings = PpoSettings.classic()
                .actorCritic()
                .change()
                .hidden()
                .rollout(1, STEPS)
                .discount(DISCOUNT)
                .lambda(LAMBDA)
                .gradientNormLimit(OptionalDouble.empty())
                .done();
        StateEncoding encoding = StateEncoding.numbers(1);
        DiagonalGaussian distribution = new DiagonalGaussian(environment.actionSpace());
        PolicyPrograms programs = new PolicyPrograms(settings, encoding, distribution);
        Variables variables = new Variables();
        programs.networks().initialise(variables, new CounterRandom(1, 0));
        Arrays.fill(variables.values("value.head.weight"), 1f);
        Arrays.fill(variables.values("value.head.bias"), 10f);
        Executor acting = Backends.best().executor(programs.act(1), variables);
        Actor actor = new ContinuousActor(environment, distribution, acting, Optional.empty());
        Rollout rollout = new Rollout(
                STEPS, 1, 1, encoding.ofObservations(environment, STEPS), encoding.ofSuccessors(environment, STEPS));
        for (int step = 0; step < STEPS; step++) {
            actor.choose(rollout.states(), rollout.see(step));
            actor.step();
            rollout.note(step, actor, environment);
            rollout.rewards[step] = environment.rewards()[0];
        }
        new Appraiser(
                        Backends.best().executor(programs.appraise(STEPS), variables),
                        Backends.best().executor(programs.advantages(), variables))
                .appraise(rollout);
        return rollout.advantages;
    }

    @Test
    void anUnfinishedEpisodeEndsInTheValueOfItsLastState() {
        float d3 = 1 + DISCOUNT * 14 - 13;
        float d2 = 1 + DISCOUNT * 13 - 12;
        float d1 = 1 + DISCOUNT * 12 - 11;
        float d0 = 1 + DISCOUNT * 11 - 10;
        assertAdvantages(new float[] {d0, d1, d2, d3}, advantages(100, 100), 0.25f, 0.25f, 0.25f);
    }

    @Test
    void nothingFollowsATermination() {
        float d1 = 1 - 11;
        float d0 = 1 + DISCOUNT * 11 - 10;
        assertAdvantages(new float[] {d0, d1, d0, d1}, advantages(2, 100), 0.25f, 0, 0.25f);
    }

    @Test
    void aTruncatedEpisodeKeepsTheValueOfItsLastState() {
        float d1 = 1 + DISCOUNT * 12 - 11;
        float d0 = 1 + DISCOUNT * 11 - 10;
        assertAdvantages(new float[] {d0, d1, d0, d1}, advantages(100, 2), 0.25f, 0, 0.25f);
    }

    /** A_t = δ_t + c_t·A_{t+1}. */
    private static void assertAdvantages(float[] errors, float[] found, float... continued) {
        float[] expected = errors.clone();
        for (int t = STEPS - 2; t >= 0; t--) {
            expected[t] += continued[t] * expected[t + 1];
        }
        for (int t = 0; t < STEPS; t++) {
            assertEquals(expected[t], found[t], 1e-5, "step " + t);
        }
    }
}
