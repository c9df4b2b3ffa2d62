package io.cambrian.schedules.spec.yaml;

import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes groups of keys as YAML; {@link YamlParser} is its inverse. */
public final class YamlWriter {

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    private YamlWriter() {}

    /** The keys in their order, each with a number, a text, a flag, a list or a group. */
    public static String write(Map<String, Object> keys) {
        return MAPPER.writeValueAsString(keys);
    }
}
