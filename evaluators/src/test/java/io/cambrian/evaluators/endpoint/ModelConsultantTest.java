package io.cambrian.evaluators.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Silence;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked, replied, and told in place of a reply. */
class ModelConsultantTest {

    private static final Observer CANCELLING = new Observer() {
        @Override
        public void progressed(long environmentSteps) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    private static Outcome ask(Chat chat, Observer observer) {
        return new ModelConsultant(chat, "stub", Sampling.USUAL, Optional.empty()).ask("Propose.", observer);
    }

    @Test
    void theReplyIsPassedOnAsItIs() {
        Chat echo = request -> new Reply.Answered(request.model() + ": " + request.firstLine(), Usage.NONE);
        assertEquals(new Outcome.Replied("stub: Propose."), ask(echo, Observer.NONE));
    }

    private static Fault fault(Silence silence) {
        return switch (silence) {
            case UNREACHABLE -> new Fault.Unreachable(4, "status 500");
            case REFUSED -> new Fault.Refused(401, "wrong key");
            case BLANK -> new Fault.ReasoningOnly();
            case TRUNCATED -> new Fault.Truncated();
            case CAP_REACHED -> new Fault.CapReached("the cap of 1 is reached");
            case NOT_RECORDED -> new Fault.NotRecorded("the recording holds no reply");
            case NOBODY -> throw new IllegalArgumentException("a client is somebody");
        };
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOBODY")
    void everyFaultIsAReasonToBeSilent(Silence silence) {
        Outcome outcome = ask(request -> new Reply.Failed(fault(silence), Usage.NONE), Observer.NONE);
        assertEquals(new Outcome.Unanswered(silence, fault(silence).sentence()), outcome);
    }

    @Test
    void aRunThatShallEndDoesNotWait() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Chat slow = request -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            throw new CancellationException();
        };
        assertThrows(CancellationException.class, () -> ask(slow, CANCELLING));
        assertTrue(interrupted.await(5, TimeUnit.SECONDS), "the call is given up");
    }

    @Test
    void whatBreaksIsNotHidden() {
        Chat broken = request -> {
            throw new EndpointException("the recording cannot be written");
        };
        EndpointException seen = assertThrows(EndpointException.class, () -> ask(broken, Observer.NONE));
        assertInstanceOf(EndpointException.class, seen);
    }
}
