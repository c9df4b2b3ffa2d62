package io.cambrian.evaluators.problem.grid;

import java.util.Arrays;
import java.util.List;

/** Operations that belong together; there is an expert for each, in this order. */
enum GridFamily {
    /** Turns, reflections, symmetry: every cell keeps its colour and the grid its area. */
    SHAPE,
    /** Cropping, tiling, scaling, falling, counting. */
    EXTENT,
    /** Exchanged colours, filled holes, removed specks. */
    COLOUR;

    /** The family's operations. */
    List<GridOperation> operations() {
        return Arrays.stream(GridOperation.values())
                .filter(operation -> operation.family() == this)
                .toList();
    }
}
