package io.cambrian.archive.record;

import java.util.List;

/** A run or candidate was named that the archive does not hold, or a prefix that several share. */
public final class UnknownId extends ArchiveException {

    private static final long serialVersionUID = 1L;

    private final List<String> choices;

    private UnknownId(String what, String place, String remedy, List<String> choices) {
        super(what, place, remedy);
        this.choices = List.copyOf(choices);
    }

    /** Nothing begins with {@code given}; {@code nearest} is what comes closest, possibly nothing. */
    public static UnknownId none(String noun, String given, List<String> nearest, String place) {
        String remedy = nearest.isEmpty()
                ? "the archive holds no " + noun + " yet"
                : "the nearest is " + String.join(" or ", nearest);
        return new UnknownId("no " + noun + " begins with '" + given + "'", place, remedy, nearest);
    }

    /** Several begin with {@code given}. */
    public static UnknownId several(String noun, String given, List<String> choices, String place) {
        return new UnknownId(
                "several " + noun + "s begin with '" + given + "'",
                place,
                "give more characters of one of " + String.join(", ", choices),
                choices);
    }

    /** What may have been meant. */
    public List<String> choices() {
        return choices;
    }
}
