package io.cambrian.evaluators.task;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.cambrian.evaluators.environment.DiscreteEnvironment;
import io.cambrian.searchspace.random.SearchSeed;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridLevelsTest {

    private static Task task(String name) {
        return TaskCatalogue.standard().byName("GridWorld-levels-" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "large", "medium", "small", "debug"})
    void everySeedDrawsALevelWithAScaleOfItsOwn(String name) {
        Task all = task(name);
        for (int seed = 0; seed < 3; seed++) {
            Task level = all.drawn(new SearchSeed(seed));
            assertEquals(level.scores(), all.drawn(new SearchSeed(seed)).scores());
            assertNotEquals(level.scores(), all.drawn(new SearchSeed(seed + 1)).scores());
            assertEquals(all.observationSpace(), level.observationSpace());
            assertEquals(all.actions(), level.actions());
            assertEquals(1, level.normalise(level.scores().optimum().orElseThrow()));
        }
    }

    @Test
    void aLevelIsTheSameEnvironmentForTheSameSeed() {
        Task level = task("small").drawn(new SearchSeed(7));
        DiscreteEnvironment one = level.discreteEnvironment(2);
        DiscreteEnvironment other = task("small").drawn(new SearchSeed(7)).discreteEnvironment(2);
        one.reset(new SearchSeed(1));
        other.reset(new SearchSeed(1));
        for (int step = 0; step < 50; step++) {
            int[] actions = {step % 5, step % 4};
            one.step(actions);
            other.step(actions);
            assertArrayEquals(one.observations(), other.observations());
            assertArrayEquals(one.rewards(), other.rewards());
        }
    }

    @Test
    void whoeverDrawsNoneMeetsAFreshLevelInEveryEpisode() {
        DiscreteEnvironment environment = task("debug").discreteEnvironment(1);
        environment.reset(new SearchSeed(2));
        boolean sameStart = true;
        float[] first = environment.observations().clone();
        for (int step = 0; step < 200; step++) {
            environment.step(new int[] {4});
            if (environment.terminated()[0]) {
                sameStart &= Arrays.equals(first, environment.observations());
            }
        }
        assertFalse(sameStart);
    }

    @Test
    void aTaskThatIsOneLevelDrawsItself() {
        Task cartPole = TaskCatalogue.standard().byName("CartPole-v1");
        assertSame(cartPole, cartPole.drawn(new SearchSeed(3)));
    }
}
