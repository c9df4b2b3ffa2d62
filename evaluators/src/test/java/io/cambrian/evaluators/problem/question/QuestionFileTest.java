package io.cambrian.evaluators.problem.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.random.ReportSeed;
import io.cambrian.searchspace.random.SearchSeed;
import io.cambrian.searchspace.random.SelectionSeed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions come in, in disjoint splits, or the line that is none is named. */
class QuestionFileTest {

    @TempDir
    private Path folder;

    static String sums(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"question\": \"What is ")
                    .append(i)
                    .append(" + 1?\", \"answer\": ")
                    .append(i + 1)
                    .append(", \"checker\": \"numeric\"}\n\n");
        }
        return lines.toString();
    }

    private QuestionBank read(String lines) throws IOException {
        return QuestionFile.read(Files.writeString(folder.resolve("questions.jsonl"), lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"question": "Q?", "answer": "4"} | 'checker' is one of exact, numeric, choice, f1, found nothing
            {"question": "Q?", "answer": "4", "checker": "numerical"} | did you mean 'numeric'?
            {"question": "Q?", "answer": "four", "checker": "numeric"} | needs as 'answer' a number such as 1,250 or 3.5, found 'four'
            {"question": "Q?", "answer": "first", "checker": "choice"} | needs as 'answer' a letter such as B, found 'first'
            {"question": "Q?", "answer": [], "checker": "exact"} | 'answer' is an empty list
            {"question": "Q?", "answer": null, "checker": "exact"} | 'answer' is a text, a number or a list of them, found null
            {"question": "", "answer": "4", "checker": "exact"} | 'question' is a text, found ""
            {"question": "Q?", "anwser": "4", "checker": "exact"} | unknown key 'anwser'; did you mean 'answer'?
            {"question": "Q?", "answer": "4", "checker": "exact" | a line is a JSON object such as
            ["Q?", "4"] | a line is a JSON object such as
            {"question": "What is 0 + 1?", "answer": "4", "checker": "exact"} | it repeats the question of line 1
            """)
    void aBadLineIsNamedWithItsNumber(String line, String said) {
        QuestionFileException bad = assertThrows(QuestionFileException.class, () -> read(sums(20) + line + "\n"));
        assertTrue(bad.getMessage().startsWith("line 41 of "), bad.getMessage());
        assertTrue(bad.getMessage().contains(said), bad.getMessage());
    }

    @Test
    void aFileThatIsTooShortForThreeSplitsIsRefused() {
        QuestionFileException few = assertThrows(QuestionFileException.class, () -> read(sums(1)));
        assertTrue(few.getMessage().contains("of 1 questions none falls"), few.getMessage());
        assertThrows(QuestionFileException.class, () -> QuestionFile.read(folder.resolve("nowhere.jsonl")));
    }

    @Test
    void splitsAreDisjointAndDoNotDependOnTheFile() throws IOException {
        QuestionBank bank = read(sums(400));
        QuestionBank shorter = read(sums(200));
        Set<Question> all = new HashSet<>();
        for (Split split : Split.values()) {
            all.addAll(bank.of(split));
            assertTrue(bank.of(split).containsAll(shorter.of(split)));
        }
        assertEquals(400, all.size());
        assertEquals(200, bank.of(Split.SEARCH).size(), 40);
        assertEquals(100, bank.of(Split.TEST).size(), 35);
    }

    @Test
    void seedsDrawFromTheirOwnSplitEveryQuestionOnceBeforeAnyTwice() throws IOException {
        QuestionBank bank = read(sums(100));
        List<Question> search = bank.of(Split.SEARCH);
        SearchSeed seed = new SearchSeed(7);
        assertEquals(
                Set.copyOf(search),
                LongStream.range(search.size(), 2L * search.size())
                        .mapToObj(i -> bank.question(seed, i))
                        .collect(Collectors.toSet()));
        assertTrue(bank.of(Split.VALIDATE).contains(bank.question(new SelectionSeed(7), 3)));
        assertTrue(bank.of(Split.TEST).contains(bank.question(new ReportSeed(7), 3)));
    }
}
