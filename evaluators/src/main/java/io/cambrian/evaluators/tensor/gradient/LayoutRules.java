package io.cambrian.evaluators.tensor.gradient;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Layout;
import io.cambrian.evaluators.tensor.Node;

/** The derivatives of changes of shape and order: each adjoint goes back to where its number came from. */
record LayoutRules(GraphBuilder graph, Adjoints adjoints) {

    void pullBack(Layout operation, Node g) {
        switch (operation) {
            case Layout.Transpose transpose -> adjoints.accumulate(transpose.x(), () -> graph.transpose(g));
            case Layout.Reshape reshape ->
                adjoints.accumulate(
                        reshape.x(), () -> graph.reshape(g, reshape.x().shape()));
            case Layout.Broadcast broadcast ->
                adjoints.accumulate(
                        broadcast.x(), () -> adjoints.reduceTo(g, broadcast.x().shape()));
            case Layout.Rows rows -> adjoints.accumulateRows(rows.x(), rows.from(), g);
            case Layout.Concatenate all -> pullBackConcatenate(all, g);
        }
    }

    private void pullBackConcatenate(Layout.Concatenate all, Node g) {
        int from = 0;
        for (Node part : all.parts()) {
            int start = from;
            int rows = part.shape().rows();
            adjoints.accumulate(part, () -> graph.rows(g, start, rows));
            from += rows;
        }
    }
}
