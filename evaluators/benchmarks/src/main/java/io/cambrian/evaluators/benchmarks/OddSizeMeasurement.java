package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmarks.DenseProduct.Form;
import io.cambrian.evaluators.tensor.Backends;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What sizes lose that are no multiple of a vector: operations per second of a layer of an odd size as a share of those of the
 * nearest layer of a good size. Of the three products of a layer the one that loses most counts.
 *
 * <p>The good size next to 60 and 65 is 64, that next to a batch of 31 or 33 is 32, that next to narrow layers is 8, the
 * lanes of a 256-bit vector.
 */
final class OddSizeMeasurement implements Measurement {

    /** A layer and the one it is compared with. */
    private record Pair(Layer odd, Layer good) {}

    private record Layer(int inputs, int outputs, int batch) {

        DenseProduct product(Form form) {
            return new DenseProduct(inputs, outputs, batch, form);
        }

        @Override
        public String toString() {
            return inputs + "→" + outputs + " batch " + batch;
        }
    }

    private static final List<Pair> PAIRS = List.of(
            new Pair(new Layer(64, 64, 31), new Layer(64, 64, 32)),
            new Pair(new Layer(64, 64, 33), new Layer(64, 64, 32)),
            new Pair(new Layer(60, 60, 32), new Layer(64, 64, 32)),
            new Pair(new Layer(65, 65, 32), new Layer(64, 64, 32)),
            new Pair(new Layer(4, 64, 32), new Layer(8, 64, 32)),
            new Pair(new Layer(64, 4, 32), new Layer(64, 8, 32)),
            new Pair(new Layer(64, 2, 32), new Layer(64, 8, 32)));

    /** The names of the figures. */
    static List<String> titles() {
        return PAIRS.stream().map(OddSizeMeasurement::title).toList();
    }

    private static String title(Pair pair) {
        return pair.odd() + " against " + pair.good();
    }

    @Override
    public String name() {
        return "odd-sizes";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        Map<DenseProduct, Timing> timings = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (Pair pair : PAIRS) {
            readings.add(worst(pair, timings, watch));
        }
        return readings;
    }

    private static Reading worst(Pair pair, Map<DenseProduct, Timing> timings, Stopwatch watch) {
        double least = Double.POSITIVE_INFINITY;
        String note = "";
        Map<String, Double> raw = new HashMap<>();
        for (Form form : Form.values()) {
            double odd = share(pair.odd().product(form), timings, watch);
            double good = share(pair.good().product(form), timings, watch);
            raw.put(form.words() + ", share of peak", odd);
            raw.put(form.words() + ", share of peak of the good size", good);
            if (odd / good < least) {
                least = odd / good;
                note = form.words();
            }
        }
        return Reading.of(title(pair), least, "", raw).withNote(note);
    }

    private static double share(DenseProduct product, Map<DenseProduct, Timing> timings, Stopwatch watch) {
        return timings.computeIfAbsent(product, timed -> watch.time(timed.executor(Backends.best())::run))
                .share(product.flops());
    }
}
