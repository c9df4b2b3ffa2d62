package io.cambrian.evaluators.onpolicy;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.searchspace.random.CounterRandom;

/** Several epochs of minibatches, drawn anew from the rollout in each epoch: what keeps the policy near is the drift. */
final class ProximalImprovement implements PolicyImprovement {

    private final int epochs;
    private final CounterRandom random;
    private final int[] order;

    ProximalImprovement(PpoSettings settings, CounterRandom random) {
        this.epochs = settings.epochs();
        this.random = random;
        order = new int[settings.actorCritic().rolloutSize()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    @Override
    public float improve(Rollout rollout, PolicyUpdate update) {
        float loss = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle();
            for (int from = 0; from < order.length; from += update.size()) {
                loss = update.learn(rollout, order, from);
                if (!Float.isFinite(loss)) {
                    return Float.NaN;
                }
            }
        }
        return loss;
    }

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }

    @Override
    public void save(CheckpointWriter writer) {
        writer.longs("generator", random.counter());
        writer.integers("order", order);
    }

    @Override
    public void load(CheckpointReader reader) {
        random.seek(reader.number("generator"));
        if (reader.fits("order", order.length)) {
            reader.integers("order", order);
        }
    }
}
