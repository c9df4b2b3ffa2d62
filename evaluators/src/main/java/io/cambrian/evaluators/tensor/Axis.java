package io.cambrian.evaluators.tensor;

/** What a sum runs over. */
public enum Axis {
    /** m×n becomes 1×n. */
    ROWS,
    /** m×n becomes m×1. */
    COLUMNS,
    /** m×n becomes 1×1. */
    ALL;

    Shape reduce(Shape shape) {
        return switch (this) {
            case ROWS -> Shape.of(1, shape.columns());
            case COLUMNS -> Shape.of(shape.rows(), 1);
            case ALL -> Shape.SCALAR;
        };
    }
}
