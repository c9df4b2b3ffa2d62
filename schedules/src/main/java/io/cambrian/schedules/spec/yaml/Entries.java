package io.cambrian.schedules.spec.yaml;

import io.cambrian.searchspace.NearestName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of one group with what is written under them: remembers which were asked for and refuses the others. */
final class Entries {

    private final Place place;
    private final Map<String, YamlNode> nodes;
    private final Set<String> known = new LinkedHashSet<>();

    Entries(Place place, Map<String, YamlNode> nodes) {
        this.place = place;
        this.nodes = nodes;
    }

    /** What is written under the key; null if the key is missing or nothing is written there. */
    @Nullable YamlNode find(String key) {
        known.add(key);
        YamlNode node = nodes.get(key);
        return node instanceof YamlNode.Empty ? null : node;
    }

    /** What is written under the key, which must be there; a missing one may have been meant by a key that nobody knows. */
    YamlNode required(String key, String expected) {
        YamlNode node = find(key);
        if (node != null) {
            return node;
        }
        String missing = "the key '" + place.path(key) + "' is missing; it needs " + expected;
        for (String candidate : nodes.keySet()) {
            if (!known.contains(candidate)
                    && NearestName.of(key, List.of(candidate)).isPresent()) {
                throw place.error(place.line(), missing + " (did you mean it by '" + candidate + "'?)");
            }
        }
        throw place.error(place.line(), missing);
    }

    /** The line of what is written under the key; the group's if nothing is. */
    int lineOf(String key) {
        YamlNode node = nodes.get(key);
        return node == null ? place.line() : node.line();
    }

    /** Refuses the first key that nobody asked for. */
    void refuseUnknown() {
        for (Map.Entry<String, YamlNode> entry : nodes.entrySet()) {
            if (!known.contains(entry.getKey())) {
                String where = place.path().isEmpty() ? "" : " under '" + place.path() + "'";
                throw place.error(
                        entry.getValue().line(),
                        "unknown key '" + entry.getKey() + "'" + where
                                + Place.suggestion(entry.getKey(), List.copyOf(known)) + "; valid keys: "
                                + String.join(", ", known));
            }
        }
    }
}
