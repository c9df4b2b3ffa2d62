package io.cambrian.evaluators.problem.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridOperationTest {

    @ParameterizedTest
    @CsvSource({
        "TURN_RIGHT, 123/400, 41/02/03",
        "TURN_AROUND, 123/400, 004/321",
        "TURN_LEFT, 123/400, 30/20/14",
        "REFLECT_ROWS, 123/400, 400/123",
        "REFLECT_COLUMNS, 123/400, 321/004",
        "TRANSPOSE, 123/400, 14/20/30",
        "COMPLETE, 120/003, 121/303",
        "CROP, 0000/0120/0003, 120/003",
        "CROP, 00/00, 00/00",
        "TILE_COLUMNS, 12/30, 1212/3030",
        "TILE_ROWS, 12/30, 12/30/12/30",
        "SCALE, 12, 1122/1122",
        "FALL_DOWN, 120/003/040, 000/020/143",
        "FALL_LEFT, 012/300, 120/300",
        "COUNT, 112/300, 11",
        "COUNT, 00, 00",
        "EXCHANGE_1_3, 123/400, 321/400",
        "FILL, 0111/0101/0111, 0111/0111/0111",
        "FILL, 0111/0100/0111, 0111/0100/0111",
        "CLEAN, 1102/0000, 1100/0000",
    })
    void everyOperationOnASmallGrid(GridOperation operation, String grid, String expected) {
        assertEquals(expected, operation.apply(grid(grid)).toString());
    }

    @Test
    void whatWouldBeTooLargeStaysAsItIs() {
        Grid wide = Cells.draw(3, 11, (r, c) -> 1);
        assertEquals(wide, GridOperation.TILE_COLUMNS.apply(wide));
        assertEquals(6, GridOperation.TILE_ROWS.apply(wide).rows());
    }

    @Test
    void everyOperationHasAnExpert() {
        int operations = 0;
        for (GridFamily family : GridFamily.values()) {
            operations += family.operations().size();
        }
        assertEquals(List.of(GridOperation.values()).size(), operations);
    }

    static Grid grid(String text) {
        String[] rows = text.split("/");
        return Cells.draw(rows.length, rows[0].length(), (r, c) -> rows[r].charAt(c) - '0');
    }
}
