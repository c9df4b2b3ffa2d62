package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Chat;
import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Usage;
import java.util.Optional;

/** Answers from a recording, and asks for what the recording lacks if there is somebody to ask. */
final class RecordedChat implements Chat {

    private static final int QUOTED = 100;

    private final Recording recording;
    private final Optional<Chat> live;

    /** @param live who is asked for what is missing; nobody if the recording must suffice */
    RecordedChat(Recording recording, Optional<Chat> live) {
        this.recording = recording;
        this.live = live;
    }

    @Override
    public Reply ask(ChatRequest request) {
        return recording.find(request.key()).orElseGet(() -> fresh(request));
    }

    private Reply fresh(ChatRequest request) {
        if (live.isEmpty()) {
            return new Reply.Failed(missing(request), Usage.NONE);
        }
        Reply reply = live.get().ask(request);
        return switch (reply) {
            case Reply.Answered text -> recording.keep(request, text);
            case Reply.Failed failed ->
                switch (failed.fault()) {
                    case Fault.OfReply lasting -> recording.keep(request, failed);
                    case Fault.OfEndpoint passing -> failed;
                };
        };
    }

    private Fault missing(ChatRequest request) {
        String line = request.firstLine();
        return new Fault.NotRecorded(
                "the recording " + recording.file() + " holds no reply to the request that begins '"
                        + (line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…") + "' (draw "
                        + request.draw()
                        + " for model " + request.model()
                        + "); something that it depends on has changed since: go back to it, or add the reply with mode: record");
    }
}
