package io.cambrian.evaluators.tensor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    private final Map<Integer, Node> sums = new HashMap<>();
    private final Map<Integer, List<Slice>> slices = new HashMap<>();

    Adjoints(GraphBuilder graph) {
        this.graph = graph;
    }

    /** Adds a share to the adjoint of {@code x}. */
    void add(Node x, Node share) {
        sums.merge(x.index(), share, graph::add);
    }

    /** Adds a share to the adjoint of the rows of {@code x} from row {@code from} on. */
    void addRows(Node x, int from, Node share) {
        slices.computeIfAbsent(x.index(), none -> new ArrayList<>()).add(new Slice(from, share));
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
