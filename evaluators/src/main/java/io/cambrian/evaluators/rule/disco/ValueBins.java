package io.cambrian.evaluators.rule.disco;

import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import io.cambrian.evaluators.tensor.kernel.ScanDirection;
import io.cambrian.evaluators.tensor.layer.Softmax;

/**
 * Values as probabilities of bins that are evenly spaced on a squashed scale:
 *
 * <pre>
 * squash(x) = sign(x)·(√(|x| + 1) − 1) + ε·x       ε = 10⁻³
 * value     = squash⁻¹(Σᵢ pᵢ·bᵢ)                    b from −largest to largest
 * two-hot   = max(0, 1 − |squash(x) − bᵢ| / spacing)
 * </pre>
 *
 * <p>Source: Pohlen et al., "Observe and look further: achieving consistent performance on Atari", 2018, proposition A.2, for the
 * scale; Bellemare, Dabney and Munos, "A distributional perspective on reinforcement learning", ICML 2017, equation 7, for the
 * projection.
 *
 * @param count of bins, at least 2
 * @param largest on the squashed scale, above 0
 */
record ValueBins(int count, float largest) {

    private static final float EPSILON = 1e-3f;

    ValueBins {
        if (count < 2 || !(largest > 0)) {
            throw new IllegalArgumentException(
                    "values need at least 2 bins up to a number above 0, found " + count + " bins up to " + largest);
        }
    }

    private float spacing() {
        return 2 * largest / (count - 1);
    }

    /** b [bin][1]. */
    private Node centres(GraphBuilder graph) {
        Node one = graph.constant(1);
        Node ordinal = graph.scan(graph.broadcast(one, Shape.of(count, 1)), one, ScanDirection.FORWARDS);
        Node fromZero = graph.multiply(graph.subtract(ordinal, one), graph.constant(spacing()));
        return graph.subtract(fromZero, graph.constant(largest));
    }

    /** Values [1][column] of logits [bin][column]. */
    Node value(GraphBuilder graph, Node logits) {
        Node expected = graph.product(centres(graph), true, Softmax.of(graph, logits), false);
        return unsquashed(graph, expected);
    }

    /** Probabilities [bin][column] whose expected value is x [1][column]; numbers beyond the bins count as the last bin. */
    Node twoHot(GraphBuilder graph, Node x) {
        Node bound = graph.constant(largest);
        Node within = graph.maximum(graph.minimum(squashed(graph, x), bound), graph.negate(bound));
        Node distance = graph.abs(
                graph.subtract(graph.broadcast(within, Shape.of(count, x.shape().columns())), centres(graph)));
        Node share = graph.subtract(graph.constant(1), graph.multiply(distance, graph.constant(1 / spacing())));
        return graph.relu(share);
    }

    private static Node squashed(GraphBuilder graph, Node x) {
        Node one = graph.constant(1);
        Node root = graph.subtract(graph.sqrt(graph.add(graph.abs(x), one)), one);
        return graph.add(graph.multiply(graph.sign(x), root), graph.multiply(x, graph.constant(EPSILON)));
    }

    /** With u = |x| + 1 + ε: sign(x)·((2·u / (√(1 + 4·ε·u) + 1))² − 1), which cancels no digits. */
    private static Node unsquashed(GraphBuilder graph, Node x) {
        Node one = graph.constant(1);
        Node u = graph.add(graph.abs(x), graph.constant(1 + EPSILON));
        Node root = graph.sqrt(graph.add(one, graph.multiply(u, graph.constant(4 * EPSILON))));
        Node quotient = graph.divide(graph.multiply(u, graph.constant(2)), graph.add(root, one));
        return graph.multiply(graph.sign(x), graph.subtract(graph.square(quotient), one));
    }
}
