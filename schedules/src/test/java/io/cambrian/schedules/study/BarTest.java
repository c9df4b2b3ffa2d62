package io.cambrian.schedules.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All studies say in the same words what they ask and what they have found. */
class BarTest {

    @Test
    void aLineSaysWhatWasFoundAndAsked() {
        assertEquals(
                "bar met:    share of lives: 0.8 (asked: at least 0.8)",
                Bar.atLeast("share of lives", 0.8, 0.8).line());
        assertEquals(
                "bar missed: variance: 7.3123 (asked: at most 0.5)",
                Bar.atMost("variance", 7.31234, 0.5).line());
        assertEquals(
                "bar missed: lead: 0 (asked: above 0)", Bar.above("lead", 0, 0).line());
        assertEquals(
                "bar missed: rules: 4 (asked: all 5)",
                Bar.exactly("rules", 4, 5).line());
        assertEquals(
                "bar met:    processes left: 0 (asked: none)",
                Bar.exactly("processes left", 0, 0).line());
    }

    @Test
    void roundingDoesNotHideThatABarIsMissed() {
        assertEquals(
                "bar missed: share: 0.79999 (asked: at least 0.8)",
                Bar.atLeast("share", 0.79999, 0.8).line());
        assertEquals(
                "bar met:    share: 0.8 (asked: at least 0.8)",
                Bar.atLeast("share", 0.80001, 0.8).line());
    }

    @Test
    void whatIsNoNumberMeetsNoBar() {
        assertFalse(Bar.atLeast("figure", Double.NaN, 0).met());
        assertFalse(Bar.atMost("figure", Double.NaN, 0).met());
        assertFalse(Bar.above("figure", Double.NaN, 0).met());
        assertEquals(
                "bar missed: figure: NaN (asked: above 0)",
                Bar.above("figure", Double.NaN, 0).line());
    }

    private record Measured(List<Bar> bars) implements StudyReport {

        @Override
        public void print(PrintWriter out) {
            out.println("a table");
        }
    }

    @Test
    void oneMissedBarIsEnoughToMiss() {
        Bar met = Bar.exactly("one", 1, 1);
        assertTrue(new Measured(List.of()).passed(), "nothing was asked");
        assertTrue(new Measured(List.of(met, met)).passed());
        assertFalse(new Measured(List.of(met, Bar.exactly("two", 1, 2))).passed());
    }

    @Test
    void thePageHasWhatIsPrinted() {
        assertEquals(
                "# studied\n\nWritten by `./cambrian study studied`; do not edit.\n\n```\na table\n```\n",
                new Measured(List.of()).page("studied", "./cambrian study studied"));
    }
}
