package io.cambrian.evaluators.gymnasium;

import io.cambrian.evaluators.environment.EnvironmentFailedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A Python process that runs {@code bridge.py}, and the bytes that go to and fro.
 *
 * <p>For one thread at a time. Every way in which the process may fail (it cannot be started, dies, hangs, closes its end)
 * becomes an {@link EnvironmentFailedException} of one sentence. It ends by itself when this JVM does, since its standard
 * input is closed then.
 */
final class PythonProcess implements AutoCloseable {

    private static final String SCRIPT = script();
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final int LONGEST_TEXT = 1 << 20;

    /** The exit code of a process that was ended by a signal is the signal's number above this one. */
    private static final int SIGNALLED = 128;

    private final String environment;
    private final Process process;
    private final OutputStream requests;
    private final InputStream answers;
    private final LastWords lastWords;
    private final Patience patience;

    private PythonProcess(String environment, Process process, Duration limit) {
        this.environment = environment;
        this.process = process;
        requests = process.getOutputStream();
        answers = process.getInputStream();
        lastWords = new LastWords(process.getErrorStream());
        patience = new Patience(process, limit);
    }

    /**
     * Starts a process that makes copies of an environment; its greeting comes next.
     *
     * @param environment Gymnasium's id
     * @param mostSteps of an episode; 0 for as many as the environment is registered with
     */
    static PythonProcess start(PythonCommand command, String environment, int copies, int mostSteps) {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                command.interpreter(), "-c", SCRIPT, environment, String.valueOf(copies), String.valueOf(mostSteps)));
        builder.environment().putAll(command.environment(builder.environment()));
        try {
            return new PythonProcess(environment, builder.start(), command.patience());
        } catch (IOException e) {
            throw new EnvironmentFailedException(
                    "Python cannot be started as '" + command.interpreter()
                            + "'; install Python 3.9 or newer and then 'pip install gymnasium', or name an interpreter in "
                            + PythonCommand.INTERPRETER_VARIABLE,
                    e);
        }
    }

    /** From now on the process owes an answer. */
    void await() {
        patience.begin();
    }

    /** The answer is complete. */
    void answered() {
        patience.end();
    }

    void send(byte[] frame) {
        try {
            requests.write(frame);
            requests.flush();
        } catch (IOException e) {
            throw gone();
        }
    }

    void receive(byte[] frame, int from, int length) {
        int count;
        try {
            count = answers.readNBytes(frame, from, length);
        } catch (IOException e) {
            throw gone();
        }
        if (count < length) {
            throw gone();
        }
    }

    /** One word of 32 bits. */
    int receiveWord() {
        byte[] word = new byte[Integer.BYTES];
        receive(word, 0, word.length);
        return ByteBuffer.wrap(word).order(ByteOrder.LITTLE_ENDIAN).getInt();
    }

    /** A text of that many bytes. */
    String receiveText(int length) {
        if (length < 0 || length > LONGEST_TEXT) {
            throw failed("announced a text of " + length + " bytes");
        }
        byte[] text = new byte[length];
        receive(text, 0, length);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Ends the process and says why, with its last words. */
    EnvironmentFailedException failed(String what) {
        String printed = lastWords.lines();
        process.destroyForcibly();
        return new EnvironmentFailedException("the Python process of gymnasium:" + environment + " " + what
                + (printed.isEmpty() ? "" : "; it printed last: " + printed));
    }

    private EnvironmentFailedException gone() {
        return failed(ended() ? howItEnded() : "closed its end of the pipe");
    }

    private String howItEnded() {
        if (patience.lost()) {
            return "did not answer within " + patience.limit().toMillis() / 1e3 + " s and was ended";
        }
        int code = process.exitValue();
        return code > SIGNALLED
                ? "was ended by signal " + (code - SIGNALLED)
                : "ended by itself with exit code " + code;
    }

    /** Closes its standard input, upon which it leaves; makes it leave if it does not. */
    @Override
    public void close() {
        patience.close();
        try {
            requests.close();
        } catch (IOException e) {
            // it has left already
        }
        if (!ended()) {
            process.destroy();
            if (!ended()) {
                process.destroyForcibly();
            }
        }
        try {
            answers.close();
        } catch (IOException e) {
            // nobody reads it any more
        }
    }

    /** Whether it ends within the grace period; a thread that is to stop does not wait. */
    private boolean ended() {
        try {
            return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private static String script() {
        try (InputStream resource =
                Objects.requireNonNull(PythonProcess.class.getResourceAsStream("bridge.py"), "bridge.py")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
