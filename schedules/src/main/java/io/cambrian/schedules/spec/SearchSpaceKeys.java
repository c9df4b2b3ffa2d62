package io.cambrian.schedules.spec;

import io.cambrian.searchspace.loss.NamedLosses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys under {@code search-space} with their defaults; reading and writing are inverse. */
final class SearchSpaceKeys {

    private SearchSpaceKeys() {}

    static SearchSpaceSpec read(Section section) {
        try (section) {
            section.choice("kind", LossSpaceSpec.KIND, List.of(LossSpaceSpec.KIND));
            return loss(section);
        }
    }

    static Map<String, Object> write(SearchSpaceSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", spec.kind());
        switch (spec) {
            case LossSpaceSpec loss -> {
                keys.put("language", loss.language());
                keys.put("start", loss.start());
            }
        }
        return keys;
    }

    /** The named candidate that a run over the space compares with unless told otherwise. */
    static String yardstick(SearchSpaceSpec spec) {
        return switch (spec) {
            case LossSpaceSpec loss -> "DQN";
        };
    }

    /** @throws IllegalArgumentException when the space has no named candidate of this name; the message names the nearest */
    static void requireNamed(SearchSpaceSpec spec, String name) {
        switch (spec) {
            case LossSpaceSpec loss -> NamedLosses.byName(name);
        }
    }

    private static LossSpaceSpec loss(Section section) {
        return new LossSpaceSpec(
                section.choice("language", LossSpaceSpec.FULL, List.of(LossSpaceSpec.FULL, LossSpaceSpec.SMALL)),
                section.known("start", "DQN", start -> {
                    if (!start.equals(LossSpaceSpec.SCRATCH)) {
                        NamedLosses.byName(start);
                    }
                }));
    }
}
