package io.cambrian.schedules.picture;

import io.cambrian.searchspace.rule.lpg.LifetimeInputs;
import io.cambrian.searchspace.rule.lpg.LpgRule;
import io.cambrian.searchspace.rule.lpg.Rule;
import io.cambrian.searchspace.rule.lpg.ScheduleProbe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Pictures of an update rule that sees the age of its agent: what it says about one and the same stretch of experience at every
 * age, in a short, a middling and a long life ({@link ScheduleProbe}).
 *
 * <p>How to read them: where the size of π̂ falls with age, the rule takes smaller steps in the end; where the change is great, it
 * tells old agents something else than young ones. Lines for lives of different lengths lie apart if the length itself matters.
 */
public final class RulePictures {

    private static final int SHORT = 10;
    private static final int MIDDLING = 50;
    private static final int LONG = 250;

    private RulePictures() {}

    /**
     * Draws {@code NAME-ages.png}; an existing one is replaced.
     *
     * @param name what to call the rule, in the pictures and in the name of the file
     * @return the file; none for a rule that does not see the age
     * @throws IOException when the directory cannot be written
     */
    public static List<Path> draw(Rule rule, String name, Path directory) throws IOException {
        if (!(rule instanceof LpgRule learned) || learned.shape().lifetime() == LifetimeInputs.NONE) {
            return List.of();
        }
        List<PointLine> sizes = lines(learned, ScheduleProbe.Point::size);
        List<PointLine> changes = lines(learned, ScheduleProbe.Point::change);
        List<List<Chart>> rows = List.of(
                List.of(new Legend(PointLines.WIDTH, sizes)),
                List.of(chart(name + ": size of π̂", sizes)),
                List.of(chart(name + ": change of π̂ since the beginning", changes)));
        return List.of(PngFile.write(rows, directory, name + "-ages"));
    }

    private static Chart chart(String title, List<PointLine> lines) {
        return new PointLines(title, "age n / N", "root mean square", lines);
    }

    private static List<PointLine> lines(LpgRule rule, ToDoubleFunction<ScheduleProbe.Point> value) {
        List<PointLine> lines = new ArrayList<>();
        lines.add(line(rule, SHORT, Line.FIRST, value));
        lines.add(line(rule, MIDDLING, Line.SECOND, value));
        lines.add(line(rule, LONG, Line.THIRD, value));
        return lines;
    }

    private static PointLine line(LpgRule rule, int updates, Line line, ToDoubleFunction<ScheduleProbe.Point> value) {
        return new PointLine(
                "a life of " + updates + " updates",
                line,
                ScheduleProbe.of(rule, updates).points().stream()
                        .map(point -> new PointLine.Point(point.age(), value.applyAsDouble(point)))
                        .toList());
    }
}
