package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Usage;

/**
 * What tokens cost, as the user says: no price list is built in, since every list is wrong a month later.
 *
 * <pre>
 * cost = (prompt tokens · promptPerMillion + completion tokens · completionPerMillion) / 10⁶
 * </pre>
 *
 * @param promptPerMillion the price of a million tokens that are sent, in the user's currency, at least 0
 * @param completionPerMillion the price of a million tokens that come back, reasoning included, at least 0
 */
public record Prices(double promptPerMillion, double completionPerMillion) {

    private static final double MILLION = 1e6;

    /** @throws IllegalArgumentException if a price is below 0 or not finite */
    public Prices {
        if (!(promptPerMillion >= 0 && completionPerMillion >= 0)
                || !Double.isFinite(promptPerMillion + completionPerMillion)) {
            throw new IllegalArgumentException("prices of a million tokens are finite and at least 0, found "
                    + promptPerMillion + " and " + completionPerMillion);
        }
    }

    /** The price of so many tokens, in the user's currency. */
    public double of(Usage usage) {
        return (usage.promptTokens() * promptPerMillion + usage.completionTokens() * completionPerMillion) / MILLION;
    }
}
