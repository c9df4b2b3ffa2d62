package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hyper-parameters that change in the course of a training: what population-based training discovers along the line of descent
 * of its winner.
 *
 * <p>Change-points with the same hyper-parameters are kept: a training stops and goes on there, perhaps in another lane.
 *
 * <p>Source: Jaderberg et al., "Population based training of neural networks", 2017, §4.4.
 *
 * @param changePoints at least one; the first from environment step 0, each later than the one before. A name has values of one
 *     type throughout
 */
public record Schedule(List<ChangePoint> changePoints) implements Tuning {

    /** The kind of all schedules. */
    public static final String KIND = "schedule";

    /**
     * @throws IllegalArgumentException if the first change-point is missing or not at step 0, one is not later than that before it, or a name
     *     has values of two types
     */
    public Schedule {
        changePoints = List.copyOf(changePoints);
        if (changePoints.isEmpty() || changePoints.getFirst().fromStep() != 0) {
            throw new IllegalArgumentException("a schedule begins with a change-point at environment step 0, found "
                    + changePoints.stream()
                            .findFirst()
                            .map(ChangePoint::fromStep)
                            .map(String::valueOf)
                            .orElse("none"));
        }
        for (int i = 1; i < changePoints.size(); i++) {
            requireLater(changePoints.get(i - 1).fromStep(), changePoints.get(i).fromStep());
        }
        requireTypes(changePoints);
    }

    /**
     * The number of the change-point in force at an environment step, from 0.
     *
     * @throws IllegalArgumentException if the step is below 0
     */
    public int indexAt(long environmentStep) {
        if (environmentStep < 0) {
            throw new IllegalArgumentException("environment steps are counted from 0, found " + environmentStep);
        }
        int index = changePoints.size() - 1;
        while (changePoints.get(index).fromStep() > environmentStep) {
            index--;
        }
        return index;
    }

    @Override
    public HyperParameters at(long environmentStep) {
        return changePoints.get(indexAt(environmentStep)).hyperParameters();
    }

    /** All names that have a value somewhere, in the order in which they appear. */
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        changePoints.forEach(each -> names.addAll(each.hyperParameters().names()));
        return List.copyOf(names);
    }

    /** The values of one name, one for each change-point; empty where it has none. */
    public List<Optional<Setting>> settings(String name) {
        return changePoints.stream()
                .map(each -> each.hyperParameters().setting(name))
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(new ScheduleFormat().writeCanonical(this));
    }

    private static void requireLater(long before, long after) {
        if (after <= before) {
            throw new IllegalArgumentException(
                    "change-points follow each other in time, found one from environment step " + after
                            + " after one from " + before);
        }
    }

    private static void requireTypes(List<ChangePoint> changePoints) {
        Map<String, Setting> first = new HashMap<>();
        for (ChangePoint point : changePoints) {
            point.hyperParameters().settings().forEach((name, setting) -> {
                Setting known =
                        Optional.ofNullable(first.putIfAbsent(name, setting)).orElse(setting);
                if (!known.getClass().equals(setting.getClass())) {
                    throw new IllegalArgumentException("'" + name + "' has values of one type in a schedule, found "
                            + known + " and, from environment step " + point.fromStep() + ", " + setting);
                }
            });
        }
    }
}
