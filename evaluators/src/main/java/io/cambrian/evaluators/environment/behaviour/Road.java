package io.cambrian.evaluators.environment.behaviour;

import io.cambrian.evaluators.environment.render.Colour;
import io.cambrian.evaluators.environment.render.Scene;
import java.util.List;
import java.util.Map;

/** The picture of a game in which an agent is carried along a line of steps. */
final class Road {

    private Road() {}

    /** The agent after that many of so many steps. */
    static Scene scene(int step, int steps, String caption) {
        String cells = ".".repeat(step) + "A" + ".".repeat(steps - step);
        return new Scene.Board(List.of(cells), Map.of('.', Colour.LIGHT_GREY, 'A', Colour.BLUE), caption);
    }
}
