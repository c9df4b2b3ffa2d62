package io.cambrian.searchspace.tuning;

import io.cambrian.searchspace.CandidateId;
import io.cambrian.searchspace.tuning.field.FieldName;
import io.cambrian.searchspace.tuning.field.Setting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values for the hyper-parameters of a learner, by name. A conditional one that has no value is absent.
 *
 * <p>Equality and {@link #id()} do not depend on the order of the names; it is for people to read.
 *
 * @param settings by name in kebab case, in the order in which they are shown; may be empty, which leaves a learner as it is
 */
public record HyperParameters(Map<String, Setting> settings) implements Tuning {

    /** The kind of all hyper-parameters. */
    public static final String KIND = "hyper-parameters";

    /** No value for any: a learner keeps its own. */
    public static final HyperParameters NONE = new HyperParameters(Map.of());

    /** @throws IllegalArgumentException if a name is not in kebab case */
    public HyperParameters {
        settings.keySet().forEach(FieldName::checked);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The names in their order. */
    public List<String> names() {
        return List.copyOf(settings.keySet());
    }

    /** The value of a hyper-parameter, if it has one. */
    public Optional<Setting> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }

    /**
     * The same values but for one, which takes the place of an earlier value or the last place.
     *
     * @throws IllegalArgumentException if the name is not in kebab case
     */
    public HyperParameters with(String name, Setting setting) {
        Map<String, Setting> changed = new LinkedHashMap<>(settings);
        changed.put(name, setting);
        return new HyperParameters(changed);
    }

    @Override
    public HyperParameters at(long environmentStep) {
        return this;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public CandidateId id() {
        return CandidateId.ofCanonical(new HyperParametersFormat().writeCanonical(this));
    }
}
