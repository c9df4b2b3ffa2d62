package io.cambrian.evaluators.environment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Episodes that another implementation has played, read step by step. The format is described in {@code
 * src/test/python/gymnasium_golden.py}, which writes them.
 */
final class Recording implements AutoCloseable {

    private static final Path SCRIPT = Path.of("src", "test", "python", "gymnasium_golden.py");
    private static final int BUFFER_BYTES = 1 << 16;

    /** One step as it was recorded; overwritten by the next. */
    static final class Step {
        final float[] action;
        final double[] state;
        final float[] observation;
        double reward;
        boolean terminated;
        boolean truncated;
        boolean partsTouch;

        private Step(int states, int actions, int observations) {
            state = new double[states];
            action = new float[actions];
            observation = new float[observations];
        }
    }

    private final DataInputStream in;
    private final String origin;
    private final Step step;

    private Recording(InputStream stream) throws IOException {
        in = new DataInputStream(new BufferedInputStream(stream, BUFFER_BYTES));
        origin = new String(in.readNBytes(in.readShort()), StandardCharsets.UTF_8);
        step = new Step(in.readInt(), in.readInt(), in.readInt());
    }

    /** The committed episodes of one of Gymnasium's environments. */
    static Recording committed(String name) {
        try {
            InputStream file = Recording.class.getResourceAsStream("/golden/gymnasium/" + name + ".gz");
            return new Recording(new GZIPInputStream(Objects.requireNonNull(file, name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Episodes that Python plays while they are read. */
    static Recording live(Path python, String name, int episodes, long seed) {
        try {
            Process process = new ProcessBuilder(
                            python.toString(),
                            SCRIPT.toString(),
                            "stream",
                            name,
                            String.valueOf(episodes),
                            String.valueOf(seed))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return new Recording(process.getInputStream());
        } catch (EOFException e) {
            throw new IllegalStateException(python + " " + SCRIPT + " ended before its first episode", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The environment and the packages that played. */
    String origin() {
        return origin;
    }

    /** How many steps the next episode has; 0 after the last. */
    int nextEpisode() throws IOException {
        return in.readInt();
    }

    /** Where that episode starts. */
    double[] start() throws IOException {
        double[] state = new double[step.state.length];
        for (int i = 0; i < state.length; i++) {
            state[i] = in.readDouble();
        }
        return state;
    }

    /** Its next step. */
    Step nextStep() throws IOException {
        read(step.action);
        for (int i = 0; i < step.state.length; i++) {
            step.state[i] = in.readDouble();
        }
        read(step.observation);
        step.reward = in.readDouble();
        int flags = in.readByte();
        step.terminated = (flags & 1) != 0;
        step.truncated = (flags & 2) != 0;
        step.partsTouch = (flags & 4) != 0;
        return step;
    }

    private void read(float[] numbers) throws IOException {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readFloat();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
