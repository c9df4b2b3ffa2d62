package io.cambrian.evaluators.problem.question;

import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Workers of a design that are language models: each call is one request, each reply a small JSON object. Answers that the
 * question's checker cannot tell apart are one answer.
 *
 * <p>Replies to equal requests about one problem are drawn with numbers that follow from the seed, the problem and how often it
 * was asked before. So a recording replays a measurement, and designs that begin alike share what has been paid for.
 */
final class QuestionWorkers implements Workers {

    /** Draws of one problem; bounds of calls are far below. */
    private static final long DRAWS_OF_A_PROBLEM = 1024;

    private final QuestionBank bank;
    private final Respondents respondents;
    private final List<String> instructions;

    private final Transcript transcript = new Transcript();
    private final Map<String, Integer> asked = new HashMap<>();
    private Optional<Question> question = Optional.empty();
    private long firstDraw;

    /** @param instructions of the design, by prompt slots from 1 */
    QuestionWorkers(QuestionBank bank, Respondents respondents, List<String> instructions) {
        this.bank = bank;
        this.respondents = respondents;
        this.instructions = instructions;
    }

    @Override
    public void begin(Seed problems, long problem) {
        question = Optional.of(bank.question(problems, problem));
        firstDraw = (problems.child("problem", problem).value() >>> 11) / DRAWS_OF_A_PROBLEM * DRAWS_OF_A_PROBLEM;
        transcript.clear();
        asked.clear();
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        return answer(ask(Call.SOLVE, worker, notes, answerForm()));
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        JsonNode reply = ask(Call.VERIFY, verifier, notes, Map.of("answer", transcript.answer(answer)));
        transcript.criticise(answer, reply.path(Call.THINKING).asString(""));
        return reply.path("correct").booleanValue();
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        Map<String, String> values = Map.of(
                "ways", String.valueOf(ways), "experts", respondents.prompts().experts(ways));
        JsonNode reply = ask(
                Call.CHOOSE,
                classifier,
                notes,
                values,
                json -> json.path("choice").asInt() <= ways
                        ? Optional.empty()
                        : Optional.of("$.choice should be at most " + ways));
        return reply.path("choice").intValue() - 1;
    }

    @Override
    public int judge(Worker judge, int[] answers, int count, Notes notes) {
        return answer(ask(Call.JUDGE, judge, notes, answers(answers, count)));
    }

    @Override
    public int plan(Worker planner, Notes notes) {
        return transcript.addText(
                ask(Call.PLAN, planner, notes, Map.of()).path("plan").stringValue());
    }

    @Override
    public int split(Worker splitter, int parts, Notes notes) {
        JsonNode reply = ask(Call.SPLIT, splitter, notes, Map.of("parts", String.valueOf(parts)));
        return transcript.setParts(reply.path("parts")
                .valueStream()
                .map(JsonNode::stringValue)
                .limit(parts)
                .toList());
    }

    @Override
    public int merge(Worker splitter, int[] answers, int count, Notes notes) {
        return answer(ask(Call.MERGE, splitter, notes, answers(answers, count)));
    }

    @Override
    public int retrieve(int examples, Notes notes) {
        return transcript.addText(transcript.remembered(examples));
    }

    @Override
    public void remember(int answer) {
        transcript.remember(answer);
    }

    @Override
    public float score(int answer) {
        return current().score(transcript.answer(answer));
    }

    private Question current() {
        return question.orElseThrow(() -> new IllegalStateException("no problem was begun"));
    }

    private int answer(JsonNode reply) {
        String answer = reply.path("answer").stringValue();
        return transcript.addAnswer(
                current().checker().normal(answer),
                answer.strip(),
                reply.path(Call.THINKING).asString(""));
    }

    private Map<String, String> answerForm() {
        return Map.of("answer-form", current().checker().wanted());
    }

    private Map<String, String> answers(int[] answers, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(i + 1)
                    .append(": ")
                    .append(transcript.reasoned(answers[i]))
                    .append('\n');
        }
        return Map.of(
                "answers",
                lines.toString().strip(),
                "answer-form",
                current().checker().wanted());
    }

    private JsonNode ask(Call call, Worker worker, Notes notes, Map<String, String> values) {
        return ask(
                call,
                worker,
                notes,
                values,
                json -> json.path("answer").asString("-").isBlank()
                        ? Optional.of("$.answer should not be blank")
                        : Optional.empty());
    }

    private JsonNode ask(
            Call call,
            Worker worker,
            Notes notes,
            Map<String, String> values,
            Function<JsonNode, Optional<String>> beyond) {
        String usual = respondents.prompts().instruction(call, values);
        String instruction =
                worker.promptSlot() == 0 ? usual : instructions.get(worker.promptSlot() - 1) + "\n" + usual;
        String task = respondents.prompts().task(current().text(), transcript.text(notes), instruction);
        String same = call + "/" + worker + "/" + task;
        return respondents.ask(call, worker, task, () -> firstDraw + asked.merge(same, 1, Integer::sum) - 1, beyond);
    }
}
