package io.cambrian.evaluators.tuning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Widths of hidden layers as two hyper-parameters: how many layers, and how wide all of them are. */
final class HiddenLayers {

    static final String COUNT = "hidden-layers";
    static final String WIDTH = "hidden-width";

    /** Of a network that had no hidden layer and gets some of unsaid width. */
    private static final int USUAL_WIDTH = 64;

    private HiddenLayers() {}

    /** The width that all layers share, if they do. */
    static Optional<Integer> sharedWidth(List<Integer> hidden) {
        return hidden.stream().distinct().count() == 1 ? Optional.of(hidden.getFirst()) : Optional.empty();
    }

    /** So many layers of a shared width, or of the widths that they had; further ones are as wide as the last. */
    static List<Integer> of(List<Integer> hidden, int count, Optional<Integer> width) {
        return IntStream.range(0, count)
                .mapToObj(layer -> width.orElseGet(() -> width(hidden, layer)))
                .toList();
    }

    private static int width(List<Integer> hidden, int layer) {
        return hidden.isEmpty() ? USUAL_WIDTH : hidden.get(Math.min(layer, hidden.size() - 1));
    }
}
