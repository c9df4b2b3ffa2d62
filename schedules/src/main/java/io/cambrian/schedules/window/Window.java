package io.cambrian.schedules.window;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The hours in which a scheduled run may compute, such as {@code 22:00-06:30}, possibly over midnight.
 *
 * <p>The hours are what a clock on the wall in {@code zone} shows. When clocks change:
 *
 * <ul>
 *   <li>a window that holds the change is an hour longer or shorter than on other days;
 *   <li>a time that is skipped stands for the moment of the jump, so a window that lies wholly within the skipped hour does
 *       not open that day;
 *   <li>of a time that occurs twice, the window opens at the later one, and closes at the first one after it has opened: in
 *       doubt the machine belongs to its owner.
 * </ul>
 *
 * <p>All methods are pure functions of the moment that they are given.
 *
 * @param opens when it opens
 * @param closes when it closes: on the next day, unless this is later than {@code opens}
 * @param days the days of the week on which it opens
 */
public record Window(LocalTime opens, LocalTime closes, ZoneId zone, Set<DayOfWeek> days) {

    /** A window on one day of the week can fall into the skipped hour once, so the next but one is three weeks ahead at most. */
    private static final int SEARCHED_DAYS = 22;

    public Window {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a window opens on at least one day of the week");
        }
    }

    /**
     * The window that a text describes: hours, then a time zone and days in any order, such as {@code 22:00-06:30
     * Europe/Berlin Mon-Fri}. Without a zone the machine's own is meant, without days every day.
     *
     * @throws WindowFormatException when it describes none
     */
    public static Window parse(String text) {
        return WindowParser.parse(text, ZoneId.systemDefault());
    }

    /** Whether a run may compute at this moment. */
    public boolean isOpen(Instant now) {
        return openHours(now).isPresent();
    }

    /** The first opening at this moment or after it. */
    public Instant nextOpening(Instant now) {
        return fromYesterday(now, SEARCHED_DAYS)
                .map(OpenHours::opens)
                .filter(opening -> !opening.isBefore(now))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no opening of " + this + " soon after " + now));
    }

    /**
     * When the window that is open at this moment closes; nothing if none is. Whole days touch: then it is open again at the
     * very moment of closing.
     */
    public Optional<Instant> closing(Instant now) {
        return openHours(now).map(OpenHours::closes);
    }

    private Optional<OpenHours> openHours(Instant now) {
        // one that opened the day before yesterday has closed
        return fromYesterday(now, 2).filter(hours -> hours.contains(now)).findFirst();
    }

    /** The windows that open on yesterday and the days after it, in order. */
    private Stream<OpenHours> fromYesterday(Instant now, int dayCount) {
        LocalDate yesterday = now.atZone(zone).toLocalDate().minusDays(1);
        return LongStream.range(0, dayCount)
                .mapToObj(yesterday::plusDays)
                .filter(date -> days.contains(date.getDayOfWeek()))
                .flatMap(date -> openingOn(date).stream());
    }

    private Optional<OpenHours> openingOn(LocalDate date) {
        Instant opening = moments(date.atTime(opens)).getLast();
        LocalDate closingDate = closes.isAfter(opens) ? date : date.plusDays(1);
        return moments(closingDate.atTime(closes)).stream()
                .filter(opening::isBefore)
                .findFirst()
                .map(closing -> new OpenHours(opening, closing));
    }

    /** The moments at which the clock on the wall shows this time: one, two when it is set back, the jump when it skips it. */
    private List<Instant> moments(LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return offsets.isEmpty()
                ? List.of(zone.getRules().getTransition(time).getInstant())
                : offsets.stream().map(time::toInstant).sorted().toList();
    }
}
