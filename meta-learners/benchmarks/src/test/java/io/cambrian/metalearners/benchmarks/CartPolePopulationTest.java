package io.cambrian.metalearners.benchmarks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.population.Timing;
import org.junit.jupiter.api.Test;

class CartPolePopulationTest {

    @Test
    void moreIsTrainedThanKeptBooksAboutAndNothingIsCountedTwice() throws InterruptedException {
        PopulationCost cost = new CartPolePopulation(3, 1_024, Timing.ASYNCHRONOUS).train(2);
        assertTrue(cost.bookkeeping() > 0, cost.toString());
        assertTrue(cost.training() > cost.bookkeeping(), cost.toString());
        assertTrue(cost.training() + cost.bookkeeping() < 2 * cost.elapsed() * 1.1, cost.toString());
        assertTrue(cost.storing() > 0, cost.toString());
    }
}
