package io.cambrian.evaluators.isolation.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTest {

    private static byte[] written(Frame frame) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frame.write(out);
        return out.toByteArray();
    }

    private static Frame read(byte... bytes) throws IOException {
        return Frame.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        Frame frame = read(written(Frame.of(Frame.Kind.ASK, "solve", "generic", "", "refused ä1")));
        assertEquals(Frame.Kind.ASK, frame.kind());
        assertEquals("solve", frame.text(0));
        assertEquals(List.of("", "refused ä1"), frame.textsFrom(2));
    }

    @Test
    void framesThatLieAreRefused() throws IOException {
        byte[] unknownKind = written(Frame.of(Frame.Kind.READY));
        unknownKind[Integer.BYTES] = 99;
        assertThrows(MalformedFrameException.class, () -> read(unknownKind));
        byte[] longPart = written(Frame.of(Frame.Kind.ANSWER, "a1"));
        ByteBuffer.wrap(longPart).putInt(Integer.BYTES + 1, 3);
        assertThrows(MalformedFrameException.class, () -> read(longPart));
        ByteBuffer.wrap(longPart).putInt(Integer.BYTES + 1, -1);
        assertThrows(MalformedFrameException.class, () -> read(longPart));
        assertThrows(MalformedFrameException.class, () -> read((byte) 0, (byte) 0, (byte) 0, (byte) 0));
        assertThrows(MalformedFrameException.class, () -> read((byte) 127, (byte) -1, (byte) -1, (byte) -1));
    }

    @Test
    void halfAFrameIsAnEnd() throws IOException {
        byte[] whole = written(Frame.of(Frame.Kind.ANSWER, "a1"));
        byte[] half = Arrays.copyOf(whole, whole.length - 1);
        assertThrows(EOFException.class, () -> read(half));
    }

    @Test
    void whatWouldNotBeReadIsNotWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Frame frame = new Frame(Frame.Kind.ANSWER, List.of(new byte[Frame.MOST_BYTES]));
        assertThrows(MalformedFrameException.class, () -> frame.write(out));
        assertEquals(0, out.size());
    }
}
