package io.cambrian.schedules.picture;

import io.cambrian.schedules.picture.StepLines.Stairs;
import io.cambrian.schedules.picture.StepLines.Tread;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.field.Setting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Pictures of how hyper-parameters change in the course of a training, one chart for each: of a schedule alone, or of all
 * members of a population with the schedule of the winner on top.
 */
public final class SchedulePictures {

    /** Values that span more than this ratio are drawn with equal distances for equal ratios. */
    private static final double WIDE = 20;

    private SchedulePictures() {}

    /**
     * Hyper-parameters that were in force for a while.
     *
     * @param from the environment step at which they began
     * @param to the environment step at which they ended
     * @param settings their values
     */
    public record Stretch(long from, long to, HyperParameters settings) {}

    /**
     * Draws a schedule. Its last values are drawn for as long as those before them lasted on the average.
     *
     * @return the file
     */
    public static Path draw(Schedule schedule, String name, Path directory) throws IOException {
        return draw(List.of(), line(schedule, end(schedule)), name + "-schedule", directory);
    }

    /**
     * Draws a population.
     *
     * @param members what the members trained with, as lines
     * @param winner the schedule of the winner
     * @param end the environment step at which the lifetime ends
     * @return the file
     */
    public static Path draw(List<List<Stretch>> members, Schedule winner, long end, String name, Path directory)
            throws IOException {
        return draw(members, line(winner, end), name + "-population", directory);
    }

    private static Path draw(List<List<Stretch>> members, List<Stretch> winner, String name, Path directory)
            throws IOException {
        List<List<Chart>> rows = new ArrayList<>();
        for (String hyperParameter : names(winner)) {
            rows.add(List.of(chart(hyperParameter, members, winner)));
        }
        return PngFile.write(rows, directory, name);
    }

    private static Chart chart(String hyperParameter, List<List<Stretch>> members, List<Stretch> winner) {
        List<String> words = words(hyperParameter, members, winner);
        List<Stairs> lines = new ArrayList<>();
        members.forEach(member -> lines.add(stairs(hyperParameter, member, words, false)));
        lines.add(stairs(hyperParameter, winner, words, true));
        lines.removeIf(stairs -> stairs.treads().isEmpty());
        String title = words.isEmpty() ? hyperParameter : hyperParameter + " (" + numbered(words) + ")";
        return new StepLines(title, hyperParameter, isWide(lines), lines);
    }

    private static Stairs stairs(
            String hyperParameter, List<Stretch> stretches, List<String> words, boolean emphasised) {
        List<Tread> treads = stretches.stream()
                .flatMap(stretch -> stretch.settings().setting(hyperParameter).stream()
                        .map(setting -> new Tread(stretch.from(), stretch.to(), height(setting, words))))
                .toList();
        return new Stairs(treads, emphasised);
    }

    private static double height(Setting setting, List<String> words) {
        return setting instanceof Setting.Numeric numeric ? numeric.number() : words.indexOf(setting.text());
    }

    /** The values of a hyper-parameter that are no numbers; their places in the list are drawn instead. */
    private static List<String> words(String hyperParameter, List<List<Stretch>> members, List<Stretch> winner) {
        Set<String> words = new LinkedHashSet<>();
        Stream.concat(members.stream().flatMap(List::stream), winner.stream())
                .flatMap(stretch -> stretch.settings().setting(hyperParameter).stream())
                .filter(setting -> !(setting instanceof Setting.Numeric))
                .forEach(setting -> words.add(setting.text()));
        return words.stream().sorted().toList();
    }

    private static String numbered(List<String> words) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            texts.add(i + " = " + words.get(i));
        }
        return String.join(", ", texts);
    }

    private static boolean isWide(List<Stairs> lines) {
        double least = Double.POSITIVE_INFINITY;
        double greatest = 0;
        for (Stairs stairs : lines) {
            for (Tread tread : stairs.treads()) {
                least = Math.min(least, tread.value());
                greatest = Math.max(greatest, tread.value());
            }
        }
        return least > 0 && greatest / least > WIDE;
    }

    private static List<String> names(List<Stretch> winner) {
        Set<String> names = new LinkedHashSet<>();
        winner.forEach(stretch -> names.addAll(stretch.settings().names()));
        return List.copyOf(names);
    }

    private static List<Stretch> line(Schedule schedule, long end) {
        List<ChangePoint> points = schedule.changePoints();
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            long to = i + 1 < points.size() ? points.get(i + 1).fromStep() : end;
            stretches.add(
                    new Stretch(points.get(i).fromStep(), to, points.get(i).hyperParameters()));
        }
        return stretches;
    }

    private static long end(Schedule schedule) {
        int count = schedule.changePoints().size();
        long last = schedule.changePoints().getLast().fromStep();
        return count == 1 ? 1 : last + Math.max(1, last / (count - 1));
    }
}
