package io.cambrian.schedules.spec.endpoint;

import io.cambrian.evaluators.endpoint.service.ChatClient;
import io.cambrian.evaluators.endpoint.service.Waiting;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The endpoints that have been asked by this process. Each is opened when it is first asked, and then stays open as long as the
 * program runs, so that whatever a run asks it for counts under one cap.
 */
public final class OpenEndpoints {

    private static final Map<EndpointSpec, ChatClient> OPEN = new ConcurrentHashMap<>();

    private OpenEndpoints() {}

    /**
     * The client of an endpoint.
     *
     * @throws io.cambrian.evaluators.endpoint.EndpointException when its key or its recording is missing
     */
    public static ChatClient of(EndpointSpec spec) {
        return OPEN.computeIfAbsent(spec, OpenEndpoints::open);
    }

    /** The client, if the endpoint has been asked. */
    public static Optional<ChatClient> ifAsked(EndpointSpec spec) {
        return Optional.ofNullable(OPEN.get(spec));
    }

    private static ChatClient open(EndpointSpec spec) {
        return switch (spec.mode()) {
            case LIVE -> ChatClient.live(spec.endpoint(), Waiting.real());
            case RECORD -> ChatClient.recording(spec.endpoint(), Waiting.real(), file(spec));
            case REPLAY -> ChatClient.replaying(file(spec));
        };
    }

    private static Path file(EndpointSpec spec) {
        return Path.of(spec.recording()
                .orElseThrow(() -> new IllegalStateException("a recording has a file in every mode but live")));
    }
}
