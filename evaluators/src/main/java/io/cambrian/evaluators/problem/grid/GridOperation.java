package io.cambrian.evaluators.problem.grid;

/** The steps that rules are made of. Each maps a grid to a grid. */
enum GridOperation {
    TURN_RIGHT(GridFamily.SHAPE),
    TURN_AROUND(GridFamily.SHAPE),
    TURN_LEFT(GridFamily.SHAPE),
    REFLECT_ROWS(GridFamily.SHAPE),
    REFLECT_COLUMNS(GridFamily.SHAPE),
    TRANSPOSE(GridFamily.SHAPE),
    /** Background cells take the colour of their mirror image, left and right. */
    COMPLETE(GridFamily.SHAPE),
    /** The smallest rectangle that holds all that is not background. */
    CROP(GridFamily.EXTENT),
    /** Twice the grid, side by side. */
    TILE_COLUMNS(GridFamily.EXTENT),
    /** Twice the grid, one above the other. */
    TILE_ROWS(GridFamily.EXTENT),
    /** Every cell becomes four. */
    SCALE(GridFamily.EXTENT),
    FALL_DOWN(GridFamily.EXTENT),
    FALL_LEFT(GridFamily.EXTENT),
    /** One row as long as there are cells of the most frequent colour, of that colour. */
    COUNT(GridFamily.EXTENT),
    EXCHANGE_1_2(GridFamily.COLOUR),
    EXCHANGE_1_3(GridFamily.COLOUR),
    EXCHANGE_1_4(GridFamily.COLOUR),
    EXCHANGE_2_3(GridFamily.COLOUR),
    EXCHANGE_2_4(GridFamily.COLOUR),
    EXCHANGE_3_4(GridFamily.COLOUR),
    /** Background from which the edge cannot be reached takes the most frequent colour. */
    FILL(GridFamily.COLOUR),
    /** Cells without a neighbour of their colour become background. */
    CLEAN(GridFamily.COLOUR);

    /** The most rows or columns of any grid. */
    static final int MOST = 20;

    private final GridFamily family;

    GridOperation(GridFamily family) {
        this.family = family;
    }

    GridFamily family() {
        return family;
    }

    /** The changed grid; the grid itself where the operation does not apply, as where the result would be too large. */
    Grid apply(Grid grid) {
        int rows = grid.rows();
        int columns = grid.columns();
        return switch (this) {
            case TURN_RIGHT -> Cells.draw(columns, rows, (r, c) -> grid.cell(rows - 1 - c, r));
            case TURN_AROUND -> Cells.draw(rows, columns, (r, c) -> grid.cell(rows - 1 - r, columns - 1 - c));
            case TURN_LEFT -> Cells.draw(columns, rows, (r, c) -> grid.cell(c, columns - 1 - r));
            case REFLECT_ROWS -> Cells.draw(rows, columns, (r, c) -> grid.cell(rows - 1 - r, c));
            case REFLECT_COLUMNS -> Cells.draw(rows, columns, (r, c) -> grid.cell(r, columns - 1 - c));
            case TRANSPOSE -> Cells.draw(columns, rows, (r, c) -> grid.cell(c, r));
            case COMPLETE ->
                Cells.draw(
                        rows,
                        columns,
                        (r, c) -> grid.cell(r, c) == 0 ? grid.cell(r, columns - 1 - c) : grid.cell(r, c));
            case CROP -> Cells.crop(grid);
            case TILE_COLUMNS -> enlarged(grid, 1, 2, (r, c) -> grid.cell(r, c % columns));
            case TILE_ROWS -> enlarged(grid, 2, 1, (r, c) -> grid.cell(r % rows, c));
            case SCALE -> enlarged(grid, 2, 2, (r, c) -> grid.cell(r / 2, c / 2));
            case FALL_DOWN -> Cells.fallDown(grid);
            case FALL_LEFT -> TURN_RIGHT.apply(Cells.fallDown(TURN_LEFT.apply(grid)));
            case COUNT -> Cells.count(grid);
            case EXCHANGE_1_2 -> Cells.exchange(grid, 1, 2);
            case EXCHANGE_1_3 -> Cells.exchange(grid, 1, 3);
            case EXCHANGE_1_4 -> Cells.exchange(grid, 1, 4);
            case EXCHANGE_2_3 -> Cells.exchange(grid, 2, 3);
            case EXCHANGE_2_4 -> Cells.exchange(grid, 2, 4);
            case EXCHANGE_3_4 -> Cells.exchange(grid, 3, 4);
            case FILL -> Cells.fill(grid);
            case CLEAN -> Cells.clean(grid);
        };
    }

    private static Grid enlarged(Grid grid, int byRows, int byColumns, Cells.Painter painter) {
        int rows = byRows * grid.rows();
        int columns = byColumns * grid.columns();
        return rows > MOST || columns > MOST ? grid : Cells.draw(rows, columns, painter);
    }
}
