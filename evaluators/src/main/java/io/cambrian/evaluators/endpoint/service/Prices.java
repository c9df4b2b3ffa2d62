package io.cambrian.evaluators.endpoint.service;

import io.cambrian.evaluators.endpoint.Usage;

/**
 * What tokens cost, as the user says: no price list is built in, since every list is wrong a month later.
 *
 * @param promptPerMillion the price of a million tokens that are sent, in the user's currency
 * @param completionPerMillion the price of a million tokens that come back, reasoning included
 */
public record Prices(double promptPerMillion, double completionPerMillion) {

    private static final double MILLION = 1e6;

    public Prices {
        if (!(promptPerMillion >= 0 && completionPerMillion >= 0)
                || !Double.isFinite(promptPerMillion + completionPerMillion)) {
            throw new IllegalArgumentException("prices of a million tokens are finite and at least 0, found "
                    + promptPerMillion + " and " + completionPerMillion);
        }
    }

    /** The price of so many tokens. */
    public double of(Usage usage) {
        return (usage.promptTokens() * promptPerMillion + usage.completionTokens() * completionPerMillion) / MILLION;
    }
}
