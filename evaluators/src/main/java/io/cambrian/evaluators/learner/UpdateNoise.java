package io.cambrian.evaluators.learner;

import io.cambrian.evaluators.checkpoint.CheckpointReader;
import io.cambrian.evaluators.checkpoint.CheckpointWriter;
import io.cambrian.evaluators.tensor.Executor;
import io.cambrian.searchspace.expression.Distribution;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fresh noise for every update. Each noise node has a stream of its own, and every number uses a fixed stretch of it, so
 * the noise is a function of seed, node and update.
 */
final class UpdateNoise {

    @SuppressWarnings("ArrayRecordComponent") // a place in memory, not a value
    private record Source(float[] values, Distribution distribution, CounterRandom random) {}

    private final List<Source> sources;

    UpdateNoise(Executor learning, List<LoweredLoss.NoiseInput> inputs, Seed seed) {
        this.sources = IntStream.range(0, inputs.size())
                .mapToObj(i -> new Source(
                        learning.input(inputs.get(i).name()), inputs.get(i).distribution(), seed.counterRandom(i)))
                .toList();
    }

    /** Fills the inputs for the next update. */
    void draw() {
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            for (int j = 0; j < source.values.length; j++) {
                source.values[j] = (float) source.distribution.draw(source.random);
            }
        }
    }

    /** Where each source stands in its stream. */
    void save(CheckpointWriter writer) {
        writer.longs(
                "noise",
                sources.stream().mapToLong(each -> each.random.counter()).toArray());
    }

    /** Goes on where it was saved. */
    void load(CheckpointReader reader) {
        long[] positions = new long[sources.size()];
        reader.longs("noise", positions);
        for (int i = 0; i < positions.length; i++) {
            sources.get(i).random.seek(positions[i]);
        }
    }
}
