package io.cambrian.evaluators.environment.classic;

import io.cambrian.evaluators.environment.Trigonometry;
import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import io.cambrian.evaluators.environment.render.Scene.Mark;
import java.util.ArrayList;
import java.util.List;

/** The picture of the two mountain cars: a valley of height 0.45 sin 3p + 0.55 with a flag on its right slope. */
final class Hill {

    private static final double LEFT = -1.2;
    private static final double RIGHT = 0.6;
    private static final int STROKES = 36;
    private static final double CAR_RADIUS = 0.05;

    private Hill() {}

    /** The valley with the car at one place and the flag at another. */
    static Scene scene(double car, double flag) {
        List<Mark> marks = new ArrayList<>();
        for (int stroke = 0; stroke < STROKES; stroke++) {
            double from = LEFT + (RIGHT - LEFT) * stroke / STROKES;
            double to = LEFT + (RIGHT - LEFT) * (stroke + 1) / STROKES;
            marks.add(new Mark.Segment(from, height(from), to, height(to), 0.02, Colour.DARK_GREY));
        }
        marks.add(new Mark.Segment(flag, height(flag), flag, height(flag) + 0.2, 0.015, Colour.BLACK));
        marks.add(new Mark.Block(flag + 0.04, height(flag) + 0.17, 0.08, 0.06, Colour.YELLOW));
        marks.add(new Mark.Disc(car, height(car) + CAR_RADIUS, CAR_RADIUS, Colour.BLUE));
        return new Scene.Drawing(new Scene.Window(LEFT, 0, RIGHT, 1.25), marks, "");
    }

    private static double height(double position) {
        return 0.45 * Trigonometry.sine(3 * position) + 0.55;
    }
}
