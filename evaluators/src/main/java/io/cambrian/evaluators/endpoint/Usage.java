package io.cambrian.evaluators.endpoint;

/**
 * Tokens that calls have used.
 *
 * @param promptTokens what was sent
 * @param completionTokens what came back, reasoning included
 */
public record Usage(long promptTokens, long completionTokens) {

    public static final Usage NONE = new Usage(0, 0);

    public Usage {
        if (promptTokens < 0 || completionTokens < 0) {
            throw new IllegalArgumentException(
                    "tokens count from 0 on, found " + promptTokens + " and " + completionTokens);
        }
    }

    public Usage plus(Usage other) {
        return new Usage(promptTokens + other.promptTokens, completionTokens + other.completionTokens);
    }

    public Usage minus(Usage other) {
        return new Usage(promptTokens - other.promptTokens, completionTokens - other.completionTokens);
    }
}
