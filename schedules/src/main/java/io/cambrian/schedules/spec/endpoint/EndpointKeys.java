package io.cambrian.schedules.spec.endpoint;

import io.cambrian.evaluators.endpoint.Sampling;
import io.cambrian.evaluators.endpoint.service.Endpoint;
import io.cambrian.evaluators.endpoint.service.Prices;
import io.cambrian.evaluators.endpoint.service.Retries;
import io.cambrian.schedules.spec.yaml.Section;
import io.cambrian.schedules.spec.yaml.Words;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The keys under {@code endpoint}; reading and writing are inverse. */
public final class EndpointKeys {

    /** Where Ollama listens unless told otherwise. */
    private static final String USUAL_BASE = "http://localhost:11434/v1";

    /** What published searches ask for designs with. */
    private static final double USUAL_TEMPERATURE = 0.8;

    /** Reasoning takes thousands of tokens before a reply begins. */
    private static final long USUAL_MAX_TOKENS = 16_384;

    private static final double HIGHEST_TEMPERATURE = 2;
    private static final double ANY = Double.MAX_VALUE;
    private static final int LONGEST_TIMEOUT_SECONDS = 86_400;

    private EndpointKeys() {}

    public static EndpointSpec read(Section section) {
        try (section) {
            String base = section.known("base-url", USUAL_BASE, URI::create);
            EndpointSpec.Mode mode = section.constant("mode", EndpointSpec.Mode.LIVE, EndpointSpec.Mode.values());
            String model = section.text("model");
            Optional<String> key = section.optionalText("api-key-variable");
            Sampling sampling = sampling(section);
            String parameter = section.choice(
                    "max-tokens-parameter", Endpoint.MAX_TOKENS, List.of(Endpoint.MAX_TOKENS, "max_completion_tokens"));
            Duration timeout = Duration.ofMillis(Math.round(1e3
                    * section.number(
                            "timeout-seconds", Endpoint.USUAL_TIMEOUT.toSeconds(), 1e-3, LONGEST_TIMEOUT_SECONDS)));
            int concurrency = section.integer("concurrency", Endpoint.USUAL_CONCURRENCY, 1);
            Retries retries = Retries.USUAL.withLimit(section.integer("retries", Retries.USUAL.limit(), 0));
            Optional<Prices> prices =
                    section.has("prices") ? Optional.of(prices(section.section("prices"))) : Optional.empty();
            OptionalDouble cap = section.optionalNumber("cap", Double.MIN_NORMAL, ANY);
            Optional<String> recording = section.optionalText("recording");
            Optional<String> prompts = section.optionalText("prompts");
            return section.made(() -> new EndpointSpec(
                    new Endpoint(
                            URI.create(base),
                            model,
                            key,
                            sampling,
                            parameter,
                            timeout,
                            concurrency,
                            retries,
                            prices,
                            cap),
                    mode,
                    recording,
                    prompts));
        }
    }

    private static Sampling sampling(Section section) {
        OptionalDouble temperature =
                section.numberOrNone("temperature", OptionalDouble.of(USUAL_TEMPERATURE), 0, HIGHEST_TEMPERATURE);
        OptionalLong maxTokens = section.longIntegerOrNone("max-tokens", OptionalLong.of(USUAL_MAX_TOKENS), 1);
        OptionalLong seed = section.longIntegerOrNone("seed", OptionalLong.empty(), 0);
        return section.made(() -> new Sampling(
                temperature,
                maxTokens.isPresent() ? OptionalInt.of(tokens(maxTokens.getAsLong())) : OptionalInt.empty(),
                seed));
    }

    private static int tokens(long written) {
        if (written > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no reply has " + written + " tokens");
        }
        return (int) written;
    }

    private static Prices prices(Section section) {
        try (section) {
            return new Prices(section.number("prompt", 0, ANY), section.number("completion", 0, ANY));
        }
    }

    public static Map<String, Object> write(EndpointSpec spec) {
        Endpoint endpoint = spec.endpoint();
        Sampling sampling = endpoint.sampling();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("base-url", endpoint.base().toString());
        keys.put("model", endpoint.model());
        endpoint.keyVariable().ifPresent(name -> keys.put("api-key-variable", name));
        keys.put(
                "temperature",
                sampling.temperature().isPresent() ? sampling.temperature().getAsDouble() : Words.NONE);
        keys.put(
                "max-tokens",
                sampling.maxTokens().isPresent() ? sampling.maxTokens().getAsInt() : Words.NONE);
        keys.put("seed", sampling.seed().isPresent() ? sampling.seed().getAsLong() : Words.NONE);
        keys.put("max-tokens-parameter", endpoint.maxTokensParameter());
        keys.put("timeout-seconds", endpoint.timeout().toMillis() / 1e3);
        keys.put("concurrency", endpoint.concurrency());
        keys.put("retries", endpoint.retries().limit());
        endpoint.prices().ifPresent(prices -> keys.put("prices", write(prices)));
        endpoint.cap().ifPresent(cap -> keys.put("cap", cap));
        keys.put("mode", Words.of(spec.mode()));
        spec.recording().ifPresent(file -> keys.put("recording", file));
        spec.prompts().ifPresent(folder -> keys.put("prompts", folder));
        return keys;
    }

    private static Map<String, Object> write(Prices prices) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("prompt", prices.promptPerMillion());
        keys.put("completion", prices.completionPerMillion());
        return keys;
    }
}
