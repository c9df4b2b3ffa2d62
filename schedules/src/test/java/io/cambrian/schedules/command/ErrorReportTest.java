package io.cambrian.schedules.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ErrorReportTest {

    @Test
    void sentencesBeginWithACapitalAndEndWithAStop() {
        assertEquals("There is no task.", ErrorReport.sentence("there is no task"));
        assertEquals("Did you mean 'td3'?", ErrorReport.sentence("did you mean 'td3'?"));
    }

    @Test
    void namesOfFilesStayAsTheyAre() {
        assertEquals(
                "my run.yaml, line 3: 'seed' is a whole number, found 'x'.",
                ErrorReport.sentence("my run.yaml, line 3: 'seed' is a whole number, found 'x'."));
    }

    @Test
    void namesOfSpecsWithoutALineStayAsTheyAre() {
        assertEquals(
                "docs/night.yaml has no profile 'overnigt'.",
                ErrorReport.sentence("docs/night.yaml has no profile 'overnigt'"));
    }
}
