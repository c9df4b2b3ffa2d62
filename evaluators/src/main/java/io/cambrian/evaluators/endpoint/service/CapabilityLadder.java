package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Fault;
import io.cambrian.evaluators.endpoint.Reply;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Finds the best way to hold a server to a schema. The first request that needs one tries the rungs downwards while others wait;
 * the rung on which the server answers is kept. Servers differ too much for a table: one refuses a schema with status 400,
 * another takes only objects, a third knows neither.
 */
final class CapabilityLadder {

    /** Statuses by which servers refuse a parameter: bad request, unsupported media type, unprocessable content. */
    private static final Set<Integer> REFUSALS_OF_A_PARAMETER = Set.of(400, 415, 422);

    /** Sends a request on a rung. */
    @FunctionalInterface
    interface Attempt {
        Reply on(StructuredOutput rung) throws InterruptedException;
    }

    private final ReentrantLock probing = new ReentrantLock();
    private volatile Optional<StructuredOutput> settled = Optional.empty();

    /** The reply on the settled rung, or on the best one that the server takes. */
    Reply climb(Attempt attempt) throws InterruptedException {
        Optional<StructuredOutput> known = settled;
        if (known.isPresent()) {
            return attempt.on(known.get());
        }
        probing.lockInterruptibly();
        try {
            return settled.isPresent() ? attempt.on(settled.get()) : probe(attempt);
        } finally {
            probing.unlock();
        }
    }

    /** The rung that the server takes, once it is known. */
    Optional<StructuredOutput> settled() {
        return settled;
    }

    private Reply probe(Attempt attempt) throws InterruptedException {
        StructuredOutput rung = StructuredOutput.SCHEMA;
        Reply reply = attempt.on(rung);
        while (refusesParameter(reply) && rung.below().isPresent()) {
            rung = rung.below().get();
            reply = attempt.on(rung);
        }
        if (answered(reply)) {
            settled = Optional.of(rung);
        }
        return reply;
    }

    private static boolean refusesParameter(Reply reply) {
        return reply instanceof Reply.Failed failed
                && failed.fault() instanceof Fault.Refused refused
                && REFUSALS_OF_A_PARAMETER.contains(refused.status());
    }

    private static boolean answered(Reply reply) {
        return switch (reply) {
            case Reply.Answered text -> true;
            case Reply.Failed failed -> failed.fault() instanceof Fault.OfReply;
        };
    }
}
