package io.cambrian.searchspace;

/** Whether a candidate may be evaluated. */
public sealed interface Verdict {

    /** Nothing speaks against evaluating the candidate. */
    record Accepted() implements Verdict {}

    /**
     * The candidate must not be evaluated.
     *
     * @param reason one sentence that names the offending part
     */
    record Rejected(String reason) implements Verdict {}

    static Verdict accepted() {
        return new Accepted();
    }

    static Verdict rejected(String reason) {
        return new Rejected(reason);
    }
}
