package io.cambrian.evaluators.endpoint;

/**
 * One turn of a conversation.
 *
 * @param role who speaks
 * @param text what is said
 */
public record Message(Role role, String text) {

    /** Who speaks. */
    public enum Role {
        /** Whoever sets the rules of the conversation. */
        SYSTEM("system"),
        /** Whoever asks. */
        USER("user"),
        /** The model. */
        ASSISTANT("assistant");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** The word for it in requests. */
        public String label() {
            return label;
        }
    }

    /** A turn that sets the rules. */
    public static Message system(String text) {
        return new Message(Role.SYSTEM, text);
    }

    /** A turn of whoever asks. */
    public static Message user(String text) {
        return new Message(Role.USER, text);
    }

    /** A turn of the model. */
    public static Message assistant(String text) {
        return new Message(Role.ASSISTANT, text);
    }
}
