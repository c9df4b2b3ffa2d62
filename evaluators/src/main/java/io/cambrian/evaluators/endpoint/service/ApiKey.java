package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.EndpointException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is sent, and nowhere else to be seen: its text form hides it, and what comes from the network is searched for it.
 * Not a record, so that nothing prints it by default.
 */
final class ApiKey {

    /** What servers that want no key are sent; some refuse a request without the header. */
    private static final String NO_KEY = "none";

    private static final String HIDDEN = "***";

    /** What no header can carry, such as the line break between two keys. */
    private static final Pattern NOT_OF_A_HEADER = Pattern.compile("[^\\t\\x20-\\x7e\\x80-\\xff]");

    private final Optional<String> secret;

    private ApiKey(Optional<String> secret) {
        this.secret = secret;
    }

    /**
     * The key in an environment variable.
     *
     * @param variable its name; empty for endpoints without a key
     * @param environment gives the value of a variable, such as {@code System::getenv}
     * @throws EndpointException when the variable is not set, or holds what cannot be sent as a key
     */
    static ApiKey of(Optional<String> variable, Function<String, @Nullable String> environment) {
        if (variable.isEmpty()) {
            return new ApiKey(Optional.empty());
        }
        String value = environment.apply(variable.get());
        if (value == null || value.isBlank()) {
            throw new EndpointException("the environment variable " + variable.get()
                    + " should hold the key of the endpoint but is not set; set it, or leave api-key-variable out if the"
                    + " endpoint needs no key");
        }
        String key = value.strip();
        if (NOT_OF_A_HEADER.matcher(key).find()) {
            // refused here, since whoever builds the header would repeat the key
            throw new EndpointException("the environment variable " + variable.get()
                    + " should hold the key of the endpoint and nothing else, but holds a line break or another character"
                    + " that no header of HTTP can carry");
        }
        return new ApiKey(Optional.of(key));
    }

    /** The value of the header {@code Authorization}. */
    String authorization() {
        return "Bearer " + secret.orElse(NO_KEY);
    }

    /** The text without the key, in case that a server repeats it. */
    String hiddenIn(String text) {
        return secret.map(key -> text.replace(key, HIDDEN)).orElse(text);
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
