package io.cambrian.evaluators.tuning;

import io.cambrian.evaluators.Series;
import io.cambrian.evaluators.selftuning.setting.MetaParameter;
import io.cambrian.searchspace.tuning.Algorithm;
import io.cambrian.searchspace.tuning.AlgorithmFormat;
import io.cambrian.searchspace.tuning.ChangePoint;
import io.cambrian.searchspace.tuning.HyperParameters;
import io.cambrian.searchspace.tuning.Schedule;
import io.cambrian.searchspace.tuning.Tuning;
import io.cambrian.searchspace.tuning.field.Setting;
import io.cambrian.searchspace.tuning.joint.Tuned;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The coefficients that an agent tuned itself in one lifetime, as a schedule for agents that hold them.
 *
 * <p>A reading of a series is the mean of a coefficient since the reading before it, so it is in force from that one on: the
 * schedule has a change-point at environment step 0 and at every reading but the last. The hyper-parameters that the agent lived
 * with are kept, but for those that only tell how it tuned.
 */
public final class SelfTunedSchedule {

    private final Tuning lived;
    private final List<Series> coefficients;

    private SelfTunedSchedule(Tuning lived, List<Series> coefficients) {
        this.lived = lived;
        this.coefficients = coefficients;
    }

    /**
     * An {@linkplain Algorithm#ACTOR_CRITIC actor-critic} that holds what was tuned.
     *
     * @param lived what the agent lived with
     * @param series what was watched meanwhile; coefficients were read at the same environment steps
     * @return empty if nothing was tuned
     */
    public static Optional<Tuned<Algorithm>> of(Tuned<Algorithm> lived, List<Series> series) {
        List<Series> coefficients = series.stream()
                .filter(each -> isCoefficient(each.name()) && !each.points().isEmpty())
                .toList();
        if (coefficients.isEmpty() || !lived.program().equals(Algorithm.SELF_TUNING)) {
            return Optional.empty();
        }
        Schedule schedule = new SelfTunedSchedule(lived.tuning(), coefficients).schedule();
        return Optional.of(Tuned.of(Algorithm.ACTOR_CRITIC, new AlgorithmFormat(), schedule));
    }

    private static boolean isCoefficient(String name) {
        return Arrays.stream(MetaParameter.values())
                .anyMatch(parameter -> parameter.label().equals(name));
    }

    private Schedule schedule() {
        List<ChangePoint> changePoints = new ArrayList<>();
        int reading = 0;
        for (long step : changes()) {
            while (readings().get(reading).environmentSteps() <= step) {
                reading++;
            }
            changePoints.add(new ChangePoint(step, settings(step, reading), lane(step)));
        }
        return new Schedule(changePoints);
    }

    private List<Series.Point> readings() {
        return coefficients.getFirst().points();
    }

    /** The environment steps at which a coefficient was read, or at which the agent's own schedule changed. */
    private TreeSet<Long> changes() {
        TreeSet<Long> changes = new TreeSet<>(List.of(0L));
        readings().forEach(reading -> changes.add(reading.environmentSteps()));
        if (lived instanceof Schedule schedule) {
            schedule.changePoints().forEach(point -> changes.add(point.fromStep()));
        }
        changes.tailSet(readings().getLast().environmentSteps(), true).clear();
        return changes;
    }

    private HyperParameters settings(long step, int reading) {
        HyperParameters settings = HyperParameters.NONE;
        for (Map.Entry<String, Setting> each : lived.at(step).settings().entrySet()) {
            if (!SelfTuningTunables.OF_TUNING.contains(each.getKey())) {
                settings = settings.with(each.getKey(), each.getValue());
            }
        }
        for (Series coefficient : coefficients) {
            double value = coefficient.points().get(reading).value();
            settings = settings.with(coefficient.name(), new Setting.Real(value));
        }
        return settings;
    }

    private int lane(long step) {
        return lived instanceof Schedule schedule
                ? schedule.changePoints().get(schedule.indexAt(step)).lane()
                : 0;
    }
}
