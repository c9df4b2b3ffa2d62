package io.cambrian.schedules.spec.learner;

import io.cambrian.metalearners.MetaLearnerProvider;
import io.cambrian.schedules.spec.yaml.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The keys of an outer loop that a jar brings: numbers, by the names and with the defaults that it gives. */
final class OwnLearnerKeys {

    private static final double ANY = Double.MAX_VALUE;

    private OwnLearnerKeys() {}

    static OwnLearnerSpec read(MetaLearnerProvider provider, Section section, List<String> initial) {
        Map<String, Double> settings = new TreeMap<>();
        provider.settings().forEach((key, byDefault) -> settings.put(key, section.number(key, byDefault, -ANY, ANY)));
        return new OwnLearnerSpec(provider.kind(), settings, initial);
    }
}
