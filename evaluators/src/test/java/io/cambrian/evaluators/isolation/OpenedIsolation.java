package io.cambrian.evaluators.isolation;

import org.junit.jupiter.api.Assumptions;

/** An isolation for tests; where there can be none, the test says why and is skipped. */
final class OpenedIsolation {

    private OpenedIsolation() {}

    static Isolation with(Limits limits) {
        try {
            return Isolation.open(limits);
        } catch (IsolationUnavailableException e) {
            return Assumptions.abort(e.getMessage());
        }
    }
}
