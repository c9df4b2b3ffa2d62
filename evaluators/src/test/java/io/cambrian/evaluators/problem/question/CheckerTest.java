package io.cambrian.evaluators.problem.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers beside right ones. */
class CheckerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            exact   | Paris         | Paris        | 1
            exact   | ' Paris  (F)' | Paris (F)    | 1
            exact   | paris         | Paris        | 0
            numeric | 1,250         | 1250         | 1
            numeric | $1250.0       | 1250         | 1
            numeric | 1250.50       | 1250.5       | 1
            numeric | -0.0          | 0            | 1
            numeric | .5            | 0.5          | 1
            numeric | 12 apples     | 12           | 0
            numeric | 1251          | 1250         | 0
            numeric | 1e3           | 1000         | 0
            choice  | (b)           | B            | 1
            choice  | B) the second | B            | 1
            choice  | 'C.'          | B            | 0
            choice  | Both          | B            | 0
            f1      | The Eiffel Tower! | eiffel tower | 1
            f1      | tower         | eiffel tower | 0.6666667
            f1      | 1,250.0 years | 1250 years   | 1
            f1      | a b b         | b            | 0.6666667
            f1      | nothing       | eiffel tower | 0
            """)
    void scores(String checker, String given, String expected, float score) {
        Question question = new Question("?", List.of("no such answer 7", expected), Checker.byText(checker));
        assertEquals(score, question.score(given), 1e-6f);
    }

    @ParameterizedTest
    @CsvSource({"numeric, '$1,000', 1000.0", "choice, (a), A.", "f1, The cat, cat", "exact, 'a  b', 'a b'"})
    void answersThatCannotBeToldApartHaveOneNormalForm(String checker, String one, String other) {
        assertEquals(
                Checker.byText(checker).normal(one), Checker.byText(checker).normal(other));
    }
}
