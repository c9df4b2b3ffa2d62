package io.cambrian.archive.record;

import java.util.List;

/**
 * How a number went while training, as it is written down: a self-tuned coefficient, the reward.
 *
 * @param name unique among the series of its evaluation
 * @param points in order of environment steps
 */
public record SeriesRecord(String name, List<CurvePoint> points) {

    public SeriesRecord {
        points = List.copyOf(points);
    }
}
