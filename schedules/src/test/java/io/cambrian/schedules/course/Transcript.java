package io.cambrian.schedules.course;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a lesson shows with what was printed: {@code …} alone stands for any lines, within a line for any text. */
final class Transcript {

    private static final String ELISION = "…";

    private final List<String> shown;
    private final List<String> printed;
    private int reached;

    private Transcript(List<String> shown, List<String> printed) {
        this.shown = shown;
        this.printed = printed;
    }

    /** The first shown line that was not printed where it should have been; empty if all agree. */
    static Optional<String> difference(List<String> shown, List<String> printed) {
        Transcript transcript = new Transcript(shown, printed);
        if (transcript.agree(0, 0)) {
            return Optional.empty();
        }
        return Optional.of(
                transcript.reached < shown.size()
                        ? "this line was not printed here: " + shown.get(transcript.reached)
                        : "more was printed than is shown");
    }

    /** Whether a line is shown as it was printed. */
    static boolean matches(String shown, String printed) {
        String pattern = Stream.of(shown.stripTrailing().split(ELISION, -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        return printed.stripTrailing().matches(pattern);
    }

    private boolean agree(int s, int p) {
        reached = Math.max(reached, s);
        if (s == shown.size()) {
            return p == printed.size();
        }
        if (shown.get(s).equals(ELISION)) {
            return agree(s + 1, p) || p < printed.size() && agree(s, p + 1);
        }
        return p < printed.size() && matches(shown.get(s), printed.get(p)) && agree(s + 1, p + 1);
    }
}
