package io.cambrian.evaluators.environment.render;

import java.util.List;
import java.util.Map;

/** What one copy of a game looks like: a board of cells, or shapes in a plane. */
public sealed interface Scene {

    /** A line of what cannot be drawn, such as a step count or what is carried; may be empty. */
    String caption();

    /**
     * Square cells.
     *
     * @param rows from the top, one character a cell, all of the same length; at least one cell
     * @param colours of the characters; others are drawn as empty
     */
    record Board(List<String> rows, Map<Character, Colour> colours, String caption) implements Scene {

        public Board {
            rows = List.copyOf(rows);
            colours = Map.copyOf(colours);
            if (rows.isEmpty() || rows.getFirst().isEmpty()) {
                throw new IllegalArgumentException("a board has at least one cell");
            }
            int columns = rows.getFirst().length();
            if (rows.stream().anyMatch(row -> row.length() != columns)) {
                throw new IllegalArgumentException("the rows of a board are of one length, found " + rows);
            }
        }

        /** How many cells a row has. */
        public int columns() {
            return rows.getFirst().length();
        }
    }

    /**
     * Shapes in a window onto a plane with y upwards; later ones lie over earlier ones.
     *
     * @param window what is seen of the plane
     */
    record Drawing(Window window, List<Mark> marks, String caption) implements Scene {

        public Drawing {
            marks = List.copyOf(marks);
        }
    }

    /** A part of the plane, wider and higher than nothing. */
    record Window(double left, double bottom, double right, double top) {

        public Window {
            if (!(left < right && bottom < top)) {
                throw new IllegalArgumentException("a window is wider and higher than nothing, found " + left + " to "
                        + right + " by " + bottom + " to " + top);
            }
        }
    }

    /** A shape. Lengths are those of the plane. */
    sealed interface Mark {

        /** Its colour. */
        Colour colour();

        /** A straight stroke with round ends. */
        record Segment(double x1, double y1, double x2, double y2, double thickness, Colour colour) implements Mark {}

        /** A filled circle. */
        record Disc(double x, double y, double radius, Colour colour) implements Mark {}

        /** A filled rectangle along the axes, by its centre. */
        record Block(double x, double y, double width, double height, Colour colour) implements Mark {}
    }
}
