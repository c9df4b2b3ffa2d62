package io.cambrian.evaluators.environment.render;

import io.cambrian.evaluators.environment.render.Scene.Mark;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Scenes as lines of text: boards cell by cell, drawings in characters.
 *
 * <p>A character is about twice as high as wide, so a drawing's rows count double.
 */
public final class TextRenderer {

    private static final char SEGMENT = '*';
    private static final char DISC = 'o';
    private static final char BLOCK = '#';

    private final int columns;

    /** @param columns characters in a row of a drawing, at least 2; boards have as many as they have cells */
    public TextRenderer(int columns) {
        if (columns < 2) {
            throw new IllegalArgumentException("a drawing has at least 2 columns, found " + columns);
        }
        this.columns = columns;
    }

    /** The scene, its caption last if it has one; lines end with a line feed. */
    public String render(Scene scene) {
        String picture = switch (scene) {
            case Scene.Board board -> framed(board);
            case Scene.Drawing drawing -> drawn(drawing);
        };
        return scene.caption().isEmpty() ? picture : picture + scene.caption() + "\n";
    }

    private static String framed(Scene.Board board) {
        String edge = "+" + "-".repeat(board.columns()) + "+\n";
        return board.rows().stream().map(row -> "|" + row + "|\n").collect(Collectors.joining("", edge, edge));
    }

    private String drawn(Scene.Drawing drawing) {
        Scene.Window window = drawing.window();
        double height = (window.top() - window.bottom()) / (window.right() - window.left());
        char[][] lines = new char[Math.max(1, (int) Math.round(columns * height / 2))][columns];
        for (int row = 0; row < lines.length; row++) {
            for (int column = 0; column < columns; column++) {
                double x = window.left() + (column + 0.5) / columns * (window.right() - window.left());
                double y = window.top() - (row + 0.5) / lines.length * (window.top() - window.bottom());
                lines[row][column] = character(drawing, x, y, (window.right() - window.left()) / columns);
            }
        }
        return Arrays.stream(lines)
                .map(line -> new String(line).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** The topmost mark that the cell around a point touches. */
    private static char character(Scene.Drawing drawing, double x, double y, double cell) {
        char character = ' ';
        for (Mark mark : drawing.marks()) {
            if (distance(mark, x, y) <= cell / 2) {
                character = switch (mark) {
                    case Mark.Segment segment -> SEGMENT;
                    case Mark.Disc disc -> DISC;
                    case Mark.Block block -> BLOCK;
                };
            }
        }
        return character;
    }

    /** How far a point is from a mark, vertical distances halved as a character is high; at most 0 inside. */
    private static double distance(Mark mark, double x, double y) {
        return switch (mark) {
            case Mark.Segment s -> toSegment(s, x, y) - s.thickness() / 2;
            case Mark.Disc d -> Math.hypot(x - d.x(), (y - d.y()) / 2) - d.radius();
            case Mark.Block b ->
                Math.max(Math.abs(x - b.x()) - b.width() / 2, (Math.abs(y - b.y()) - b.height() / 2) / 2);
        };
    }

    private static double toSegment(Mark.Segment s, double x, double y) {
        double dx = s.x2() - s.x1();
        double dy = s.y2() - s.y1();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - s.x1()) * dx + (y - s.y1()) * dy) / length, 0, 1);
        return Math.hypot(x - s.x1() - along * dx, (y - s.y1() - along * dy) / 2);
    }
}
