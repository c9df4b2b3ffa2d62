package io.cambrian.evaluators.tensor.gradient;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Reduction;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import java.util.List;

/** The derivatives of sums, maxima and recurrences over rows. */
record ReductionRules(GraphBuilder graph, Adjoints adjoints) {

    void pullBack(Reduction operation, Node y, Node g) {
        switch (operation) {
            case Reduction.Sum sum ->
                adjoints.accumulate(sum.x(), () -> graph.broadcast(g, sum.x().shape()));
            case Reduction.MaxOverRows max -> adjoints.accumulateChosen(max.x(), graph.argMaxOverRows(max.x()), g);
            case Reduction.ArgMaxOverRows none -> {}
            case Reduction.Scan scan -> pullBackScan(scan, y, g);
        }
    }

    /**
     * For y_t = f_t·y_{t−1} + x_t the adjoint of x is z_t = g_t + f_{t+1}·z_{t+1}, a scan the other way, and that of f_t is
     * z_t·y_{t−1}; backwards the same with the neighbours exchanged.
     */
    private void pullBackScan(Reduction.Scan scan, Node y, Node g) {
        ScanDirection back = scan.direction().opposite();
        Node z = graph.scan(g, shifted(scan.factor(), back), back);
        adjoints.accumulate(scan.x(), () -> z);
        adjoints.accumulate(scan.factor(), () -> graph.multiply(z, shifted(y, scan.direction())));
    }

    /** Row t becomes row t + 1 (forwards) or t − 1; zeros move in. */
    private Node shifted(Node x, ScanDirection direction) {
        int kept = x.shape().rows() - 1;
        Node zeros = graph.zeros(Shape.of(1, x.shape().columns()));
        if (kept == 0) {
            return zeros;
        }
        return switch (direction) {
            case FORWARDS -> graph.concatenate(List.of(zeros, graph.rows(x, 0, kept)));
            case BACKWARDS -> graph.concatenate(List.of(graph.rows(x, 1, kept), zeros));
        };
    }
}
