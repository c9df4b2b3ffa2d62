package io.cambrian.schedules.report;

import io.cambrian.archive.record.CurvePoint;
import io.cambrian.archive.record.EvaluationRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.SeriesRecord;
import io.cambrian.evaluators.curriculum.ReplayedLevels;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A level that had the highest regret of a meta-training at some time.
 *
 * @param metaTraining the value of that meta-training's seed
 * @param number of the level in it
 * @param regret the highest that it had
 * @param environmentSteps after which it first had it
 */
public record HardLevel(long metaTraining, long number, double regret, long environmentSteps) {

    private record Key(long metaTraining, long number) {}

    /**
     * All such levels of a run, the highest regret first; none, if levels were not chosen by regret.
     *
     * @param events the run's events
     */
    public static List<HardLevel> of(Stream<Event> events) {
        Map<Key, HardLevel> hardest = new LinkedHashMap<>();
        events.forEach(event -> {
            if (event instanceof Event.Evaluated evaluated) {
                evaluated.evaluations().forEach(record -> add(record, hardest));
            }
        });
        return hardest.values().stream()
                .sorted(Comparator.comparingDouble(HardLevel::regret).reversed())
                .toList();
    }

    /** The two series have their points at the same steps: both are read when lives have ended. */
    private static void add(EvaluationRecord record, Map<Key, HardLevel> hardest) {
        List<CurvePoint> regrets = points(record, ReplayedLevels.HIGHEST_REGRET);
        List<CurvePoint> numbers = points(record, ReplayedLevels.HARDEST_LEVEL);
        for (int i = 0; i < Math.min(regrets.size(), numbers.size()); i++) {
            HardLevel level = new HardLevel(
                    record.seed(),
                    (long) numbers.get(i).score(),
                    regrets.get(i).score(),
                    regrets.get(i).environmentSteps());
            hardest.merge(
                    new Key(level.metaTraining, level.number),
                    level,
                    (one, other) -> other.regret > one.regret ? other : one);
        }
    }

    private static List<CurvePoint> points(EvaluationRecord record, String name) {
        return record.series().stream()
                .filter(series -> series.name().equals(name))
                .map(SeriesRecord::points)
                .findFirst()
                .orElse(List.of());
    }
}
