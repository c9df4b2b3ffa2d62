package io.cambrian.evaluators.endpoint;

/** What came of a request: something the model said, or the reason why there is nothing. */
public sealed interface Reply {

    /**
     * The model's whole reply.
     *
     * @param text never blank
     * @param usage the tokens of the call
     */
    record Answered(String text, Usage usage) implements Reply {
        /** @throws IllegalArgumentException if the text is blank: that is a {@link Fault.Blank} */
        public Answered {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a blank reply is a fault, not an answer");
            }
        }
    }

    /**
     * No usable reply.
     *
     * @param fault why
     * @param usage the tokens that it cost all the same
     */
    record Failed(Fault fault, Usage usage) implements Reply {}
}
