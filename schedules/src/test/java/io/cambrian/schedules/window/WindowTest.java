package io.cambrian.schedules.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * In 2026 clocks change in Berlin on 29 March at 01:00Z (02:00 to 03:00) and on 25 October at 01:00Z (03:00 to 02:00), in
 * New York on 8 March at 07:00Z (02:00 to 03:00) and on 1 November at 06:00Z (02:00 to 01:00).
 */
class WindowTest {

    /** Clocks change and windows open at multiples of this. */
    private static final Duration STEP = Duration.ofMinutes(5);

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }

    /**
     * Over the whole of 2026, every five minutes, the window is open exactly while the clock on the wall shows a time from
     * 22:00 to 06:30, and both predictions come true.
     */
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York"})
    void aYearOfNightsWithBothChanges(String zone) {
        Window window = Window.parse("22:00-06:30 " + zone);
        LocalTime opens = LocalTime.of(22, 0);
        LocalTime closes = LocalTime.of(6, 30);
        Instant now = at("2026-01-01T12:00:00Z");
        Instant end = at("2027-01-01T12:00:00Z");
        Instant predicted = window.nextOpening(now);
        boolean open = false;
        int openings = 0;
        int openMinutes = 0;
        for (; now.isBefore(end); now = now.plus(STEP)) {
            LocalTime shown = now.atZone(window.zone()).toLocalTime();
            boolean expected = !shown.isBefore(opens) || shown.isBefore(closes);
            assertEquals(expected, window.isOpen(now), now + ", on the wall " + shown);
            if (expected != open) {
                assertEquals(predicted, now);
                open = expected;
                openings += open ? 1 : 0;
                predicted = open ? window.closing(now).orElseThrow() : window.nextOpening(now);
            }
            openMinutes += open ? (int) STEP.toMinutes() : 0;
        }
        assertEquals(365, openings);
        assertEquals(365 * (8 * 60 + 30), openMinutes, "an hour more in autumn makes up for one less in spring");
    }

    /** Nights with a change: hours of 22:00-06:30 that really pass. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,    2026-03-28T21:00:00Z, 2026-03-29T04:30:00Z, 7.5",
        "Europe/Berlin,    2026-10-24T20:00:00Z, 2026-10-25T05:30:00Z, 9.5",
        "America/New_York, 2026-03-08T03:00:00Z, 2026-03-08T10:30:00Z, 7.5",
        "America/New_York, 2026-11-01T02:00:00Z, 2026-11-01T11:30:00Z, 9.5",
    })
    void aNightWithAChangeIsAnHourLongerOrShorter(String zone, Instant opens, Instant closes, double hours) {
        Window window = Window.parse("22:00-06:30 " + zone);
        assertEquals(opens, window.nextOpening(opens.minusSeconds(1)));
        assertEquals(Optional.of(closes), window.closing(opens));
        assertEquals(hours, Duration.between(opens, closes).toMinutes() / 60.0);
    }

    /** 02:30 is skipped on 29 March in Berlin and stands for the jump at 01:00Z. */
    @Test
    void aSkippedTimeStandsForTheJump() {
        Window closing = Window.parse("22:00-02:30 Europe/Berlin");
        assertEquals(Optional.of(at("2026-03-29T01:00:00Z")), closing.closing(at("2026-03-29T00:30:00Z")));
        assertFalse(closing.isOpen(at("2026-03-29T01:00:00Z")));

        Window opening = Window.parse("02:30-06:00 Europe/Berlin");
        assertEquals(at("2026-03-29T01:00:00Z"), opening.nextOpening(at("2026-03-28T12:00:00Z")));
        assertEquals(Optional.of(at("2026-03-29T04:00:00Z")), opening.closing(at("2026-03-29T01:00:00Z")));
    }

    @Test
    void aWindowWithinTheSkippedHourDoesNotOpenThatDay() {
        Window window = Window.parse("02:10-02:50 Europe/Berlin");
        assertEquals(at("2026-03-30T00:10:00Z"), window.nextOpening(at("2026-03-28T12:00:00Z")));
        Window sundays = Window.parse("02:10-02:50 Europe/Berlin Sun");
        assertEquals(at("2026-04-05T00:10:00Z"), sundays.nextOpening(at("2026-03-28T12:00:00Z")));
    }

    /** 02:30 is shown twice on 25 October in Berlin, at 00:30Z and at 01:30Z. */
    @Test
    void ofATimeThatOccursTwiceTheWindowTakesTheShorterReading() {
        Window closing = Window.parse("22:00-02:30 Europe/Berlin");
        assertEquals(Optional.of(at("2026-10-25T00:30:00Z")), closing.closing(at("2026-10-25T00:00:00Z")));
        assertFalse(closing.isOpen(at("2026-10-25T01:10:00Z")), "02:10 for the second time");

        Window opening = Window.parse("02:30-06:00 Europe/Berlin");
        assertFalse(opening.isOpen(at("2026-10-25T00:40:00Z")), "02:40 for the first time");
        assertEquals(at("2026-10-25T01:30:00Z"), opening.nextOpening(at("2026-10-24T12:00:00Z")));
        assertEquals(Optional.of(at("2026-10-25T05:00:00Z")), opening.closing(at("2026-10-25T01:30:00Z")));
    }

    @Test
    void aWindowWithinTheRepeatedHourOpensOnce() {
        Window window = Window.parse("02:10-02:50 Europe/Berlin");
        assertEquals(at("2026-10-25T01:10:00Z"), window.nextOpening(at("2026-10-24T12:00:00Z")));
        assertEquals(Optional.of(at("2026-10-25T01:50:00Z")), window.closing(at("2026-10-25T01:10:00Z")));
    }

    @Test
    void daysAreThoseOnWhichTheWindowOpens() {
        Window window = Window.parse("22:00-06:30 UTC Fri");
        assertEquals(at("2026-11-27T22:00:00Z"), window.nextOpening(at("2026-11-22T00:00:00Z")));
        assertTrue(window.isOpen(at("2026-11-28T06:29:59Z")), "Saturday morning belongs to Friday's window");
        assertFalse(window.isOpen(at("2026-11-28T06:30:00Z")));
        assertFalse(window.isOpen(at("2026-11-27T06:00:00Z")), "Friday morning belongs to Thursday's");
    }

    @Test
    void boundsAreInsideAtTheStartAndOutsideAtTheEnd() {
        Window window = Window.parse("9:00-17:00 UTC");
        assertFalse(window.isOpen(at("2026-11-22T08:59:59.999999999Z")));
        assertTrue(window.isOpen(at("2026-11-22T09:00:00Z")));
        assertTrue(window.isOpen(at("2026-11-22T16:59:59.999999999Z")));
        assertFalse(window.isOpen(at("2026-11-22T17:00:00Z")));
        assertEquals(at("2026-11-22T09:00:00Z"), window.nextOpening(at("2026-11-22T09:00:00Z")));
        assertEquals(at("2026-11-23T09:00:00Z"), window.nextOpening(at("2026-11-22T09:00:01Z")));
        assertEquals(Optional.empty(), window.closing(at("2026-11-22T17:00:00Z")));
    }

    @Test
    void wholeDaysTouch() {
        Window window = Window.parse("00:00-24:00 UTC Sat,Sun");
        assertEquals(Optional.of(at("2026-11-22T00:00:00Z")), window.closing(at("2026-11-21T12:00:00Z")));
        assertTrue(window.isOpen(at("2026-11-22T00:00:00Z")));
        assertFalse(window.isOpen(at("2026-11-23T00:00:00Z")));
    }

    @Test
    void hoursZoneAndDaysAreReadInAnyOrder() {
        Set<DayOfWeek> workdays =
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
        Window expected = new Window(LocalTime.of(22, 0), LocalTime.of(6, 30), ZoneId.of("Europe/Berlin"), workdays);
        assertEquals(expected, Window.parse("22:00-06:30 Europe/Berlin Mon-Fri"));
        assertEquals(expected, Window.parse(" 22:00-06:30  mon,Tuesday,Wed-fri Europe/Berlin "));
        assertEquals(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                Window.parse("22:00-06:30 Sat-Mon").days());
        assertEquals(ZoneId.systemDefault(), Window.parse("22:00-06:30").zone());
        assertEquals(7, Window.parse("22:00-06:30").days().size());
        assertEquals(ZoneId.of("+02:00"), Window.parse("22:00-06:30 +02:00").zone());
    }

    @Test
    void whatIsNoWindowIsOneSentenceWithAnExample() {
        for (List<String> wrong : List.of(
                List.of("at night", "'at' are no hours"),
                List.of("", "'' are no hours"),
                List.of("22:00", "'22:00' are no hours"),
                List.of("25:00-06:30", "'25:00' is no time of day"),
                List.of("22:00-24:30", "'24:30' is no time of day"),
                List.of("22:00-22:00", "it closes when it opens"),
                List.of("22:00-06:30 Berlin", "'Berlin' is neither a time zone nor days of the week"),
                List.of("22:00-06:30 Mon-Fri Sat", "'Sat' is one word too many"),
                List.of("22:00-06:30 UTC Europe/Berlin", "'Europe/Berlin' is one word too many"))) {
            WindowFormatException refusal =
                    assertThrows(WindowFormatException.class, () -> Window.parse(wrong.getFirst()));
            String message = String.valueOf(refusal.getMessage());
            assertTrue(message.contains(wrong.getLast()), message);
            assertTrue(message.contains("such as '22:00-06:30'"), message);
        }
    }
}
