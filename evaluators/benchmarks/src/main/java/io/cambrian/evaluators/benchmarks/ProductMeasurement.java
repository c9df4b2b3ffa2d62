package io.cambrian.evaluators.benchmarks;

import io.cambrian.evaluators.benchmarks.DenseProduct.Form;
import io.cambrian.evaluators.tensor.Backends;
import java.util.ArrayList;
import java.util.List;

/** The three products of dense layers of sizes that the kernels were made for. */
final class ProductMeasurement implements Measurement {

    /** Every layer in every form. */
    static List<DenseProduct> products() {
        List<DenseProduct> products = new ArrayList<>();
        for (Form form : Form.values()) {
            products.add(new DenseProduct(64, 64, 32, form));
            products.add(new DenseProduct(64, 64, 128, form));
            products.add(new DenseProduct(64, 64, 1_024, form));
            products.add(new DenseProduct(400, 64, 1_024, form));
        }
        return products;
    }

    @Override
    public String name() {
        return "products";
    }

    @Override
    public List<Reading> measure(Stopwatch watch) {
        List<Reading> readings = new ArrayList<>();
        for (DenseProduct product : products()) {
            Timing timing = watch.time(product.executor(Backends.best())::run);
            readings.add(Reading.micros(product.title(), timing, product.flops()));
        }
        return readings;
    }
}
