package io.cambrian.metalearners.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.metalearners.Course;
import io.cambrian.metalearners.population.WeightLineage.Link;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightLineageTest {

    /** Three lanes, three rounds: lane 2 copies lane 0, then lane 1 copies lane 2. */
    private static final List<Link> LINKS = List.of(
            new Link(0, Course.Segment.fresh(10, 0), "sample"),
            new Link(1, Course.Segment.fresh(10, 1), "sample"),
            new Link(2, Course.Segment.fresh(10, 2), "sample"),
            new Link(3, Course.Segment.after(0, 20, 0), "continue"),
            new Link(4, Course.Segment.after(1, 20, 1), "continue"),
            new Link(5, Course.Segment.after(0, 20, 2), "exploit"),
            new Link(6, Course.Segment.after(3, 30, 0), "explore"),
            new Link(7, Course.Segment.after(5, 30, 1), "exploit"),
            new Link(8, Course.Segment.fresh(30, 2), "sample"));

    private final WeightLineage lineage = WeightLineage.of(LINKS);

    @Test
    void foundersAndCopiesAreFound() {
        assertEquals(List.of(0L, 1L, 2L, 8L), indices(lineage.founders()));
        assertEquals(List.of(5L, 7L), indices(lineage.copies()));
        assertEquals(List.of(6L, 7L, 8L), indices(lineage.finalPopulation()));
    }

    @Test
    void aLineGoesFromTheFounderToTheEnd() {
        assertEquals(List.of(0L, 5L, 7L), indices(lineage.line(7)));
        assertEquals(2, lineage.copiesOn(lineage.line(7)));
        assertEquals(0, lineage.copiesOn(lineage.line(6)));
        assertEquals(List.of(8L), indices(lineage.line(8)));
    }

    @Test
    void sharesOfTheFinalPopulationAddUpToOne() {
        assertEquals(Map.of(0L, 2 / 3.0, 1L, 0.0, 2L, 0.0, 8L, 1 / 3.0), lineage.founderShares());
    }

    @Test
    void whatHasNoBeginningIsRefused() {
        String message = assertThrows(IllegalArgumentException.class, () -> WeightLineage.of(LINKS.subList(4, 5)))
                .getMessage();
        assertTrue(message.contains("proposal 4 starts from the end of proposal 1"), message);
        message = assertThrows(IllegalArgumentException.class, () -> lineage.line(9))
                .getMessage();
        assertTrue(message.contains("proposal 9"), message);
    }

    private static List<Long> indices(List<Link> links) {
        return links.stream().map(Link::index).toList();
    }
}
