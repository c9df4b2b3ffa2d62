package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Sampling;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a model is found and how it is treated.
 *
 * @param base what {@code /chat/completions} is put behind, such as {@code http://localhost:11434/v1}: http or https with a host, and
 *     neither user, query nor fragment
 * @param model as the endpoint calls it
 * @param keyVariable the name of the environment variable with the key; none for endpoints that want no key
 * @param sampling how the model draws its words
 * @param maxTokensParameter what the endpoint calls the largest number of tokens of a reply: {@code max_tokens} nearly
 *     everywhere, {@code max_completion_tokens} for some models that reason
 * @param timeout the longest that one call may take, answer included; above 0
 * @param concurrency how many calls may be under way at once, at least 1
 * @param retries how often and when a call is tried again
 * @param prices of tokens, if known
 * @param cap the most that may be spent, in the currency of the prices, above 0; needs prices and a largest number of tokens
 */
public record Endpoint(
        URI base,
        String model,
        Optional<String> keyVariable,
        Sampling sampling,
        String maxTokensParameter,
        Duration timeout,
        int concurrency,
        Retries retries,
        Optional<Prices> prices,
        OptionalDouble cap) {

    /** What nearly all endpoints call the largest number of tokens of a reply. */
    public static final String MAX_TOKENS = "max_tokens";

    /** For one call. */
    public static final Duration USUAL_TIMEOUT = Duration.ofMinutes(2);

    /** Calls under way at once. */
    public static final int USUAL_CONCURRENCY = 4;

    /** @throws IllegalArgumentException if a part is not as said above; a key in place of the name of its variable is not repeated */
    public Endpoint {
        requirePlainAddress(base);
        if (model.isBlank()) {
            throw new IllegalArgumentException("an endpoint is asked for a model, found a blank name");
        }
        if (keyVariable.isPresent() && !keyVariable.get().matches("[A-Za-z_][A-Za-z0-9_]*")) {
            // not quoted: it may be the key itself
            throw new IllegalArgumentException("the key of an endpoint stands in an environment variable and only the"
                    + " variable's name in the spec, such as OPENAI_API_KEY; found something that is no such name");
        }
        if (!timeout.isPositive() || concurrency < 1) {
            throw new IllegalArgumentException(
                    "a call may take longer than zero and at least 1 may be under way, found " + timeout + " and "
                            + concurrency);
        }
        new Ledger(prices, cap); // says what a cap needs
        if (cap.isPresent() && sampling.maxTokens().isEmpty()) {
            throw new IllegalArgumentException("a cap of " + cap.getAsDouble()
                    + " needs max-tokens, or a single reply could cost any sum; add max-tokens: 4096");
        }
    }

    /**
     * An endpoint without a key, prices or a cap, treated as usual.
     *
     * @throws IllegalArgumentException if the address is none, or the model's name is blank
     */
    public static Endpoint at(String base, String model) {
        return new Endpoint(
                URI.create(base),
                model,
                Optional.empty(),
                Sampling.USUAL,
                MAX_TOKENS,
                USUAL_TIMEOUT,
                USUAL_CONCURRENCY,
                Retries.USUAL,
                Optional.empty(),
                OptionalDouble.empty());
    }

    private static void requirePlainAddress(URI base) {
        boolean http = "http".equals(base.getScheme()) || "https".equals(base.getScheme());
        if (!http || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "the address of an endpoint looks like http://localhost:11434/v1 or https://host/v1, found one"
                            + " without http(s) or a host");
        }
        if (base.getUserInfo() != null || base.getQuery() != null || base.getFragment() != null) {
            throw new IllegalArgumentException(
                    "the address of an endpoint holds no user, password, query or fragment:"
                            + " addresses are written into the archive, keys are not; name the key's environment variable instead");
        }
    }
}
