package io.cambrian.searchspace.heuristic.domain;

import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.CLOCK;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.COMPETITORS;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.DURATION;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.JOBS;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.LEFT;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.LENGTH;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.LOAD;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.MACHINES;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.NEXT_DURATION;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.NEXT_FREE;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.NEXT_LOAD;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.NOISE;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.OPERATIONS;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.READY;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.START;
import static io.cambrian.searchspace.heuristic.domain.JobShopVariable.WORK;

import java.util.random.RandomGenerator;

/** Two to six operations that compete somewhere in a shop of ten jobs and ten machines, with durations about 1. */
record JobShopSituations() implements Situations {

    private static final int SIZE = 10;
    private static final int MOST_COMPETITORS = 6;

    @Override
    public double[][] draw(RandomGenerator random) {
        int count = 2 + random.nextInt(MOST_COMPETITORS - 1);
        double left = random.nextDouble();
        double load = count + (SIZE - count) * left;
        double clock = 1.5 * SIZE * (1 - left);
        double[][] options = new double[count][JobShopVariable.values().length];
        for (int i = 0; i < count; i++) {
            double[] operation = options[i];
            fill(operation, random);
            // the first of them could begin now, the others soon
            operation[START.ordinal()] = i == 0 ? 0 : Math.max(0, random.nextDouble() - 0.3);
            operation[READY.ordinal()] = operation[START.ordinal()] - (random.nextBoolean() ? 0 : random.nextDouble());
            operation[LOAD.ordinal()] = load;
            operation[COMPETITORS.ordinal()] = count;
            operation[CLOCK.ordinal()] = clock;
            operation[LEFT.ordinal()] = left;
            operation[JOBS.ordinal()] = SIZE;
            operation[MACHINES.ordinal()] = SIZE;
        }
        return options;
    }

    private static void fill(double[] operation, RandomGenerator random) {
        int remaining = 1 + random.nextInt(SIZE);
        double duration = duration(random);
        double next = remaining == 1 ? 0 : duration(random);
        double later = 0;
        for (int i = 2; i < remaining; i++) {
            later += duration(random);
        }
        double work = duration + next + later;
        operation[DURATION.ordinal()] = duration;
        operation[WORK.ordinal()] = work;
        operation[OPERATIONS.ordinal()] = remaining;
        operation[LENGTH.ordinal()] = work + (SIZE - remaining) * duration(random);
        operation[NEXT_DURATION.ordinal()] = next;
        operation[NEXT_LOAD.ordinal()] = remaining == 1 ? 0 : next + SIZE * random.nextDouble();
        operation[NEXT_FREE.ordinal()] = remaining == 1 ? 0 : 4 * random.nextDouble() - 2;
        operation[NOISE.ordinal()] = random.nextDouble();
    }

    private static double duration(RandomGenerator random) {
        return (1 + random.nextInt(99)) / 50.0;
    }
}
