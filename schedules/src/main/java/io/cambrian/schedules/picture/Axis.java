package io.cambrian.schedules.picture;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of numbers along a side of a chart.
 *
 * @param title what the numbers are
 */
record Axis(String title, double least, double greatest) {

    /** Numbers at equal distances, both ends included. */
    List<Double> points(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> least + (greatest - least) * i / (count - 1))
                .toList();
    }
}
