package io.cambrian.evaluators.endpoint;

/**
 * Why there is no usable reply. A fault says something about the endpoint or about one reply, never about the question that was
 * asked, so it is counted by itself and never judged as an answer.
 */
public sealed interface Fault {

    /** What counters call it, in kebab case. */
    String name();

    /** One sentence for people. */
    String sentence();

    /** The server answered, but what the model wrote is of no use; asked again, it would have to be paid again. */
    sealed interface OfReply extends Fault {}

    /** No reply came to be. */
    sealed interface OfEndpoint extends Fault {}

    /** The model wrote nothing or nothing but white space. */
    record Blank() implements OfReply {
        @Override
        public String name() {
            return "blank";
        }

        @Override
        public String sentence() {
            return "the model wrote nothing";
        }
    }

    /** The reply was cut off at the largest number of tokens. */
    record Truncated() implements OfReply {
        @Override
        public String name() {
            return "truncated";
        }

        @Override
        public String sentence() {
            return "the reply was cut off at the largest number of tokens; raise max-tokens";
        }
    }

    /** All tokens went into reasoning and none into a reply. */
    record ReasoningOnly() implements OfReply {
        @Override
        public String name() {
            return "reasoning-only";
        }

        @Override
        public String sentence() {
            return "the model reasoned but gave no reply; raise max-tokens";
        }
    }

    /**
     * The model declined to answer.
     *
     * @param said its own words
     */
    record Declined(String said) implements OfReply {
        @Override
        public String name() {
            return "declined";
        }

        @Override
        public String sentence() {
            return "the model declined: " + said;
        }
    }

    /**
     * The server's body is not the JSON that was agreed on.
     *
     * @param problem what was found in place of it
     */
    record Malformed(String problem) implements OfReply {
        @Override
        public String name() {
            return "malformed";
        }

        @Override
        public String sentence() {
            return "the server's answer is no chat completion: " + problem;
        }
    }

    /**
     * The reply does not have the form that was asked for, also after the model was told so once.
     *
     * @param problem what is wrong with it
     */
    record OffSchema(String problem) implements OfReply {
        @Override
        public String name() {
            return "off-schema";
        }

        @Override
        public String sentence() {
            return "the reply has not the form that was asked for: " + problem;
        }
    }

    /**
     * The server refuses the request itself, so trying again is useless.
     *
     * @param status of HTTP
     * @param message what the server says
     */
    record Refused(int status, String message) implements OfEndpoint {
        @Override
        public String name() {
            return "refused";
        }

        @Override
        public String sentence() {
            return "the endpoint refuses the request with status " + status + ": " + message;
        }
    }

    /**
     * All tries failed.
     *
     * @param tries how many there were
     * @param last what was seen in the last one
     */
    record Unreachable(int tries, String last) implements OfEndpoint {
        @Override
        public String name() {
            return "unreachable";
        }

        @Override
        public String sentence() {
            return "the endpoint did not answer in " + tries + (tries == 1 ? " try: " : " tries, in the last one: ")
                    + last;
        }
    }

    /**
     * The call might have cost more than the cap leaves, so it was not sent.
     *
     * @param reason the figures
     */
    record CapReached(String reason) implements OfEndpoint {
        @Override
        public String name() {
            return "cap-reached";
        }

        @Override
        public String sentence() {
            return reason;
        }
    }

    /**
     * Only a recording may be asked, and it holds no reply to this request.
     *
     * @param sentence which request, which file, what to do
     */
    record NotRecorded(String sentence) implements OfEndpoint {
        @Override
        public String name() {
            return "not-recorded";
        }
    }
}
