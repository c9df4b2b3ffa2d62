package io.cambrian.evaluators.problem.jobshop;

import java.util.random.RandomGenerator;

/** Where instances come from. All instances of one source have the same size. */
public sealed interface ShopSource {

    /** An instance. */
    JobShop draw(RandomGenerator random);

    /** A length that no schedule of an instance of this source is below, in time units. */
    int bound(JobShop shop);

    /**
     * New instances without end: {@link JobShop#random}, bounded by their longest job and their busiest machine.
     *
     * @param jobs at least 1
     * @param machines at least 1
     */
    record Generated(int jobs, int machines) implements ShopSource {

        @Override
        public JobShop draw(RandomGenerator random) {
            return JobShop.random(jobs, machines, random);
        }

        @Override
        public int bound(JobShop shop) {
            return shop.lowerBound();
        }
    }

    /**
     * The same instance again and again; only the chance in a rule differs.
     *
     * @param shop the instance
     * @param bound the proven optimum, or a lower bound
     */
    record Fixed(JobShop shop, int bound) implements ShopSource {

        @Override
        public JobShop draw(RandomGenerator random) {
            return shop;
        }

        @Override
        public int bound(JobShop same) {
            return bound;
        }
    }
}
