package io.cambrian.evaluators.endpoint.service;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header {@code Retry-After}: seconds or a date (RFC 9110, §10.2.3). What is neither counts as absent. */
final class RetryAfter {

    /** Who asks for more patience than this is not there for the run. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** What the server wishes. */
    sealed interface Wish {

        /** It says nothing. */
        record None() implements Wish {}

        /** A time that can be waited for. */
        record Wait(Duration time) implements Wish {}

        /** A time that is too long to wait for. */
        record TooLong(Duration time) implements Wish {}
    }

    private final InstantSource clock;

    RetryAfter(InstantSource clock) {
        this.clock = clock;
    }

    Wish read(Optional<String> header) {
        if (header.isEmpty()) {
            return new Wish.None();
        }
        try {
            Duration time = duration(header.get().strip());
            Duration atLeastNone = time.isNegative() ? Duration.ZERO : time;
            return atLeastNone.compareTo(LONGEST) > 0 ? new Wish.TooLong(atLeastNone) : new Wish.Wait(atLeastNone);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return new Wish.None();
        }
    }

    private Duration duration(String text) {
        return text.matches("[0-9]+(\\.[0-9]+)?")
                ? Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000))
                : Duration.between(
                        clock.instant(),
                        ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                                .toInstant());
    }
}
