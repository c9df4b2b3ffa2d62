package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Usage;
import java.util.Locale;
import java.util.Optional;

/**
 * The figures of a {@link Ledger} at one moment.
 *
 * @param calls how many calls were sent over the network, tries again included
 * @param used the tokens that the server has counted
 * @param assumed the most that calls can have used whose answer was lost; paid perhaps, so counted as paid
 * @param cost of both, in the currency of the prices; 0 without prices
 * @param stopReason why the first call was not sent that the cap forbade, if any
 */
public record Spending(long calls, Usage used, Usage assumed, double cost, Optional<String> stopReason) {

    /** One line for people; without prices nothing is said of costs. */
    @Override
    public String toString() {
        String tokens = String.format(
                Locale.ROOT,
                "%d calls, %d + %d tokens",
                calls,
                used.promptTokens() + assumed.promptTokens(),
                used.completionTokens() + assumed.completionTokens());
        return cost == 0 ? tokens : tokens + String.format(Locale.ROOT, ", cost %.6f", cost);
    }
}
