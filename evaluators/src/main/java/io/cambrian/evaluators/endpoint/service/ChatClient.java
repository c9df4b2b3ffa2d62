package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Chat;
import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.ReplyCounts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that is being asked: live, recorded or replayed, with its ledger and its counts. Safe for use by many threads,
 * which wait; virtual ones are well spent on it.
 */
public final class ChatClient implements Chat, AutoCloseable {

    private final Chat chat;
    private final Ledger ledger;
    private final ReplyCounts counts = new ReplyCounts();
    private final Optional<LiveChat> live;
    private final Optional<Recording> recording;

    private ChatClient(Chat chat, Ledger ledger, Optional<LiveChat> live, Optional<Recording> recording) {
        this.chat = chat;
        this.ledger = ledger;
        this.live = live;
        this.recording = recording;
    }

    /**
     * Asks the endpoint and keeps nothing.
     *
     * @throws io.cambrian.evaluators.endpoint.EndpointException when the environment variable of the key holds none
     */
    public static ChatClient live(Endpoint endpoint, Waiting waiting) {
        return live(endpoint, waiting, System::getenv);
    }

    /** Asks the endpoint with a key from these variables and keeps nothing. */
    static ChatClient live(Endpoint endpoint, Waiting waiting, Function<String, @Nullable String> environment) {
        Ledger ledger = new Ledger(endpoint.prices(), endpoint.cap());
        LiveChat live = open(endpoint, ledger, waiting, environment);
        return new ChatClient(live, ledger, Optional.of(live), Optional.empty());
    }

    /**
     * Answers from the file where it can, else asks the endpoint and adds the reply; the cap holds for the whole file.
     *
     * @throws io.cambrian.evaluators.endpoint.EndpointException when the environment variable of the key holds none, the file cannot
     *     be written, or a line of it is no recorded reply
     */
    public static ChatClient recording(Endpoint endpoint, Waiting waiting, Path file) {
        return recording(endpoint, waiting, file, System::getenv);
    }

    static ChatClient recording(
            Endpoint endpoint, Waiting waiting, Path file, Function<String, @Nullable String> environment) {
        Ledger ledger = new Ledger(endpoint.prices(), endpoint.cap());
        LiveChat live = open(endpoint, ledger, waiting, environment);
        Recording recording = Recording.toExtend(file);
        ledger.carryOver(recording.usage());
        return new ChatClient(
                new RecordedChat(recording, Optional.of(live)), ledger, Optional.of(live), Optional.of(recording));
    }

    /**
     * Answers from the file only; neither an endpoint nor a key is needed.
     *
     * @throws io.cambrian.evaluators.endpoint.EndpointException when there is no such file, or a line of it is no recorded reply
     */
    public static ChatClient replaying(Path file) {
        Recording recording = Recording.toReplay(file);
        return new ChatClient(
                new RecordedChat(recording, Optional.empty()),
                new Ledger(Optional.empty(), OptionalDouble.empty()),
                Optional.empty(),
                Optional.of(recording));
    }

    private static LiveChat open(
            Endpoint endpoint, Ledger ledger, Waiting waiting, Function<String, @Nullable String> environment) {
        ApiKey key = ApiKey.of(endpoint.keyVariable(), environment);
        return new LiveChat(new HttpTransport(endpoint.base(), endpoint.timeout(), key), endpoint, ledger, waiting);
    }

    @Override
    public Reply ask(ChatRequest request) {
        Reply reply = chat.ask(request);
        counts.count(reply);
        return reply;
    }

    /** What has been paid by now; nothing while replaying. */
    public Spending spending() {
        return ledger.spending();
    }

    /** What has come of requests by now. */
    public ReplyCounts counts() {
        return counts;
    }

    /** Gives up what is still being asked, and closes the recording. */
    @Override
    public void close() {
        live.ifPresent(LiveChat::close);
        recording.ifPresent(Recording::close);
    }
}
