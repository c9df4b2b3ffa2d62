package io.cambrian.evaluators.problem.packing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.cambrian.evaluators.problem.InstanceFormatException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrLibraryReaderTest {

    @Test
    void aFileOfTwoProblems() {
        List<PackingInstance> instances =
                OrLibraryReader.read("2\n u3_00\n 150 3 2\n100\n 40\n60\n\nu2_01\n100 2 1\n50\n50\n");
        assertEquals(2, instances.size());
        assertEquals("u3_00", instances.get(0).name());
        assertEquals(150, instances.get(0).capacity());
        assertArrayEquals(new int[] {100, 40, 60}, instances.get(0).items());
        assertEquals(2, instances.get(0).lowerBound());
        assertEquals(1, instances.get(1).lowerBound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "two # line 1: the number of problems is a whole number of at least 1, found 'two'",
                "1;u;150 3 # line 3: expected capacity, number of items and fewest known bins, found '150 3'",
                "1;u;150 2 1;10;x # line 5: item 2 of 2 of u is a whole number of at least 1, found 'x'",
                "1;u;150 2 1;10;151 # line 5: an item is at most as large as the capacity 150, found '151'",
                "1;u;150 2 1;10;0 # line 5: item 2 of 2 of u is a whole number of at least 1, found '0'",
                "1;u;150 2 1;10 # line 5: expected item 2 of 2 of u, found the end of the file",
                "1;u;150 2147483647 1;10 # line 5: expected item 2 of 2147483647 of u, found the end of the file",
                "1;u;150 1 1;10;7 # line 5: expected the end after 1 problems, found '7'"
            })
    void aBadLineIsNamed(String lines, String message) {
        assertEquals(
                message,
                assertThrows(InstanceFormatException.class, () -> OrLibraryReader.read(lines.replace(';', '\n')))
                        .getMessage());
    }
}
