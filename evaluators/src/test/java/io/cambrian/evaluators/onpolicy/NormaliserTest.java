package io.cambrian.evaluators.onpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.cambrian.evaluators.environment.ContinuousEnvironment;
import io.cambrian.evaluators.environment.VectorEnvironment;
import io.cambrian.evaluators.task.TaskCatalogue;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormaliserTest {

    @Test
    void observationsGetTheMeanAndDeviationOfAllThatWereSeen() {
        VectorEnvironment environment =
                TaskCatalogue.standard().byName("Pendulum-v1").environment(3);
        environment.reset(new RootSeed(4).search());
        ObservationNormaliser normaliser = new ObservationNormaliser(environment);
        List<Double> seen = new ArrayList<>();
        float[] torque = {2, -1, 0.5f};
        for (int step = 0; step < 50; step++) {
            normaliser.look();
            for (int copy = 0; copy < 3; copy++) {
                seen.add((double) environment.observations()[2 * 3 + copy]);
            }
            double mean = seen.stream().mapToDouble(x -> x).average().orElseThrow();
            double variance = seen.stream()
                    .mapToDouble(x -> (x - mean) * (x - mean))
                    .average()
                    .orElseThrow();
            double expected = (environment.observations()[2 * 3 + 1] - mean) / Math.sqrt(variance + 1e-8);
            assertEquals(expected, normaliser.observations()[2 * 3 + 1], 1e-4);
            ((ContinuousEnvironment) environment).step(torque);
        }
    }

    @Test
    void rewardsAreDividedByTheDeviationOfDiscountedReturns() {
        RewardNormaliser normaliser = new RewardNormaliser(0.5, 1);
        boolean[] no = {false};
        double discounted = 0;
        List<Double> returns = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            float reward = step % 3 - 1;
            boolean[] ended = {step % 7 == 6};
            normaliser.look(new float[] {reward}, ended, no);
            discounted = 0.5 * discounted + reward;
            returns.add(discounted);
            discounted = ended[0] ? 0 : discounted;
        }
        double mean = returns.stream().mapToDouble(x -> x).average().orElseThrow();
        double variance = returns.stream()
                .mapToDouble(x -> (x - mean) * (x - mean))
                .average()
                .orElseThrow();
        assertEquals(2 / Math.sqrt(variance), normaliser.normalised(2), 1e-4);
        assertEquals(10, normaliser.normalised(1_000), "what is far out is cut off");
    }
}
