package io.cambrian.evaluators.problem.question;

import io.cambrian.searchspace.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads questions, one a line:
 *
 * <pre>
 * {"question": "What is 2 + 2?", "answer": "4", "checker": "numeric"}
 * </pre>
 *
 * <p>{@code answer} is a text, a number, or a list of them of which any is right; {@code checker} is {@code exact}, {@code numeric},
 * {@code choice} or {@code f1}. Empty lines are passed over; any other line that is no question is refused with its number.
 */
public final class QuestionFile {

    private static final List<String> KEYS = List.of("question", "answer", "checker");
    private static final String EXPECTED =
            "a line is a JSON object such as {\"question\": \"What is 2 + 2?\", \"answer\": \"4\", \"checker\": \"numeric\"}";

    private final Path file;
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private QuestionFile(Path file) {
        this.file = file;
    }

    /**
     * The questions of a file.
     *
     * @throws QuestionFileException when the file cannot be read, a line is no question or repeats one, or a split is empty
     */
    public static QuestionBank read(Path file) {
        QuestionFile reading = new QuestionFile(file);
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new QuestionFileException("the questions " + file + " cannot be read as UTF-8 text: " + e, e);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reading.add(lines.get(i), i + 1);
            }
        }
        try {
            return new QuestionBank(reading.questions);
        } catch (IllegalArgumentException e) {
            throw new QuestionFileException(file + ": " + e.getMessage(), e);
        }
    }

    private void add(String line, int number) {
        try {
            Question question = question(line);
            Integer earlier = lines.putIfAbsent(question.text(), number);
            if (earlier != null) {
                throw new IllegalArgumentException("it repeats the question of line " + earlier);
            }
            questions.add(question);
        } catch (IllegalArgumentException e) {
            throw new QuestionFileException("line " + number + " of " + file + " is no question: " + e.getMessage(), e);
        }
    }

    private static Question question(String line) {
        JsonNode json = parse(line);
        for (String key : json.propertyNames()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(
                        "it has the unknown key '" + key + "'" + NearestName.suggestion(key, KEYS));
            }
        }
        String text = json.path("question").asString("").strip();
        if (!json.path("question").isString() || text.isEmpty()) {
            throw new IllegalArgumentException("'question' is a text, found " + found(json.path("question")));
        }
        if (!json.path("checker").isString()) {
            throw new IllegalArgumentException("'checker' is one of " + String.join(", ", Checker.texts()) + ", found "
                    + found(json.path("checker")));
        }
        Checker checker = Checker.byText(json.path("checker").stringValue());
        return new Question(text, answers(json.path("answer"), checker), checker);
    }

    private static JsonNode parse(String line) {
        JsonNode json;
        try {
            json = JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(EXPECTED + ", found " + line, e);
        }
        if (!json.isObject()) {
            throw new IllegalArgumentException(EXPECTED + ", found " + json);
        }
        return json;
    }

    private static List<String> answers(JsonNode json, Checker checker) {
        List<String> answers = new ArrayList<>();
        for (JsonNode item : json.isArray() ? json : List.of(json)) {
            String answer = item.isString() || item.isNumber() ? item.asString().strip() : "";
            if (answer.isEmpty()) {
                throw new IllegalArgumentException(
                        "'answer' is a text, a number or a list of them, found " + found(json));
            }
            checker.problemWith(answer).ifPresent(expected -> {
                throw new IllegalArgumentException("the checker '" + checker.text() + "' needs as 'answer' " + expected
                        + ", found '" + answer + "'");
            });
            answers.add(answer);
        }
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("'answer' is an empty list, so nothing would be right");
        }
        return answers;
    }

    private static String found(JsonNode json) {
        return json.isMissingNode() ? "nothing" : json.toString();
    }
}
