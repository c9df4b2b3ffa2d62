package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Message;
import io.cambrian.evaluators.endpoint.Sampling;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** Endpoints and time as tests want them. */
public final class TestEndpoints {

    static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private TestEndpoints() {}

    /** Four calls at once, three tries again. */
    public static Endpoint at(URI base) {
        return new Endpoint(
                base,
                "stub",
                Optional.empty(),
                Sampling.USUAL.withMaxTokens(100),
                Endpoint.MAX_TOKENS,
                Duration.ofSeconds(20),
                4,
                Retries.USUAL,
                Optional.of(new Prices(1, 4)),
                OptionalDouble.empty());
    }

    static Endpoint capped(Endpoint endpoint, double cap) {
        return new Endpoint(
                endpoint.base(),
                endpoint.model(),
                endpoint.keyVariable(),
                endpoint.sampling(),
                endpoint.maxTokensParameter(),
                endpoint.timeout(),
                endpoint.concurrency(),
                endpoint.retries(),
                endpoint.prices(),
                OptionalDouble.of(cap));
    }

    static Endpoint impatient(Endpoint endpoint) {
        return new Endpoint(
                endpoint.base(),
                endpoint.model(),
                endpoint.keyVariable(),
                endpoint.sampling(),
                endpoint.maxTokensParameter(),
                Duration.ofSeconds(2),
                endpoint.concurrency(),
                endpoint.retries(),
                endpoint.prices(),
                endpoint.cap());
    }

    static Endpoint keyed(Endpoint endpoint, String variable) {
        return new Endpoint(
                endpoint.base(),
                endpoint.model(),
                Optional.of(variable),
                endpoint.sampling(),
                endpoint.maxTokensParameter(),
                endpoint.timeout(),
                endpoint.concurrency(),
                endpoint.retries(),
                endpoint.prices(),
                endpoint.cap());
    }

    /** A clock that stands, waits that are written down and take no time. */
    public static Waiting writingDown(List<Duration> waits) {
        return new Waiting(InstantSource.fixed(NOW), waits::add, RandomGenerator.of("L64X128MixRandom"));
    }

    static ChatRequest question(String text) {
        return new ChatRequest(
                "stub", List.of(Message.user(text)), Sampling.USUAL.withMaxTokens(100), Optional.empty(), 0);
    }
}
