package io.cambrian.evaluators.endpoint;

/**
 * Tokens that calls have used.
 *
 * @param promptTokens what was sent, at least 0
 * @param completionTokens what came back, reasoning included, at least 0
 */
public record Usage(long promptTokens, long completionTokens) {

    /** No token. */
    public static final Usage NONE = new Usage(0, 0);

    /** @throws IllegalArgumentException if a number is below 0 */
    public Usage {
        if (promptTokens < 0 || completionTokens < 0) {
            throw new IllegalArgumentException(
                    "tokens count from 0 on, found " + promptTokens + " and " + completionTokens);
        }
    }

    public Usage plus(Usage other) {
        return new Usage(promptTokens + other.promptTokens, completionTokens + other.completionTokens);
    }

    /** @throws IllegalArgumentException if the other has used more */
    public Usage minus(Usage other) {
        return new Usage(promptTokens - other.promptTokens, completionTokens - other.completionTokens);
    }
}
