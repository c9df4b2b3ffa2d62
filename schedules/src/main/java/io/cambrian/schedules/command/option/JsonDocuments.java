package io.cambrian.schedules.command.option;

import io.cambrian.archive.RunState;
import io.cambrian.archive.record.RunId;
import io.cambrian.searchspace.CandidateId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * How results become JSON: keys in lower case with hyphens, ids as text, and null for a figure that is none, such as the interval
 * of a single score.
 */
final class JsonDocuments {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .addModule(new SimpleModule()
                    .addSerializer(CandidateId.class, new ToStringSerializer(CandidateId.class))
                    .addSerializer(RunId.class, new ToStringSerializer(RunId.class))
                    .addSerializer(RunState.class, new Label())
                    .addSerializer(Double.class, new FiniteOrNull())
                    .addSerializer(double.class, new FiniteOrNull()))
            .build();

    private JsonDocuments() {}

    /** One document, indented. */
    static String write(Object result) {
        return JSON.writeValueAsString(result);
    }

    /** As tables call it. */
    private static final class Label extends StdSerializer<RunState> {

        private Label() {
            super(RunState.class);
        }

        @Override
        public void serialize(RunState state, JsonGenerator generator, SerializationContext context) {
            generator.writeString(state.label());
        }
    }

    /** JSON has neither infinities nor NaN. */
    private static final class FiniteOrNull extends StdSerializer<Double> {

        private FiniteOrNull() {
            super(Double.class);
        }

        @Override
        public void serialize(Double value, JsonGenerator generator, SerializationContext context) {
            if (Double.isFinite(value)) {
                generator.writeNumber(value);
            } else {
                generator.writeNull();
            }
        }
    }
}
