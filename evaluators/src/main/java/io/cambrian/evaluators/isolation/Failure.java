package io.cambrian.evaluators.isolation;

import java.time.Duration;

/** Why a design has no answer. It is never a wrong answer: the design is at fault as a whole, and its worker is gone. */
public sealed interface Failure extends Ending {

    /** One sentence without its full stop: what was seen. */
    String reason();

    /**
     * The source is not a design, or does not compile.
     *
     * @param reason with line numbers, where the compiler has given some
     */
    record Refused(String reason) implements Failure {}

    /**
     * The design has thrown something.
     *
     * @param thrown type and message
     */
    record Threw(String thrown) implements Failure {
        @Override
        public String reason() {
            return "the design threw " + thrown;
        }
    }

    /**
     * One problem, or the compilation, took longer than allowed.
     *
     * @param limit on it
     */
    record OutOfTime(Duration limit) implements Failure {
        @Override
        public String reason() {
            return "the design was not ready within " + limit.toMillis() / 1e3 + " s";
        }
    }

    /** All problems together took more of a processor than allowed. */
    record OutOfProcessorTime(int limitSeconds) implements Failure {
        @Override
        public String reason() {
            return "the design used more than " + limitSeconds + " s of a processor";
        }
    }

    /** The heap was too small for what the design holds. */
    record OutOfMemory(int heapMebibytes) implements Failure {
        @Override
        public String reason() {
            return "the design needs more than " + heapMebibytes + " MiB of heap";
        }
    }

    /** More was printed than allowed. */
    record Flooded(long limitBytes) implements Failure {
        @Override
        public String reason() {
            return "the design printed more than " + limitBytes + " bytes";
        }
    }

    /**
     * The process has ended by itself.
     *
     * @param printed the last that it printed, or empty
     */
    record Exited(int code, String printed) implements Failure {
        @Override
        public String reason() {
            return "the design ended its process with exit code " + code
                    + (printed.isEmpty() ? "" : "; it printed last: " + printed);
        }
    }

    /**
     * Something else than the messages that were due has come out of the process.
     *
     * @param found what has come
     */
    record BrokeProtocol(String found) implements Failure {
        @Override
        public String reason() {
            return "the design disturbed the exchange with its process: " + found;
        }
    }

    /**
     * It has asked for what does not exist, or answered with what no worker has said.
     *
     * @param reason what was found and what was expected
     */
    record Misasked(String reason) implements Failure {}
}
