package io.cambrian.schedules.spec.yaml;

/**
 * A run spec whose keys can each be read, but do not fit each other. It knows the key that can mend it, and gets the key's line from
 * whoever still has the text.
 */
public final class MisfitException extends SpecException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key the keys that lead to the one that can mend it, with points between them
     * @param message one sentence
     */
    public MisfitException(String key, String message) {
        super(message);
        this.key = key;
    }

    public MisfitException(String key, String message, Throwable cause) {
        super(message, cause);
        this.key = key;
    }

    /** The keys that lead to the one that can mend it, such as {@code stages[0].task}. */
    public String key() {
        return key;
    }

    /**
     * The same, said with its line.
     *
     * @param source what to call the text
     */
    public SpecException at(String source, int line) {
        return new SpecException(new Place(source, "", line).at(line) + Place.continued(getMessage()), this);
    }

    /** The same, with the key counted from outside of its group. */
    public MisfitException within(String group) {
        return new MisfitException(group + "." + key, String.valueOf(getMessage()), this);
    }
}
