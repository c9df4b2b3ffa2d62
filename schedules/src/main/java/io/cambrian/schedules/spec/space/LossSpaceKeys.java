package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.searchspace.loss.NamedLosses;
import java.util.List;
import java.util.Map;

/** The keys under {@code search-space} of losses; reading and writing are inverse. */
final class LossSpaceKeys {

    private LossSpaceKeys() {}

    static LossSpaceSpec read(Section section) {
        return new LossSpaceSpec(
                section.choice("language", LossSpaceSpec.FULL, List.of(LossSpaceSpec.FULL, LossSpaceSpec.SMALL)),
                SearchSpaceKeys.start(section, LossSpaceSpec.YARDSTICK, NamedLosses::byName));
    }

    static void write(LossSpaceSpec spec, Map<String, Object> keys) {
        keys.put("language", spec.language());
        keys.put("start", spec.start());
    }
}
