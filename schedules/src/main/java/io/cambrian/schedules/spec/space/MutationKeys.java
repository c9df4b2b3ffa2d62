package io.cambrian.schedules.spec.space;

import io.cambrian.schedules.spec.jar.Jars;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The key {@code search-space.mutations}: a list of {@code kind} and {@code probability}; reading and writing are inverse. */
public final class MutationKeys {

    private static final String KEY = "mutations";

    private MutationKeys() {}

    /** @param jars what mutations there are; without any the key is unknown */
    public static List<MutationSpec> read(Section searchSpace, Jars jars) {
        return !jars.mutations().isEmpty() && searchSpace.has(KEY)
                ? searchSpace.sections(KEY).stream()
                        .map(item -> one(item, jars))
                        .toList()
                : List.of();
    }

    /** Adds the key to those of the search space, unless there is nothing to say. */
    public static void write(List<MutationSpec> mutations, Map<String, Object> searchSpace) {
        if (!mutations.isEmpty()) {
            searchSpace.put(KEY, mutations.stream().map(MutationKeys::write).toList());
        }
    }

    private static MutationSpec one(Section item, Jars jars) {
        try (item) {
            return new MutationSpec(item.known("kind", jars::mutation), item.number("probability", 0, 1));
        }
    }

    private static Map<String, Object> write(MutationSpec mutation) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("kind", mutation.kind());
        keys.put("probability", mutation.probability());
        return keys;
    }
}
