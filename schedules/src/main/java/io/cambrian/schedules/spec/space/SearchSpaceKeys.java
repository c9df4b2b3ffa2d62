package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The keys under {@code search-space} with their defaults; reading and writing are inverse. */
public final class SearchSpaceKeys {

    private SearchSpaceKeys() {}

    /** The space that the keys describe; each kind asks for its own keys only, so that those of the others are refused. */
    public static SearchSpaceSpec read(Section section) {
        try (section) {
            String kind = section.choice("kind", LossSpaceSpec.KIND, SpaceKinds.names());
            return SpaceKinds.of(kind).reader().apply(section);
        }
    }

    /** The keys that ask for the space. */
    public static Map<String, Object> write(SearchSpaceSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", spec.kind());
        spec.write(keys);
        return keys;
    }

    /** The name of the candidate that samples are made from, or {@value SearchSpaceSpec#SCRATCH}. */
    static String start(Section section, String byDefault, Consumer<String> check) {
        return section.known("start", byDefault, start -> {
            if (!start.equals(SearchSpaceSpec.SCRATCH)) {
                check.accept(start);
            }
        });
    }
}
