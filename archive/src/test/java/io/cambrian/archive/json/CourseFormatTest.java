package io.cambrian.archive.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.archive.blob.BlobStore;
import io.cambrian.archive.record.ConsultationRecord;
import io.cambrian.archive.record.CourseRecord;
import io.cambrian.archive.record.Event;
import io.cambrian.archive.record.ImprovementRecord;
import io.cambrian.archive.record.RunId;
import io.cambrian.archive.record.SegmentRecord;
import io.cambrian.archive.record.TurnRecord;
import io.cambrian.searchspace.CandidateId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Format 1, fixed for ever: a change here makes old archives unreadable. */
class CourseFormatTest {

    private static final OptionalLong FRESH = OptionalLong.empty();
    private static final OptionalLong AFTER = OptionalLong.of(3);

    @TempDir
    Path directory;

    @Test
    void segmentsLookAsTheFormatSays() {
        assertText(
                "'segment':{'from':3,'until':8192,'lane':2,'seed-index':4,'stage':1}",
                new SegmentRecord(AFTER, 8_192, 2, 4, 1));
        assertText(
                "'segment':{'until':8192,'lane':2,'seed-index':4,'stage':1}", new SegmentRecord(FRESH, 8_192, 2, 4, 1));
    }

    @Test
    void turnsLookAsTheFormatSays() {
        String rest = "'lane':2,'mutates-weights':true,'shared':false,'remembered-from':10,'remembered-below':30,"
                + "'updates':250,'least-episodes':1,'least-steps':300,'seed-index':5,'stage':6}";
        assertText("'turn':{'from':3," + rest, new TurnRecord(AFTER, 2, true, false, 10, 30, 250, 1, 300, 5, 6));
        assertText("'turn':{" + rest, new TurnRecord(FRESH, 2, true, false, 10, 30, 250, 1, 300, 5, 6));
    }

    @Test
    void improvementsLookAsTheFormatSays() {
        String rest = "'meta-steps':25,'lane':1,'seed-index':2,'stage':7}";
        assertText("'improvement':{'from':3," + rest, new ImprovementRecord(AFTER, 25, 1, 2, 7));
        assertText("'improvement':{" + rest, new ImprovementRecord(FRESH, 25, 1, 2, 7));
    }

    @Test
    void consultationsLookAsTheFormatSays() {
        assertText("'consultation':{'prompt':'why?'}", new ConsultationRecord("why?"));
    }

    @Test
    void aPartThatIsMissingIsNamed() {
        String json = text(new SegmentRecord(AFTER, 8_192, 2, 4, 1)).replace("until", "untl");
        MalformedEvent refusal = assertThrows(MalformedEvent.class, () -> read(json));
        assertTrue(String.valueOf(refusal.getMessage()).contains("until"), refusal.getMessage());
    }

    private void assertText(String expected, CourseRecord course) {
        String json = text(course);
        assertTrue(json.endsWith("," + expected.replace('\'', '"') + "}"), json);
        assertEquals(proposal(course), read(json));
    }

    private String text(CourseRecord course) {
        return new String(new EventWriter(new BlobStore(directory)).write(proposal(course)), StandardCharsets.UTF_8);
    }

    private Event read(String json) {
        return new EventReader(new BlobStore(directory)).read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Event proposal(CourseRecord course) {
        CandidateId candidate = CandidateId.ofCanonical("{}");
        return new Event.Proposed(
                new RunId("r-1"), 7, candidate, "tuned", "{}", "f", List.of(), "exploit", "f", Optional.of(course));
    }
}
