package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How schedules are written and read:
 *
 * <pre>
 * {"kind":"schedule","version":1,"change-points":[{"from-step":0,"lane":3,"settings":{"learning-rate":3.0E-4}}]}
 * </pre>
 *
 * <p>Settings are written as those of {@link HyperParametersFormat}; the canonical form has their names in alphabetical order.
 */
public final class ScheduleFormat implements CandidateFormat<Schedule> {

    private static final int VERSION = 1;
    private static final int SHOWN_VALUES = 4;
    private static final List<String> KEYS = List.of("kind", "version", "change-points");
    private static final List<String> POINT_KEYS = List.of("from-step", "lane", "settings");

    @Override
    public String write(Schedule schedule) {
        ObjectNode root = TuningJson.header(Schedule.KIND, VERSION);
        ArrayNode points = root.putArray("change-points");
        for (ChangePoint point : schedule.changePoints()) {
            points.addObject()
                    .put("from-step", point.fromStep())
                    .put("lane", point.lane())
                    .set("settings", SettingJson.write(point.hyperParameters()));
        }
        return TuningJson.text(root);
    }

    @Override
    public String writeCanonical(Schedule schedule) {
        return write(new Schedule(schedule.changePoints().stream()
                .map(point -> new ChangePoint(point.fromStep(), sorted(point.hyperParameters()), point.lane()))
                .toList()));
    }

    private static HyperParameters sorted(HyperParameters hyperParameters) {
        return new HyperParameters(new TreeMap<>(hyperParameters.settings()));
    }

    @Override
    public Schedule read(String json) {
        JsonNode points = TuningJson.read(json, Schedule.KIND, VERSION, KEYS).path("change-points");
        if (!points.isArray()) {
            throw new CandidateFormatException("change-points are an array, found " + points);
        }
        List<ChangePoint> changePoints = new ArrayList<>();
        try {
            for (int i = 0; i < points.size(); i++) {
                changePoints.add(point(points.get(i), "change-points[" + i + "]"));
            }
            return new Schedule(changePoints);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new CandidateFormatException("this is no schedule: " + e.getMessage(), e);
        }
    }

    private static ChangePoint point(JsonNode json, String place) {
        TuningJson.refuseOthers(json, place, POINT_KEYS);
        long fromStep = TuningJson.whole(json.path("from-step"), place + ".from-step");
        long lane = TuningJson.whole(json.path("lane"), place + ".lane");
        return new ChangePoint(
                fromStep, SettingJson.read(json.path("settings"), place + ".settings"), Math.toIntExact(lane));
    }

    /** Every name with its values in turn, such as {@code learning-rate 0.001 → 0.0012 → 0.00096; epochs 4}. */
    @Override
    public String formula(Schedule schedule) {
        return schedule.names().isEmpty()
                ? "as it is"
                : schedule.names().stream()
                        .map(name -> name + " " + course(schedule.settings(name)))
                        .collect(Collectors.joining("; "));
    }

    private static String course(List<Optional<Setting>> settings) {
        List<String> values = new ArrayList<>();
        for (Optional<Setting> setting : settings) {
            String text = setting.map(Setting::text).orElse("none");
            if (values.isEmpty() || !values.getLast().equals(text)) {
                values.add(text);
            }
        }
        return values.size() <= SHOWN_VALUES
                ? String.join(" → ", values)
                : values.get(0) + " → " + values.get(1) + " → … (" + values.size() + " values) → " + values.getLast();
    }
}
