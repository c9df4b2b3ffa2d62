package io.cambrian.schedules.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {

    private static final List<String> PRINTED = List.of("Run r-17 in here", "1/9", "9/9", "best 0.936", "done");

    @Test
    void elisionsStandForLinesAndForPartsOfLines() {
        assertAgree("Run … in here", "…", "best 0.936", "done");
        assertAgree("…", "done", "…");
        assertAgree("…");
        assertAgree("Run r-17 in here", "1/9", "9/9", "best 0.936", "done");
    }

    @Test
    void whatWasNotPrintedIsNamed() {
        assertDiffers("this line was not printed here: best 0.937", "…", "best 0.937", "done");
        assertDiffers("this line was not printed here: 1/9", "…", "9/9", "1/9", "…");
        assertDiffers("this line was not printed here: nothing", "…", "done", "nothing");
        assertDiffers("more was printed than is shown", "Run … in here", "1/9");
        assertDiffers("more was printed than is shown");
    }

    private static void assertAgree(String... shown) {
        assertEquals(Optional.empty(), Transcript.difference(List.of(shown), PRINTED));
    }

    private static void assertDiffers(String expected, String... shown) {
        assertEquals(Optional.of(expected), Transcript.difference(List.of(shown), PRINTED));
    }
}
