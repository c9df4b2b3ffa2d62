package io.cambrian.evaluators.problem.question;

import io.cambrian.searchspace.NearestName;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How an answer is compared with the right one. Answers that cannot be told apart have one {@linkplain #normal normal form}. */
public enum Checker {
    /** The same text; case counts, the amount of white space does not. */
    EXACT("the same text") {
        @Override
        String normal(String answer) {
            return answer.strip().replaceAll("\\s+", " ");
        }

        @Override
        Optional<String> problemWith(String expected) {
            return Optional.empty();
        }
    },

    /** The same number; commas between thousands, a sign of a currency or per cent, and zeros at the end do not count. */
    NUMERIC("a number, without a unit") {
        @Override
        String normal(String answer) {
            return number(answer)
                    .map(value -> value.signum() == 0
                            ? "0"
                            : value.stripTrailingZeros().toPlainString())
                    .orElseGet(() -> EXACT.normal(answer));
        }

        @Override
        Optional<String> problemWith(String expected) {
            return number(expected).isPresent() ? Optional.empty() : Optional.of("a number such as 1,250 or 3.5");
        }
    },

    /** The same letter of a list of choices, however it is put: {@code B}, {@code (b)}, {@code B.}, {@code B) 12}. */
    CHOICE("the letter of one choice") {
        @Override
        String normal(String answer) {
            Matcher letter = LETTER.matcher(answer);
            return letter.find() ? letter.group(1).toUpperCase(Locale.ROOT) : EXACT.normal(answer);
        }

        @Override
        Optional<String> problemWith(String expected) {
            return LETTER.matcher(expected).find() ? Optional.empty() : Optional.of("a letter such as B");
        }
    },

    /**
     * The harmonic mean of precision and recall of words, where case, punctuation and the articles a, an and the do not count
     * (Rajpurkar et al., "SQuAD", EMNLP 2016, §6.1, and Dua et al., "DROP", NAACL 2019).
     */
    F1("a short text") {
        @Override
        String normal(String answer) {
            return String.join(" ", Words.of(answer));
        }

        @Override
        float score(String answer, String expected) {
            return Words.f1(Words.of(answer), Words.of(expected));
        }

        @Override
        Optional<String> problemWith(String expected) {
            return Words.of(expected).isEmpty() ? Optional.of("a text with at least one word") : Optional.empty();
        }
    };

    private static final Pattern LETTER = Pattern.compile("^\\W*([A-Za-z])(?:\\W|$)");
    private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[,\\s$€£%]");

    /** Longer numbers are texts: nobody means them, and their digits would have to be written out. */
    private static final int LONGEST_NUMBER = 40;

    private final String wanted;

    Checker(String wanted) {
        this.wanted = wanted;
    }

    /** The checker's name in question files. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a worker is told about the form of an answer. */
    public String wanted() {
        return wanted;
    }

    /** All names in question files. */
    public static List<String> texts() {
        return Arrays.stream(values()).map(Checker::text).toList();
    }

    /** @throws IllegalArgumentException when there is none of this name */
    public static Checker byText(String text) {
        return Arrays.stream(values())
                .filter(checker -> checker.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no checker '" + text + "'" + NearestName.suggestion(text, texts())));
    }

    /** What answers are compared and counted by. */
    abstract String normal(String answer);

    /** What a right answer in a file should be instead, if this checker can never find it. */
    abstract Optional<String> problemWith(String expected);

    /** How right an answer is, from 0 to 1. */
    float score(String answer, String expected) {
        return normal(answer).equals(normal(expected)) ? 1 : 0;
    }

    private static Optional<BigDecimal> number(String text) {
        String digits = NOT_OF_A_NUMBER.matcher(text).replaceAll("");
        if (!digits.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)") || digits.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }
}
