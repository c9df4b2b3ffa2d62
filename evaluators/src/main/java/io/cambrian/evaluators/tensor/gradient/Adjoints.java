package io.cambrian.evaluators.tensor.gradient;

import io.cambrian.evaluators.tensor.Axis;
import io.cambrian.evaluators.tensor.GraphBuilder;
import io.cambrian.evaluators.tensor.Node;
import io.cambrian.evaluators.tensor.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The adjoints of a reverse pass while they are being summed up.
 *
 * <p>Shares of some rows only are kept apart until the adjoint is asked for: those of different rows are then put below each
 * other, so that cutting a tensor into n slices costs one concatenation and not n sums of tensors full of zeros.
 */
final class Adjoints {

    /** The share of some rows. */
    private record Slice(int from, Node share) {
        int end() {
            return from + share.shape().rows();
        }
    }

    private final GraphBuilder graph;
    private final BitSet active;
    private final Map<Integer, Node> sums = new HashMap<>();
    private final Map<Integer, List<Slice>> slices = new HashMap<>();

    /**
     * @param active the nodes whose adjoints are wanted; shares of others are not even written down
     */
    Adjoints(GraphBuilder graph, BitSet active) {
        this.graph = graph;
        this.active = active;
    }

    /** Adds a share to the adjoint of {@code x} if it is wanted. */
    void accumulate(Node x, Supplier<Node> share) {
        if (active.get(x.index())) {
            add(x, share.get());
        }
    }

    /** Adds a share to the adjoint of the rows of {@code x} from row {@code from} on if it is wanted. */
    void accumulateRows(Node x, int from, Node share) {
        if (active.get(x.index())) {
            slices.computeIfAbsent(x.index(), none -> new ArrayList<>()).add(new Slice(from, share));
        }
    }

    /** Adds g to the adjoint of the row of {@code x} that {@code indices} chose in each column. */
    void accumulateChosen(Node x, Node indices, Node g) {
        accumulate(x, () -> graph.multiply(graph.oneHot(indices, x.shape().rows()), g));
    }

    /** Adds a share to the adjoint of {@code x}. */
    void add(Node x, Node share) {
        sums.merge(x.index(), share, graph::add);
    }

    /** The adjoint of a broadcast: what was repeated is summed. */
    Node reduceTo(Node g, Shape shape) {
        Node rows =
                shape.rows() < g.shape().rows() && shape.columns() == g.shape().columns() ? graph.sum(g, Axis.ROWS) : g;
        if (rows.shape().equals(shape)) {
            return rows;
        }
        return graph.sum(rows, shape.rows() == rows.shape().rows() ? Axis.COLUMNS : Axis.ALL);
    }

    /** The sum of the shares of {@code x} so far, if there was any. */
    Optional<Node> of(Node x) {
        List<Slice> pending = slices.remove(x.index());
        if (pending != null) {
            pending.sort(Comparator.comparingInt(Slice::from));
            while (!pending.isEmpty()) {
                add(x, concatenated(x.shape(), takeDisjoint(pending)));
            }
        }
        return Optional.ofNullable(sums.get(x.index()));
    }

    /** Removes slices that do not overlap each other, in the order of rows. */
    private static List<Slice> takeDisjoint(List<Slice> sorted) {
        List<Slice> taken = new ArrayList<>();
        int end = 0;
        for (Iterator<Slice> rest = sorted.iterator(); rest.hasNext(); ) {
            Slice slice = rest.next();
            if (slice.from() >= end) {
                taken.add(slice);
                end = slice.end();
                rest.remove();
            }
        }
        return taken;
    }

    private Node concatenated(Shape shape, List<Slice> disjoint) {
        List<Node> parts = new ArrayList<>();
        int end = 0;
        for (Slice slice : disjoint) {
            addZeros(parts, slice.from() - end, shape.columns());
            parts.add(slice.share());
            end = slice.end();
        }
        addZeros(parts, shape.rows() - end, shape.columns());
        return graph.concatenate(parts);
    }

    private void addZeros(List<Node> parts, int rows, int columns) {
        if (rows > 0) {
            parts.add(graph.zeros(Shape.of(rows, columns)));
        }
    }
}
