package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.tensor.Backend;
import io.cambrian.evaluators.tensor.Backends;
import io.cambrian.evaluators.tensor.UnavailableBackendException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The dense layers of {@link ProductMeasurement} through ND4J on the same core: how many times as long it takes. ND4J and its
 * BLAS get one thread. Of its two ways, a bare matrix product and our backend on top of it, the faster counts.
 */
final class Nd4jMeasurement implements Measurement {

    static String title(DenseProduct product) {
        return "ND4J against ours, " + product.title();
    }

    @Override
    public String name() {
        return "nd4j";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        try {
            Backend nd4j = Backends.byName("nd4j");
            for (DenseProduct product : ProductMeasurement.products()) {
                readings.add(reading(product, nd4j, watch));
            }
        } catch (UnavailableBackendException unavailable) {
            for (DenseProduct product : ProductMeasurement.products()) {
                readings.add(new Reading.Missing(title(product), String.valueOf(unavailable.getMessage())));
            }
        }
        return readings;
    }

    private static Reading reading(DenseProduct product, Backend nd4j, Stopwatch watch) {
        double ours = watch.time(product.executor(Backends.best())::run).best();
        double bare = watch.time(new Nd4jProduct(product)::run).best();
        double backend = watch.time(product.executor(nd4j)::run).best();
        return Reading.of(
                        title(product),
                        Math.min(bare, backend) / ours,
                        "×",
                        Map.of("own-nanoseconds", ours, "bare-nanoseconds", bare, "backend-nanoseconds", backend))
                .withNote(bare <= backend ? "its bare product" : "its backend");
    }
}
