package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.EndpointException;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Usage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of requests with their replies, one a line, that people can read: {@code {"key": …, "request": {…}, "reply": {…}}}. It
 * holds what models said, faults of replies included, but no failure of an endpoint, since that may be gone the next time.
 *
 * <p>Each line is forced to disk before its reply is used, because it has been paid for. A last line that was cut off while it
 * was written is left out and overwritten. Safe for use by many threads of one process.
 */
final class Recording implements AutoCloseable {

    private final Path file;
    private final Map<String, Reply> replies = new HashMap<>();
    private Usage usage = Usage.NONE;
    private Optional<FileChannel> channel = Optional.empty();

    private Recording(Path file) {
        this.file = file;
    }

    /** Opens a recording that must exist, for reading only. */
    static Recording toReplay(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new EndpointException("there is no recording " + file
                    + " to replay; make one with mode: record, or ask the endpoint itself with mode: live");
        }
        Recording recording = new Recording(file);
        recording.load();
        return recording;
    }

    /** Opens a recording that is added to, and creates it if need be. */
    static Recording toExtend(Path file) {
        Recording recording = new Recording(file);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            long whole = Files.exists(file) ? recording.load() : 0;
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
            channel.truncate(whole).position(whole);
            recording.channel = Optional.of(channel);
            return recording;
        } catch (IOException e) {
            throw new EndpointException("the recording " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    Path file() {
        return file;
    }

    /** What all recorded replies have used. */
    Usage usage() {
        return usage;
    }

    synchronized Optional<Reply> find(String key) {
        return Optional.ofNullable(replies.get(key));
    }

    /**
     * Keeps a reply, unless the request has one already.
     *
     * @return the reply that is kept
     */
    synchronized Reply keep(ChatRequest request, Reply reply) {
        String key = request.key();
        Optional<Reply> earlier = find(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        append(RecordedLine.write(request, reply) + "\n");
        enter(key, reply);
        return reply;
    }

    private void append(String line) {
        FileChannel open = channel.orElseThrow(() -> new IllegalStateException(file + " is open for reading only"));
        try {
            long whole = open.position();
            try {
                ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    open.write(bytes);
                }
                open.force(false);
            } catch (IOException e) {
                // a next line must not be joined to a torn one
                open.truncate(whole);
                throw e;
            }
        } catch (IOException e) {
            throw new EndpointException("the recording " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void enter(String key, Reply reply) {
        if (replies.putIfAbsent(key, reply) == null) {
            usage = usage.plus(
                    switch (reply) {
                        case Reply.Answered text -> text.usage();
                        case Reply.Failed failed -> failed.usage();
                    });
        }
    }

    /** Reads all whole lines and returns how many bytes they take. */
    private long load() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new EndpointException("the recording " + file + " cannot be read: " + e.getMessage(), e);
        }
        int from = 0;
        int number = 1;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                load(new String(bytes, from, i - from, StandardCharsets.UTF_8), number++);
                from = i + 1;
            }
        }
        return from;
    }

    private void load(String line, int number) {
        if (line.isBlank()) {
            return;
        }
        try {
            RecordedLine recorded = RecordedLine.read(line);
            enter(recorded.key(), recorded.reply());
        } catch (IllegalArgumentException e) {
            throw new EndpointException(
                    "line " + number + " of the recording " + file + " is unusable: " + e.getMessage()
                            + "; mend or remove it",
                    e);
        }
    }

    @Override
    public synchronized void close() {
        channel.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new EndpointException("the recording " + file + " cannot be closed: " + e.getMessage(), e);
            }
        });
    }
}
