package io.cambrian.evaluators.problem.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.problem.InstanceFormatException;
import org.junit.jupiter.api.Test;

class TsplibFormatTest {

    private static final String HEAD =
            "NAME: four\nTYPE : TSP\nDIMENSION : 4\nEDGE_WEIGHT_TYPE: EUC_2D\nNODE_COORD_SECTION\n";

    @Test
    void readsCitiesWithDistancesToTheNearestInteger() {
        Cities cities = TsplibFormat.parse(HEAD + "1 0 0\n2 3.0 4e0\n 4 0.5 0\n3 1 0\nEOF\n");
        assertEquals(4, cities.count());
        assertEquals(5, cities.distance(0, 1));
        assertEquals(1, cities.distance(0, 2));
        assertEquals(1, cities.distance(3, 0)); // halves upwards
        assertEquals(Math.sqrt(3 * 4 / 4.0), cities.spacing());
    }

    @Test
    void theEndMayBeMissing() {
        assertEquals(4, TsplibFormat.parse(HEAD + "1 0 0\n2 1 0\n3 1 1\n4 0 1").count());
    }

    @Test
    void aBadLineIsNamedWithWhatWasExpected() {
        assertRefused("line 1: expected NODE_COORD_SECTION somewhere, found the end", "");
        assertRefused("line 1: expected TYPE : TSP, found 'ATSP'", "TYPE: ATSP");
        assertRefused("line 2: expected EDGE_WEIGHT_TYPE : EUC_2D, found 'GEO'", "NAME: a\nEDGE_WEIGHT_TYPE: GEO");
        assertRefused(
                "line 1: expected the number of cities, a whole number from 3 to 2000, found '2'", "DIMENSION: 2");
        assertRefused("line 1: expected a line 'DIMENSION : NUMBER' before NODE_COORD_SECTION", "NODE_COORD_SECTION");
        assertRefused(
                "line 2: expected a line 'EDGE_WEIGHT_TYPE : EUC_2D' before NODE_COORD_SECTION",
                "DIMENSION: 4\nNODE_COORD_SECTION");
        assertRefused(
                "line 1: expected one of NAME, COMMENT, TYPE, DIMENSION, EDGE_WEIGHT_TYPE, NODE_COORD_TYPE,"
                        + " DISPLAY_DATA_TYPE and NODE_COORD_SECTION, found 'CAPACITY'",
                "CAPACITY: 3");
        assertRefused("line 7: expected 4 cities, found 2", HEAD + "1 0 0\n2 1 0\n");
        assertRefused("line 8: expected 4 cities, found 2", HEAD + "1 0 0\n2 1 0\nEOF\n");
        assertRefused("line 6: expected 'number x y', found '1 0'", HEAD + "1 0\n");
        assertRefused("line 6: expected the number of a city, a whole number from 1 to 4, found '0'", HEAD + "0 0 0\n");
        assertRefused("line 7: expected every city once, found city 1 twice", HEAD + "1 0 0\n1 1 0\n");
        assertRefused("line 6: expected a coordinate, a finite number, found 'NaN'", HEAD + "1 0 NaN\n");
        assertRefused(
                "line 10: expected nothing or EOF after 4 cities, found '5 0 0'",
                HEAD + "1 0 0\n2 1 0\n3 1 1\n4 0 1\n5 0 0\n");
        assertRefused(
                "line 9: expected cities that do not all lie on one horizontal or vertical line",
                HEAD + "1 0 0\n2 1 0\n3 3 0\n4 4 0");
    }

    private static void assertRefused(String complaint, String text) {
        assertEquals(
                complaint,
                assertThrows(InstanceFormatException.class, () -> TsplibFormat.parse(text))
                        .getMessage());
    }
}
