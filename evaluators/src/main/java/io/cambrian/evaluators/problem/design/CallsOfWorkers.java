package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.evaluators.problem.design.worker.Calls;
import io.cambrian.evaluators.problem.design.worker.MisusedCallException;
import io.cambrian.evaluators.problem.design.worker.Names;
import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Request;
import io.cambrian.evaluators.problem.design.worker.WorkerText;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.NearestName;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;
import java.util.List;
import java.util.Optional;

/** Lets a design in Java ask {@link Workers}: it counts the calls, and hides what handles are. For one thread. */
public final class CallsOfWorkers implements Calls {

    private final Workers workers;
    private final Abilities abilities;
    private final int mostCalls;
    private final Names answers = new Names('a', "answer");
    private final Names texts = new Names('t', "text");
    private final Notes notes = new Notes();
    private int calls;
    private int verifierCalls;

    /** The calls of designs that attempt these problems. */
    public CallsOfWorkers(DesignProblems problems) {
        workers = problems.workers().get();
        abilities = problems.abilities();
        mostCalls = problems.mostCalls();
    }

    /** Takes up a problem. */
    public void begin(Seed problems, long problem) {
        workers.begin(problems, problem);
        answers.clear();
        texts.clear();
        calls = 0;
        verifierCalls = 0;
    }

    /** The calls on the latest problem. */
    public int calls() {
        return calls;
    }

    /** Those of them that verified an answer. */
    public int verifierCalls() {
        return verifierCalls;
    }

    /** Whether this is the name of an answer that a worker has given, or empty, which is none. */
    public boolean given(String answer) {
        return answer.isEmpty() || answers.has(answer);
    }

    /**
     * How good the design's answer is, from 0 to 1; no answer scores 0.
     *
     * @param answer one that was {@linkplain #given given}
     * @throws MisusedCallException when it was not
     */
    public float score(String answer) {
        return answer.isEmpty() ? 0 : workers.score(answers.handle(answer));
    }

    @Override
    public int left() {
        return mostCalls - calls;
    }

    @Override
    public String ask(String request, String worker, List<String> seen) {
        String[] words = request.split(" ");
        Request asked = Request.byText(words.length == 0 ? request : words[0]); // of blanks nothing is left
        if (!asked.served(abilities)) {
            throw new MisusedCallException("these workers do not serve '" + asked.text() + "'");
        }
        Worker whom = worker(worker);
        see(seen);
        if (!asked.free()) {
            if (left() == 0) {
                return "";
            }
            calls++;
        }
        return reply(asked, words, whom);
    }

    private Worker worker(String text) {
        Worker worker = WorkerText.parse(text);
        if (worker.model() >= abilities.models()) {
            throw new MisusedCallException(
                    "there is no model " + worker.model() + "; there are " + abilities.models() + ", numbered from 0");
        }
        return worker;
    }

    private String reply(Request request, String[] words, Worker worker) {
        return switch (request) {
            case SOLVE -> answers.name(workers.solve(worker, notes));
            case VERIFY -> verify(worker, answer(words));
            case CHOOSE -> String.valueOf(workers.choose(worker, number(words, 2), notes));
            case JUDGE -> answers.name(workers.judge(worker, answers(words), words.length - 1, notes));
            case PLAN -> texts.name(workers.plan(worker, notes));
            case SPLIT -> String.valueOf(workers.split(worker, number(words, 2), notes));
            case MERGE -> answers.name(workers.merge(worker, answers(words), words.length - 1, notes));
            case USE -> texts.name(workers.use(tool(words), notes));
            case RETRIEVE -> texts.name(workers.retrieve(number(words, 1), notes));
            case REMEMBER -> remember(answer(words));
            case EXAMPLES -> String.valueOf(workers.agreement(answer(words)));
        };
    }

    private String verify(Worker verifier, int answer) {
        verifierCalls++;
        return workers.accepts(verifier, answer, notes) ? "yes" : "no";
    }

    private String remember(int answer) {
        workers.remember(answer);
        return "yes";
    }

    private void see(List<String> seen) {
        notes.keep(0);
        for (String note : seen) {
            int space = note.indexOf(' ');
            String kind = space < 0 ? note : note.substring(0, space);
            Note found = note(kind)
                    .orElseThrow(() -> new MisusedCallException("there is no note '" + kind + "'"
                            + NearestName.suggestion(
                                    kind,
                                    List.of(Note.values()).stream()
                                            .map(Note::text)
                                            .toList())));
            notes.add(found, about(found, note.substring(space + 1)));
        }
    }

    private static Optional<Note> note(String text) {
        return List.of(Note.values()).stream()
                .filter(note -> note.text().equals(text))
                .findFirst();
    }

    private int about(Note note, String name) {
        return switch (note) {
            case PLAN, TOOL_RESULT, MEMORY -> texts.handle(name);
            case PART -> number(name, 0);
            case ANSWER, ACCEPTED, REFUSED, FAILED -> answers.handle(name);
        };
    }

    private int answer(String[] words) {
        return answers.handle(word(words));
    }

    /** As many as there are words. */
    private int[] answers(String[] words) {
        word(words);
        int[] handles = new int[words.length - 1];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = answers.handle(words[i + 1]);
        }
        return handles;
    }

    private String tool(String[] words) {
        String tool = word(words);
        if (!abilities.tools().contains(tool)) {
            throw new MisusedCallException(
                    "these workers have no tool '" + tool + "'" + NearestName.suggestion(tool, abilities.tools()));
        }
        return tool;
    }

    private static int number(String[] words, int least) {
        return number(word(words), least);
    }

    private static int number(String word, int least) {
        try {
            int number = Integer.parseInt(word);
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new MisusedCallException("expected a whole number, at least " + least + ", found '" + word + "'");
    }

    private static String word(String[] words) {
        if (words.length < 2) {
            throw new MisusedCallException("the request '" + words[0] + "' is about something, but nothing follows it");
        }
        return words[1];
    }
}
