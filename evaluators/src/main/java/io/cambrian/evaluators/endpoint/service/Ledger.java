package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Usage;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What calls have cost and may still cost. Before a call is sent, the most that it can cost is set aside; when it has come back,
 * the server's own count of tokens takes its place. So the cap is never exceeded, however many calls are under way.
 *
 * <p>Safe for use by many threads. All figures are sums of whole tokens, so they do not depend on the order of calls.
 */
public final class Ledger {

    private final Optional<Prices> prices;
    private final OptionalDouble cap;

    private long calls;
    private Usage used = Usage.NONE;
    private Usage assumed = Usage.NONE;
    private Usage reserved = Usage.NONE;
    private Optional<String> stopReason = Optional.empty();

    /**
     * @param prices of tokens, if known
     * @param cap the most that may be spent, in the currency of the prices; needs prices
     * @throws IllegalArgumentException if there is a cap without prices, or one that is not above 0
     */
    public Ledger(Optional<Prices> prices, OptionalDouble cap) {
        if (cap.isPresent() && prices.isEmpty()) {
            throw new IllegalArgumentException("a cap of " + cap.getAsDouble()
                    + " needs the prices of a million tokens, or no call could be checked before it is sent; add"
                    + " prices: {prompt: …, completion: …}");
        }
        if (cap.isPresent() && !(cap.getAsDouble() > 0)) {
            throw new IllegalArgumentException("a cap is a number above 0, found " + cap.getAsDouble());
        }
        this.prices = prices;
        this.cap = cap;
    }

    /** Takes tokens into account that an earlier process has paid for under the same cap. */
    public synchronized void carryOver(Usage earlier) {
        used = used.plus(earlier);
    }

    /**
     * Sets aside what a call can cost at most. Where only calls that are under way stand against it, these are waited for.
     *
     * @return why the call must not be sent, or nothing if it may be
     * @throws InterruptedException when the waiting thread is interrupted; nothing is set aside then
     */
    synchronized Optional<String> reserve(Usage most) throws InterruptedException {
        while (exceedsCap(used.plus(assumed).plus(most).plus(reserved))) {
            if (exceedsCap(used.plus(assumed).plus(most))) {
                String reason = refusal(most);
                stopReason = stopReason.or(() -> Optional.of(reason));
                return Optional.of(reason);
            }
            wait();
        }
        reserved = reserved.plus(most);
        return Optional.empty();
    }

    private boolean exceedsCap(Usage usage) {
        return cap.isPresent() && cost(usage) > cap.getAsDouble();
    }

    private String refusal(Usage most) {
        return String.format(
                Locale.ROOT,
                "the cap of %s is reached: %.6f are spent and the next call may cost %.6f",
                cap.getAsDouble(),
                cost(used.plus(assumed)),
                cost(most));
    }

    /** A call that was allowed has come back, and the server has counted its tokens. */
    synchronized void settle(Usage most, Usage actual) {
        calls++;
        reserved = reserved.minus(most);
        notifyAll();
        used = used.plus(actual);
    }

    /** A call that was allowed was not sent after all. */
    synchronized void release(Usage most) {
        reserved = reserved.minus(most);
        notifyAll();
    }

    /** A call that was allowed was sent, but what it has cost is unknown: the most that it can have cost counts. */
    synchronized void assume(Usage most) {
        calls++;
        reserved = reserved.minus(most);
        notifyAll();
        assumed = assumed.plus(most);
    }

    /** The figures by now. */
    public synchronized Spending spending() {
        return new Spending(calls, used, assumed, cost(used.plus(assumed)), stopReason);
    }

    private double cost(Usage usage) {
        return prices.map(known -> known.of(usage)).orElse(0.0);
    }
}
