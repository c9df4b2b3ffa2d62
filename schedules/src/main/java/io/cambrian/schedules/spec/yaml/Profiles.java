package io.cambrian.schedules.spec.yaml;

import io.cambrian.searchspace.NearestName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The key {@code profiles} of a spec: named sets of keys that override those of the spec.
 *
 * <p>A group of keys is overridden key by key, anything else (a list, too) as a whole:
 *
 * <pre>{@code
 * evaluations: 200
 * report: {seeds: 5}
 * profiles:
 *   overnight:
 *     evaluations: 20000
 *     report: {finalists: 30}
 * }</pre>
 */
public final class Profiles {

    /** The key itself, which is taken out before the others are read. */
    public static final String KEY = "profiles";

    private final String source;
    private final YamlNode.Mapping plain;
    private final Map<String, YamlNode.Mapping> overrides;

    private Profiles(String source, YamlNode.Mapping plain, Map<String, YamlNode.Mapping> overrides) {
        this.source = source;
        this.plain = plain;
        this.overrides = overrides;
    }

    /**
     * The profiles of a spec, which may have none.
     *
     * @param source what to call the text in messages
     */
    public static Profiles of(String source, YamlNode.Mapping root) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(root.entries());
        YamlNode found = entries.remove(KEY);
        Map<String, YamlNode.Mapping> overrides = new LinkedHashMap<>();
        if (found != null && !(found instanceof YamlNode.Empty)) {
            group(source, KEY, found)
                    .entries()
                    .forEach((name, keys) -> overrides.put(name, group(source, KEY + "." + name, keys)));
        }
        return new Profiles(source, new YamlNode.Mapping(root.line(), entries), overrides);
    }

    /** What the profiles are called. */
    public Set<String> names() {
        return overrides.keySet();
    }

    /** The spec without profiles. */
    public YamlNode.Mapping plain() {
        return plain;
    }

    /**
     * The spec with the keys of a profile in place of its own.
     *
     * @throws SpecException when there is no such profile
     */
    public YamlNode.Mapping with(String name) {
        YamlNode.Mapping override = overrides.get(name);
        if (override == null) {
            throw new SpecException(
                    overrides.isEmpty()
                            ? source + " has no profiles; leave --profile out."
                            : source + " has no profile '" + name + "'"
                                    + NearestName.suggestion(name, overrides.keySet()));
        }
        return merged(plain, override);
    }

    private static YamlNode.Mapping merged(YamlNode.Mapping base, YamlNode.Mapping override) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(base.entries());
        override.entries()
                .forEach((key, value) -> entries.merge(
                        key,
                        value,
                        (before, after) ->
                                before instanceof YamlNode.Mapping old && after instanceof YamlNode.Mapping young
                                        ? merged(old, young)
                                        : after));
        return new YamlNode.Mapping(base.line(), entries);
    }

    private static YamlNode.Mapping group(String source, String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        throw new SpecException(source + ", line " + node.line() + ": '" + key + "' is a group of keys, found "
                + node.description() + ".");
    }
}
