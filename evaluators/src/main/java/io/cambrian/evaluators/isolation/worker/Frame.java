package io.cambrian.evaluators.isolation.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One message to or from a worker. On the wire: the length of the rest in bytes (four bytes, big-endian), one byte for the kind,
 * then every part as its length in four bytes and its bytes. What is longer than {@link #MOST_BYTES} is neither written nor read,
 * so a frame that lies about its length costs the reader nothing.
 *
 * @param kind what the message means
 * @param parts as the kind says; texts are in UTF-8
 */
public record Frame(Kind kind, List<byte[]> parts) {

    /** The longest frame without the four bytes of its length. */
    public static final int MOST_BYTES = 1 << 20;

    /** What a message means, and its parts. */
    public enum Kind {
        /** To a worker: a class name and its source text. */
        COMPILE,
        /** To a worker: the class that is the design, then alternately names and class files. */
        LOAD,
        /** To a worker: the text of a problem. */
        PROBLEM,
        /** To a worker: what a call has returned. */
        REPLY,
        /** From a worker: it has started. */
        READY,
        /** From a worker: alternately names and class files. */
        COMPILED,
        /** From a worker: why this is no design. */
        REFUSED,
        /** From a worker: the design can be given problems. */
        LOADED,
        /** From a worker: a request, a worker's name, and what it is to see. */
        ASK,
        /** From a worker: how many calls are left? */
        LEFT,
        /** From a worker: the design's answer. */
        ANSWER,
        /** From a worker: what the design has thrown. */
        THREW;

        private static final List<Kind> ALL = List.of(values());
    }

    public Frame {
        parts = List.copyOf(parts);
    }

    /** A message of texts. */
    public static Frame of(Kind kind, String... texts) {
        return new Frame(
                kind,
                Stream.of(texts)
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());
    }

    /** Part {@code index} as text. */
    public String text(int index) {
        return new String(parts.get(index), StandardCharsets.UTF_8);
    }

    /** All parts from one on as texts. */
    public List<String> textsFrom(int index) {
        return parts.subList(index, parts.size()).stream()
                .map(part -> new String(part, StandardCharsets.UTF_8))
                .toList();
    }

    /**
     * Sends the frame at once.
     *
     * @throws MalformedFrameException when the frame is too long to be read by the other side; nothing has been written then
     */
    public void write(OutputStream out) throws IOException {
        long length = 1;
        for (byte[] part : parts) {
            length += Integer.BYTES + part.length;
        }
        requireLength(length);
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + (int) length);
        bytes.putInt((int) length).put((byte) kind.ordinal());
        parts.forEach(part -> bytes.putInt(part.length).put(part));
        out.write(bytes.array());
        out.flush();
    }

    /**
     * Waits for a whole frame.
     *
     * @throws java.io.EOFException when the other side has closed its end
     * @throws MalformedFrameException when what has come is no frame
     */
    public static Frame read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int length = data.readInt();
        requireLength(length);
        byte[] bytes = new byte[length];
        data.readFully(bytes);
        try {
            return parse(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException e) {
            throw new MalformedFrameException("a frame whose parts are longer than itself");
        }
    }

    private static Frame parse(ByteBuffer bytes) throws MalformedFrameException {
        int kind = bytes.get();
        if (kind < 0 || kind >= Kind.ALL.size()) {
            throw new MalformedFrameException("a frame of the unknown kind " + kind);
        }
        List<byte[]> parts = new ArrayList<>();
        while (bytes.hasRemaining()) {
            int length = bytes.getInt();
            if (length < 0 || length > bytes.remaining()) {
                throw new BufferUnderflowException();
            }
            byte[] part = new byte[length];
            bytes.get(part);
            parts.add(part);
        }
        return new Frame(Kind.ALL.get(kind), parts);
    }

    private static void requireLength(long length) throws MalformedFrameException {
        if (length < 1 || length > MOST_BYTES) {
            throw new MalformedFrameException(
                    "a frame of " + length + " bytes, where 1 to " + MOST_BYTES + " are allowed");
        }
    }
}
