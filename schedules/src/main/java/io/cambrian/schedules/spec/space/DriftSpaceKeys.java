package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.searchspace.drift.NamedDrifts;
import java.util.List;
import java.util.Map;

/** The keys under {@code search-space} of drifts; reading and writing are inverse. */
final class DriftSpaceKeys {

    private static final double LARGEST_MARGIN = 1;

    private DriftSpaceKeys() {}

    static DriftSpaceSpec read(Section section) {
        String form =
                section.choice("form", NeuralDriftSpec.FORM, List.of(NeuralDriftSpec.FORM, SymbolicDriftSpec.FORM));
        return form.equals(NeuralDriftSpec.FORM)
                ? new NeuralDriftSpec(
                        section.integer("width", 128, 1),
                        section.choice("base", NeuralDriftSpec.PPO, List.of(NeuralDriftSpec.PPO, NeuralDriftSpec.NONE)),
                        section.flag("temporal", false),
                        section.number("margin", 1e-4, 0, LARGEST_MARGIN))
                : new SymbolicDriftSpec(
                        section.integer("size", 24, 1),
                        section.flag("temporal", false),
                        SearchSpaceKeys.start(section, DriftSpaceSpec.YARDSTICK, NamedDrifts::byName));
    }

    static void write(NeuralDriftSpec spec, Map<String, Object> keys) {
        keys.put("form", spec.form());
        keys.put("width", spec.width());
        keys.put("base", spec.base());
        keys.put("temporal", spec.temporal());
        keys.put("margin", spec.margin());
    }

    static void write(SymbolicDriftSpec spec, Map<String, Object> keys) {
        keys.put("form", spec.form());
        keys.put("size", spec.size());
        keys.put("temporal", spec.temporal());
        keys.put("start", spec.start());
    }
}
