package io.cambrian.searchspace;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What has a name: published candidates, languages, ranges of levels. A name is matched without regard to case, hyphens,
 * underscores and spaces.
 *
 * @param what one of them, as messages name it, such as {@code drift}
 * @param all by name, in the order in which tables list them
 */
public record Catalogue<T>(String what, Map<String, T> all) {

    public Catalogue {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** Things that know their names. */
    public static <T> Catalogue<T> of(String what, List<T> all, Function<T, String> name) {
        Map<String, T> byName = new LinkedHashMap<>();
        all.forEach(each -> byName.put(name.apply(each), each));
        return new Catalogue<>(what, byName);
    }

    /** The names, in order. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /**
     * What has this name.
     *
     * @throws IllegalArgumentException if nothing has; the message suggests the nearest name
     */
    public T byName(String name) {
        String plain = NearestName.plain(name);
        return all.entrySet().stream()
                .filter(entry -> NearestName.plain(entry.getKey()).equals(plain))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no " + what + " '" + name + "'" + NearestName.suggestion(name, names())));
    }
}
