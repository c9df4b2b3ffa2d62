package io.cambrian.schedules.spec.learner;

import io.cambrian.schedules.spec.yaml.Section;
import java.util.List;
import java.util.Map;

/** The keys under {@code meta-learner} of meta-gradients; reading and writing are inverse. */
final class MetaGradientKeys {

    private MetaGradientKeys() {}

    static MetaGradientSpec read(Section section, List<String> initial) {
        return new MetaGradientSpec(
                section.integer("lanes", 1, 1),
                section.integer("meta-steps", 25, 1),
                section.integer("judge-every", 10, 1),
                initial);
    }

    static void write(MetaGradientSpec spec, Map<String, Object> keys) {
        keys.put("lanes", spec.lanes());
        keys.put("meta-steps", spec.metaSteps());
        keys.put("judge-every", spec.judgeEvery());
    }
}
