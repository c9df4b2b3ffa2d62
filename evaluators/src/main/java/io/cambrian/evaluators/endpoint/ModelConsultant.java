package io.cambrian.evaluators.endpoint;

import io.cambrian.evaluators.Observer;
import io.cambrian.evaluators.Outcome;
import io.cambrian.evaluators.Silence;
import io.cambrian.evaluators.consultation.Consultant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A language model as consultant. Its reply is passed on as it is: who asked reads it, and asks again if need be.
 *
 * @param chat whom to ask
 * @param model as the endpoint calls it
 * @param sampling how it draws its words; each question is asked as draw 0, so a recording has one reply to it
 * @param schema the form of replies, for servers that can hold the model to it
 */
public record ModelConsultant(Chat chat, String model, Sampling sampling, Optional<ReplySchema> schema)
        implements Consultant {

    /** Between two looks at the observer, in milliseconds. */
    private static final long LOOK_EVERY = 50;

    @Override
    public Outcome ask(String prompt, Observer observer) {
        ChatRequest request = new ChatRequest(model, List.of(Message.user(prompt)), sampling, schema, 0);
        return switch (await(request, observer)) {
            case Reply.Answered answered -> new Outcome.Replied(answered.text());
            case Reply.Failed failed ->
                new Outcome.Unanswered(silence(failed.fault()), failed.fault().sentence());
        };
    }

    /** Waits on another thread, so that a run that shall end need not wait for a slow model. */
    private Reply await(ChatRequest request, Observer observer) {
        FutureTask<Reply> reply = new FutureTask<>(() -> chat.ask(request));
        Thread thread = Thread.ofVirtual().name("cambrian-consultation").start(reply);
        try {
            while (true) {
                try {
                    return reply.get(LOOK_EVERY, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (observer.cancelled()) {
                        throw new CancellationException("cancelled while a language model was being asked");
                    }
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a language model was being asked");
        } finally {
            thread.interrupt(); // ends the call if it is still under way
        }
    }

    private static Silence silence(Fault fault) {
        return switch (fault) {
            case Fault.Blank blank -> Silence.BLANK;
            case Fault.ReasoningOnly reasoning -> Silence.BLANK;
            case Fault.Truncated truncated -> Silence.TRUNCATED;
            case Fault.Declined declined -> Silence.REFUSED;
            case Fault.OffSchema off -> Silence.REFUSED;
            case Fault.Refused refused -> Silence.REFUSED;
            case Fault.Malformed malformed -> Silence.UNREACHABLE;
            case Fault.Unreachable unreachable -> Silence.UNREACHABLE;
            case Fault.CapReached cap -> Silence.CAP_REACHED;
            case Fault.NotRecorded missing -> Silence.NOT_RECORDED;
        };
    }
}
