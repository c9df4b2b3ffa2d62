package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Chat;
import io.cambrian.evaluators.endpoint.ChatRequest;
import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Reply;
import io.cambrian.evaluators.endpoint.Usage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;

/**
 * Asks over the network: every try is allowed by the ledger first, waits for its place among the concurrent ones, and is
 * repeated only where repeating can help.
 */
final class LiveChat implements Chat, AutoCloseable {

    /** Statuses after which the same request may succeed; besides, all of 500 and above. */
    private static final Set<Integer> WORTH_TRYING_AGAIN = Set.of(408, 409, 429);

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    /** What servers may add to each message by the model's template, in tokens; real ones add three to seven. */
    private static final long TOKENS_AROUND_A_MESSAGE = 16;

    private final Transport transport;
    private final ChatWire wire;
    private final Ledger ledger;
    private final Retries retries;
    private final RetryAfter retryAfter;
    private final Waiting waiting;
    private final Semaphore places;
    private final CapabilityLadder ladder = new CapabilityLadder();

    LiveChat(Transport transport, Endpoint endpoint, Ledger ledger, Waiting waiting) {
        this.transport = transport;
        this.wire = new ChatWire(endpoint.maxTokensParameter());
        this.ledger = ledger;
        this.retries = endpoint.retries();
        this.retryAfter = new RetryAfter(waiting.clock());
        this.waiting = waiting;
        this.places = new Semaphore(endpoint.concurrency(), true);
    }

    @Override
    public Reply ask(ChatRequest request) {
        try {
            return request.schema().isEmpty()
                    ? send(request, StructuredOutput.TEXT)
                    : ladder.climb(rung -> send(request, rung));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while waiting for a language model");
        }
    }

    /** Tries until there is an answer or no try is left. */
    private Reply send(ChatRequest request, StructuredOutput rung) throws InterruptedException {
        String body = wire.body(request, rung);
        Usage most = mostTokens(request, body);
        for (int tries = 1; ; tries++) {
            Optional<String> forbidden = ledger.reserve(most);
            if (forbidden.isPresent()) {
                return failed(new Fault.CapReached(forbidden.get()));
            }
            Exchange exchange = exchange(body, most);
            switch (settled(exchange, most, tries)) {
                case Next.Done done -> {
                    return done.reply();
                }
                case Next.Again again -> {
                    if (tries > retries.limit()) {
                        return failed(new Fault.Unreachable(tries, again.seen()));
                    }
                    waiting.sleeper().sleep(again.pause().orElse(retries.waitAfter(tries, waiting.random())));
                }
            }
        }
    }

    private Exchange exchange(String body, Usage most) throws InterruptedException {
        try {
            places.acquire();
        } catch (InterruptedException e) {
            ledger.release(most);
            throw e;
        }
        try {
            return transport.post(body);
        } catch (InterruptedException | RuntimeException e) {
            ledger.assume(most); // else calls that wait for what was set aside would wait for ever
            throw e;
        } finally {
            places.release();
        }
    }

    /** Enters a try into the ledger and says what follows from it. */
    private Next settled(Exchange exchange, Usage most, int tries) {
        return switch (exchange) {
            case Exchange.NotConnected none -> {
                ledger.settle(most, Usage.NONE);
                yield new Next.Again(none.reason(), Optional.empty());
            }
            case Exchange.Lost lost -> {
                ledger.assume(most);
                yield new Next.Again(lost.reason(), Optional.empty());
            }
            case Exchange.Answered answered ->
                answered.status() == OK ? read(answered, most) : error(answered, most, tries);
        };
    }

    private Next read(Exchange.Answered answered, Usage most) {
        Reply reply = wire.read(answered.body());
        Usage usage = switch (reply) {
            case Reply.Answered text -> text.usage();
            case Reply.Failed failed -> failed.usage();
        };
        if (usage.equals(Usage.NONE)) {
            ledger.assume(most); // the server keeps its count to itself
        } else {
            ledger.settle(most, usage);
        }
        return new Next.Done(reply);
    }

    private Next error(Exchange.Answered answered, Usage most, int tries) {
        ledger.settle(most, Usage.NONE); // errors are not charged
        String message = ChatWire.errorMessage(answered.body());
        if (!WORTH_TRYING_AGAIN.contains(answered.status()) && answered.status() < SERVER_ERROR) {
            return new Next.Done(failed(new Fault.Refused(answered.status(), message)));
        }
        String seen = "status " + answered.status() + ", " + message;
        return switch (retryAfter.read(answered.retryAfter())) {
            case RetryAfter.Wish.None none -> new Next.Again(seen, Optional.empty());
            case RetryAfter.Wish.Wait wait -> new Next.Again(seen, Optional.of(wait.time()));
            case RetryAfter.Wish.TooLong late ->
                new Next.Done(failed(new Fault.Unreachable(
                        tries, seen + ", and asks to wait " + late.time().toSeconds() + " s")));
        };
    }

    /** A token is at least one byte of text, so bytes are a bound that holds for every tokeniser. */
    private static Usage mostTokens(ChatRequest request, String body) {
        return new Usage(
                body.getBytes(StandardCharsets.UTF_8).length
                        + TOKENS_AROUND_A_MESSAGE * (request.messages().size() + 1),
                request.sampling().maxTokens().orElse(0));
    }

    private static Reply failed(Fault fault) {
        return new Reply.Failed(fault, Usage.NONE);
    }

    @Override
    public void close() {
        transport.close();
    }
}
