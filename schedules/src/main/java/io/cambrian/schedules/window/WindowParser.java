package io.cambrian.schedules.window;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads windows as people write them. */
final class WindowParser {

    private static final Pattern HOURS = Pattern.compile("(\\d{1,2}:\\d{2})-(\\d{1,2}:\\d{2})");
    private static final String MIDNIGHT_AT_THE_END = "24:00";
    private static final String EXAMPLE = "write hours, then a time zone and days if you like, such as"
            + " '22:00-06:30' or '22:00-06:30 Europe/Berlin Mon-Fri'";

    private final String text;

    private WindowParser(String text) {
        this.text = text;
    }

    static Window parse(String text, ZoneId zoneIfNoneIsNamed) {
        return new WindowParser(text).parse(zoneIfNoneIsNamed);
    }

    private Window parse(ZoneId zoneIfNoneIsNamed) {
        String[] words = text.strip().split("\\s+", -1);
        Matcher hours = HOURS.matcher(words[0]);
        if (!hours.matches()) {
            throw failure("'" + words[0] + "' are no hours");
        }
        Optional<ZoneId> zone = Optional.empty();
        Optional<Set<DayOfWeek>> days = Optional.empty();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            Optional<Set<DayOfWeek>> asDays = days(word);
            if (asDays.isPresent() ? days.isPresent() : zone.isPresent()) {
                throw failure("'" + word + "' is one word too many");
            }
            days = days.or(() -> asDays);
            zone = asDays.isPresent() ? zone : Optional.of(zone(word));
        }
        return window(
                hours.group(1),
                hours.group(2),
                zone.orElse(zoneIfNoneIsNamed),
                days.orElseGet(() -> EnumSet.allOf(DayOfWeek.class)));
    }

    private Window window(String opens, String closes, ZoneId zone, Set<DayOfWeek> days) {
        LocalTime opening = time(opens);
        if (closes.equals(MIDNIGHT_AT_THE_END)) {
            return new Window(opening, LocalTime.MIDNIGHT, zone, days);
        }
        LocalTime closing = time(closes);
        if (opening.equals(closing)) {
            throw failure("it closes when it opens (for whole days write '00:00-24:00')");
        }
        return new Window(opening, closing, zone, days);
    }

    private LocalTime time(String digits) {
        try {
            return LocalTime.parse(digits.length() < 5 ? "0" + digits : digits);
        } catch (DateTimeException e) {
            throw failure("'" + digits + "' is no time of day");
        }
    }

    private ZoneId zone(String word) {
        try {
            return ZoneId.of(word);
        } catch (DateTimeException e) {
            throw failure("'" + word + "' is neither a time zone nor days of the week");
        }
    }

    /** {@code Mon-Fri}, {@code Sat,Sun}, {@code Fri-Mon,Wed}; nothing if the word speaks of no days. */
    private static Optional<Set<DayOfWeek>> days(String word) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : word.split(",", -1)) {
            String[] ends = part.split("-", -1);
            Optional<DayOfWeek> first = day(ends[0]);
            Optional<DayOfWeek> last = day(ends[ends.length - 1]);
            if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
                days.add(day);
            }
            days.add(last.get());
        }
        return Optional.of(days);
    }

    private static Optional<DayOfWeek> day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> name.equalsIgnoreCase(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                        || name.equalsIgnoreCase(day.name()))
                .findFirst();
    }

    private WindowFormatException failure(String problem) {
        return new WindowFormatException("'" + text + "' is no window, since " + problem + ": " + EXAMPLE);
    }
}
