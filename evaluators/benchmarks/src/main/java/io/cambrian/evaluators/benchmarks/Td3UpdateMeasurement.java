package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.experience.TransitionLayout;
import io.cambrian.evaluators.offpolicy.NetworkShape;
import io.cambrian.evaluators.offpolicy.Td3Settings;
import io.cambrian.evaluators.offpolicy.Td3Update;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.layer.Activation;
import io.cambrian.searchspace.random.RootSeed;
import java.util.ArrayList;
import java.util.List;

/**
 * Whole updates of TD3 on batches of 100 transitions, drawn from memory: targets by three target networks, both critics forward
 * and backward, Adam, and at every second update the policy through a critic, Adam, and all targets following. The time is the
 * mean of two updates that follow each other.
 */
final class Td3UpdateMeasurement implements Measurement {

    private static final int BATCH = 100;
    private static final int PERIOD = 2;

    /**
     * Sizes of a task and of the hidden layers.
     *
     * @param features numbers of an observation
     * @param actionNumbers numbers of an action
     * @param shape of all networks
     */
    private record Work(int features, int actionNumbers, NetworkShape shape) {

        String title() {
            String norm = shape.layerNorm() ? ", layer norm" : "";
            return "TD3 update " + network(features, actionNumbers) + " batch " + BATCH + norm;
        }

        private DenseNetwork network(int inputs, int outputs) {
            List<Integer> widths = new ArrayList<>(shape.hidden());
            widths.addFirst(inputs);
            widths.addLast(outputs);
            return new DenseNetwork(widths);
        }

        /**
         * For one update of the critics: the target policy and two target critics forward, two critics forward and backward; for
         * one of the policy: itself forward and backward, one critic forward and backward to its inputs.
         */
        double flops() {
            double actor = network(features, actionNumbers).forwardFlops(BATCH);
            double critic = network(features + actionNumbers, 1).forwardFlops(BATCH);
            double critics = actor + 2 * critic + 2 * 3 * critic;
            double policy = 3 * actor + 2 * critic;
            return critics + policy / PERIOD;
        }

        Td3Update update() {
            Td3Settings settings = Td3Settings.defaults()
                    .change()
                    .networks(shape)
                    .batchSize(BATCH)
                    .actorPeriod(PERIOD)
                    .done();
            TransitionLayout layout = new TransitionLayout(features, actionNumbers);
            return new Td3Update(settings, layout, Backends.best(), new RootSeed(1).search());
        }
    }

    private static final List<Work> WORKS = List.of(
            new Work(3, 1, new NetworkShape(List.of(256, 256), Activation.RELU, false)),
            new Work(17, 6, new NetworkShape(List.of(128), Activation.RELU, false)),
            new Work(17, 6, new NetworkShape(List.of(128), Activation.RELU, true)));

    @Override
    public String name() {
        return "td3-update";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        for (Work work : WORKS) {
            Timing two = watch.time(work.update()::runPeriod);
            readings.add(Reading.update(work.title(), two.dividedBy(PERIOD), work.flops()));
        }
        return readings;
    }
}
