package io.cambrian.schedules.picture;

import io.cambrian.searchspace.drift.Drift;
import io.cambrian.searchspace.drift.DriftFunction;
import io.cambrian.searchspace.drift.NamedDrifts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Pictures of a drift: what an agent climbs, f(r, A) = r·A − D, and the slope ∂f/∂r that it follows.
 *
 * <p>Each of the two is drawn as a map over ratio and advantage, and as curves over the ratio at six advantages, beside PPO and
 * DPO. A drift that depends on the time is drawn at its beginning, half-way and at the end.
 *
 * <p>How to read the slope: where it has the sign of A, an update moves the probability of the action further in the direction of
 * its advantage; where it is 0, nothing moves; where it has the other sign, the update takes back what has been done (rollback).
 */
public final class DriftPictures {

    private static final Axis RATIOS = new Axis("ratio r", 0.2, 2);
    private static final double GREATEST_ADVANTAGE = 2.5;
    private static final double[] ADVANTAGES = {-2, -1, -0.5, 0.5, 1, 2};
    private static final int CHARTS_PER_ROW = 3;

    private final List<Panel> maps;
    private final List<Panel> compared;

    /**
     * A drift at a time.
     *
     * @param line how its curves are drawn
     */
    private record Panel(String label, Drift drift, double progress, Line line) {}

    /** What is drawn of a point: the objective or its slope. */
    private enum Quantity {
        OBJECTIVE("objective", "f", DriftFunction.Point::value),
        SLOPE("slope", "∂f/∂r", DriftFunction.Point::slope);

        private final String word;
        private final String symbol;
        private final ToDoubleFunction<DriftFunction.Point> of;

        Quantity(String word, String symbol, ToDoubleFunction<DriftFunction.Point> of) {
            this.word = word;
            this.symbol = symbol;
            this.of = of;
        }

        double at(Panel panel, double ratio, double advantage) {
            return of.applyAsDouble(DriftFunction.objective(panel.drift, ratio, advantage, panel.progress));
        }
    }

    private DriftPictures(Drift drift, String name) {
        List<Panel> own = drift.temporal()
                ? List.of(
                        new Panel(name + " at p = 0", drift, 0, Line.FIRST),
                        new Panel(name + " at p = 0.5", drift, 0.5, Line.SECOND),
                        new Panel(name + " at p = 1", drift, 1, Line.THIRD))
                : List.of(new Panel(name, drift, 0, Line.FIRST));
        Stream<Panel> others = Stream.of(
                        new Panel("PPO", NamedDrifts.PPO, 0, Line.BLACK),
                        new Panel("DPO", NamedDrifts.DPO, 0, Line.PURPLE))
                .filter(panel -> !panel.drift.equals(drift));
        compared = Stream.concat(own.stream(), others).toList();
        maps = drift.temporal() ? own : compared;
    }

    /**
     * Draws four files: {@code NAME-objective-map.png}, {@code NAME-slope-map.png}, {@code NAME-objective-curves.png} and
     * {@code NAME-slope-curves.png}. Existing ones are replaced.
     *
     * @param name what to call the drift, in the pictures and in the names of the files
     * @return the files
     * @throws IOException when the directory cannot be written
     */
    public static List<Path> draw(Drift drift, String name, Path directory) throws IOException {
        DriftPictures pictures = new DriftPictures(drift, name);
        List<Path> files = new ArrayList<>();
        for (Quantity quantity : Quantity.values()) {
            files.add(PngFile.write(pictures.maps(quantity), directory, name + "-" + quantity.word + "-map"));
            files.add(PngFile.write(pictures.curves(quantity), directory, name + "-" + quantity.word + "-curves"));
        }
        return List.copyOf(files);
    }

    private List<List<Chart>> maps(Quantity quantity) {
        List<Chart> row = new ArrayList<>();
        for (Panel panel : maps) {
            row.add(new HeatMap(
                    panel.label + ": " + quantity.word + " " + quantity.symbol + ", colours end at ±"
                            + number(GREATEST_ADVANTAGE),
                    RATIOS,
                    new Axis("advantage A", -GREATEST_ADVANTAGE, GREATEST_ADVANTAGE),
                    GREATEST_ADVANTAGE,
                    (ratio, advantage) -> quantity.at(panel, ratio, advantage)));
        }
        return List.of(row);
    }

    private List<List<Chart>> curves(Quantity quantity) {
        List<Chart> charts = DoubleStream.of(ADVANTAGES)
                .<Chart>mapToObj(advantage -> curves(quantity, advantage))
                .toList();
        Chart legend =
                new Legend(CHARTS_PER_ROW * Curves.WIDTH, curves(quantity, 0).curves());
        return List.of(
                List.of(legend), charts.subList(0, CHARTS_PER_ROW), charts.subList(CHARTS_PER_ROW, 2 * CHARTS_PER_ROW));
    }

    private Curves curves(Quantity quantity, double advantage) {
        return new Curves(
                "A = " + number(advantage),
                RATIOS,
                quantity.word + " " + quantity.symbol,
                compared.stream()
                        .map(panel -> new Curves.Curve(
                                panel.label, panel.line, ratio -> quantity.at(panel, ratio, advantage)))
                        .toList());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%s", value);
    }
}
