package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateFormat;
import io.cambrian.searchspace.CandidateJson;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    private static final CandidateJson.Kind FORM = new CandidateJson.Kind(Schedule.KIND, 1, "a schedule", "schedules");
    private static final String CHANGE_POINTS = "change-points";
    private static final int SHOWN_VALUES = 4;
    private static final List<String> POINT_KEYS = List.of("from-step", "lane", "settings");

    @Override
    public String write(Schedule schedule) {
        ObjectNode root = FORM.begin();
        ArrayNode points = root.putArray(CHANGE_POINTS);
        for (ChangePoint point : schedule.changePoints()) {
            points.addObject()
                    .put("from-step", point.fromStep())
                    .put("lane", point.lane())
                    .set("settings", SettingJson.write(point.hyperParameters()));
        }
        return CandidateJson.text(root);
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
        return FORM.read(json, ScheduleFormat::schedule);
    }

    private static Schedule schedule(CandidateJson json) {
        json.refuseOthers("a schedule", List.of(CHANGE_POINTS));
        JsonNode points = json.list(CHANGE_POINTS, "objects");
        return new Schedule(IntStream.range(0, points.size())
                .mapToObj(i -> point(points.get(i), CHANGE_POINTS + "[" + i + "]"))
                .toList());
    }

    private static ChangePoint point(JsonNode point, String place) {
        CandidateJson json = CandidateJson.part(point, place);
        json.refuseOthers(place, POINT_KEYS);
        return new ChangePoint(
                json.whole("from-step"),
                SettingJson.read(json.at("settings"), json.place("settings")),
                json.integer("lane"));
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
