package io.cambrian.archive.record;

import java.util.regex.Pattern;

/**
 * The short readable name of a run, chosen by whoever starts it, such as {@code r-20261122-153000-7f3a}.
 *
 * @param value 2 to 64 lower-case letters, digits and hyphens, starting with a letter or digit
 */
public record RunId(String value) implements Comparable<RunId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{1,63}");

    /** @throws IllegalArgumentException when the text is not 2 to 64 lower-case letters, digits and hyphens */
    public RunId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a run id has 2 to 64 lower-case letters, digits and hyphens, such as"
                    + " r-20261122-153000-7f3a; found '" + value + "'");
        }
    }

    @Override
    public int compareTo(RunId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
