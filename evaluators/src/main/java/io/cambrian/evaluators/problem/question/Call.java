package io.cambrian.evaluators.problem.question;

import io.cambrian.evaluators.endpoint.ReplySchema;
import java.util.Locale;

/** What a worker is asked for, each with the form of its reply: thoughts first, since models think by writing. */
enum Call {
    /** An answer. */
    SOLVE("\"answer\":{\"type\":\"string\"}"),
    /** Whether an answer is right. */
    VERIFY("\"correct\":{\"type\":\"boolean\"}"),
    /** The number of the expert who should answer. */
    CHOOSE("\"choice\":{\"type\":\"integer\",\"minimum\":1}"),
    /** The best of some answers, or a better one. */
    JUDGE("\"answer\":{\"type\":\"string\"}"),
    /** A plan. */
    PLAN("\"plan\":{\"type\":\"string\"}"),
    /** Parts that can be answered one after another. */
    SPLIT("\"parts\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1}"),
    /** The answer that follows from those to the parts. */
    MERGE("\"answer\":{\"type\":\"string\"}");

    static final String THINKING = "thinking";

    private final ReplySchema schema;

    /** @param field the second key of the reply */
    Call(String field) {
        String key = field.substring(0, field.indexOf(':'));
        schema = new ReplySchema(
                name().toLowerCase(Locale.ROOT),
                "{\"type\":\"object\",\"properties\":{\"thinking\":{\"type\":\"string\"}," + field
                        + "},\"required\":[\"thinking\"," + key + "],\"additionalProperties\":false}");
    }

    /** The name of its prompt file. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    ReplySchema schema() {
        return schema;
    }
}
