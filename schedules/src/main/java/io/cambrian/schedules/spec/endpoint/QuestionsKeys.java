package io.cambrian.schedules.spec.endpoint;

import io.cambrian.schedules.spec.yaml.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys under {@code questions}; reading and writing are inverse. */
public final class QuestionsKeys {

    /** As many as simulated workers are allowed. */
    private static final int USUAL_CALLS = 15;

    private QuestionsKeys() {}

    /** @param endpoint whose model answers unless others are listed */
    public static QuestionsSpec read(Section section, EndpointSpec endpoint) {
        try (section) {
            String file = section.text("file");
            List<String> models =
                    section.texts("models", List.of(endpoint.endpoint().model()));
            if (models.isEmpty()) {
                throw section.refused("models", "it names at least one model; leave it out for the endpoint's");
            }
            return new QuestionsSpec(
                    file, models, section.integer("calls", USUAL_CALLS, 1), section.optionalText("prompts"));
        }
    }

    public static Map<String, Object> write(QuestionsSpec spec) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("file", spec.file());
        keys.put("models", spec.models());
        keys.put("calls", spec.mostCalls());
        spec.prompts().ifPresent(folder -> keys.put("prompts", folder));
        return keys;
    }
}
