package io.cambrian.evaluators.checkpoint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Checkpoints as bytes, format version 1.
 *
 * <p>A table of contents: the letters {@code CAMBRIAN CHECKPOINT}, the format's version, learner, learner's version, environment
 * steps, then for each part its name, type, length and numbers. Numbers of more than {@value #PAGE_BYTES} bytes are cut into pages
 * of that size, which stand in a {@link PageStore} and here by their addresses only: of a replay memory, what has not changed
 * since the last checkpoint, or is the same in a copy of the agent, is stored once. Texts are modified UTF-8 with their length
 * first, numbers of the table big-endian, numbers of parts little-endian.
 */
public final class CheckpointFormat {

    /** The version of the format, not of what learners put into it. */
    public static final int VERSION = 1;

    private static final String LETTERS = "CAMBRIAN CHECKPOINT";
    private static final int PAGE_BYTES = 64 * 1024;

    private final PageStore pages;

    /** A format whose pages stand in a store. */
    public CheckpointFormat(PageStore pages) {
        this.pages = pages;
    }

    /** The table of contents; pages are stored on the way. */
    public byte[] write(Checkpoint checkpoint) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeUTF(LETTERS);
            out.writeInt(VERSION);
            out.writeUTF(checkpoint.learner());
            out.writeInt(checkpoint.version());
            out.writeLong(checkpoint.environmentSteps());
            out.writeInt(checkpoint.parts().size());
            for (Map.Entry<String, Part> part : checkpoint.parts().entrySet()) {
                out.writeUTF(part.getKey());
                write(part.getValue(), out);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
    }

    private void write(Part part, DataOutputStream out) throws IOException {
        byte[] numbers = PartBytes.of(part);
        out.writeByte(PartBytes.code(part));
        out.writeInt(part.length());
        if (numbers.length <= PAGE_BYTES) {
            out.write(numbers);
            return;
        }
        for (int from = 0; from < numbers.length; from += PAGE_BYTES) {
            int length = Math.min(PAGE_BYTES, numbers.length - from);
            byte[] page = new byte[length];
            System.arraycopy(numbers, from, page, 0, length);
            out.writeUTF(pages.store(page));
        }
    }

    /**
     * The checkpoint with this table of contents.
     *
     * @throws CheckpointException when the bytes are no checkpoint, of a later format, cut off or damaged
     */
    public Checkpoint read(byte[] table) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(table))) {
            requireFormat(in);
            String learner = in.readUTF();
            int version = in.readInt();
            long environmentSteps = in.readLong();
            int count = in.readInt();
            Map<String, Part> parts = new LinkedHashMap<>();
            for (int i = 0; i < count; i++) {
                parts.put(in.readUTF(), readPart(in));
            }
            return new Checkpoint(learner, version, environmentSteps, parts);
        } catch (IOException | NegativeArraySizeException | ArithmeticException e) {
            throw new CheckpointException("a checkpoint of " + table.length + " bytes is cut off or damaged", e);
        }
    }

    private static void requireFormat(DataInputStream in) throws IOException {
        String letters = in.readUTF();
        if (!letters.equals(LETTERS)) {
            throw new CheckpointException("these bytes are no checkpoint: they do not begin with '" + LETTERS + "'");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new CheckpointException("this checkpoint has format " + version + ", but this program reads format "
                    + VERSION + ": use a later release");
        }
    }

    private Part readPart(DataInputStream in) throws IOException {
        int code = in.readByte();
        int length = in.readInt();
        long size = (long) length * PartBytes.width(code);
        byte[] numbers = new byte[Math.toIntExact(size)];
        if (size <= PAGE_BYTES) {
            in.readFully(numbers);
        } else {
            ByteBuffer target = ByteBuffer.wrap(numbers);
            while (target.hasRemaining()) {
                byte[] page = pages.load(in.readUTF());
                if (page.length > target.remaining()) {
                    throw new CheckpointException("a page of a checkpoint is longer than what it holds");
                }
                target.put(page);
            }
        }
        return PartBytes.part(code, length, ByteBuffer.wrap(numbers).order(ByteOrder.LITTLE_ENDIAN));
    }
}
