package io.cambrian.evaluators.problem.question;

import io.cambrian.evaluators.problem.design.worker.Notes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What has been said about one problem, under the handles by which a design speaks of it. */
final class Transcript {

    private final Map<String, Integer> handles = new HashMap<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> thoughts = new ArrayList<>();
    private final Map<Integer, String> criticisms = new HashMap<>();
    private final List<Integer> remembered = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private List<String> parts = List.of();

    void clear() {
        handles.clear();
        answers.clear();
        thoughts.clear();
        criticisms.clear();
        remembered.clear();
        texts.clear();
        parts = List.of();
    }

    /**
     * Adds an answer with the thoughts that have led to it; of equal answers, the first thoughts are kept.
     *
     * @param normal equal for equal answers
     */
    int addAnswer(String normal, String answer, String thought) {
        return handles.computeIfAbsent(normal, fresh -> {
            answers.add(answer);
            thoughts.add(thought);
            return answers.size() - 1;
        });
    }

    String answer(int handle) {
        return answers.get(handle);
    }

    /** An answer with the thoughts that have led to it. */
    String reasoned(int handle) {
        String thought = thoughts.get(handle);
        return answers.get(handle) + (thought.isBlank() ? "" : " (because: " + thought.strip() + ")");
    }

    /** What a verifier has said about an answer last. */
    void criticise(int handle, String criticism) {
        criticisms.put(handle, criticism);
    }

    void remember(int handle) {
        remembered.add(handle);
    }

    /** The latest of the remembered answers, one a line. */
    String remembered(int most) {
        List<Integer> latest = remembered.subList(Math.max(0, remembered.size() - most), remembered.size());
        return latest.isEmpty()
                ? "nothing yet"
                : latest.stream().map(this::reasoned).collect(Collectors.joining("\n"));
    }

    int addText(String text) {
        texts.add(text.strip());
        return texts.size() - 1;
    }

    /** Takes the place of what the problem was split into before. */
    int setParts(List<String> found) {
        parts = List.copyOf(found);
        return parts.size();
    }

    /** The notes as a model reads them, one a line; empty if there are none. */
    String text(Notes notes) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            lines.append(line(notes, i)).append('\n');
        }
        return lines.toString().strip();
    }

    private String line(Notes notes, int index) {
        int handle = notes.handle(index);
        return switch (notes.kind(index)) {
            case PLAN -> "Follow this plan: " + texts.get(handle);
            case PART -> "Answer only this part of the question: " + parts.get(handle);
            case TOOL_RESULT -> "A tool has found: " + texts.get(handle);
            case MEMORY -> "Remembered about such questions: " + texts.get(handle);
            case ANSWER -> "Somebody answered " + reasoned(handle);
            case ACCEPTED -> "An answer that was checked and found right: " + reasoned(handle);
            case REFUSED -> "An answer that was checked and found wrong: " + reasoned(handle) + criticism(handle);
            case FAILED -> "An answer that does not agree with the examples: " + reasoned(handle);
        };
    }

    private String criticism(int handle) {
        String said = criticisms.getOrDefault(handle, "");
        return said.isBlank() ? "" : " - the checker said: " + said.strip();
    }
}
