package io.cambrian.evaluators.problem.design;

import io.cambrian.evaluators.problem.NoAnswerException;
import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workers that say what they were told to say, and write down what they are asked. After the last answer they do not answer. */
public final class ScriptedWorkers implements Workers {

    private final int[] answers;
    private final String verdicts;
    private final List<String> log = new ArrayList<>();
    private int answered;
    private int verified;
    private int planned;

    public ScriptedWorkers(String answers, String verdicts) {
        this.answers =
                Arrays.stream(answers.split(" ")).mapToInt(Integer::parseInt).toArray();
        this.verdicts = verdicts;
    }

    public List<String> log() {
        return log;
    }

    @Override
    public void begin(Seed problems, long problem) {
        log.clear();
        answered = 0;
        verified = 0;
        planned = 0;
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        if (answered == answers.length) {
            throw new NoAnswerException("the script has ended");
        }
        log.add("s" + seen(notes));
        return answers[answered++];
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        log.add("v" + answer + seen(notes));
        return verdicts.charAt(verified++) == 'y';
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        log.add("c" + ways);
        return ways - 1;
    }

    @Override
    public int judge(Worker judge, int[] given, int count, Notes notes) {
        log.add("j" + joined(given, count));
        return given[count - 1];
    }

    @Override
    public int plan(Worker planner, Notes notes) {
        log.add("p" + seen(notes));
        return planned++;
    }

    @Override
    public int split(Worker splitter, int parts, Notes notes) {
        log.add("d");
        return parts;
    }

    /** The sum. */
    @Override
    public int merge(Worker splitter, int[] given, int count, Notes notes) {
        log.add("m" + joined(given, count));
        return Arrays.stream(given, 0, count).sum();
    }

    /** The length of the tool's name. */
    @Override
    public int use(String tool, Notes notes) {
        return tool.length();
    }

    @Override
    public int retrieve(int examples, Notes notes) {
        return 0;
    }

    @Override
    public void remember(int answer) {
        log.add("r" + answer);
    }

    /** A tenth of the answer. */
    @Override
    public float agreement(int answer) {
        return answer / 10f;
    }

    @Override
    public float score(int answer) {
        return 1;
    }

    private static String joined(int[] given, int count) {
        return IntStream.range(0, count).mapToObj(i -> "" + given[i]).collect(Collectors.joining("+"));
    }

    private static String seen(Notes notes) {
        return notes.size() == 0
                ? ""
                : IntStream.range(0, notes.size())
                        .mapToObj(i -> notes.kind(i) + " " + notes.handle(i))
                        .collect(Collectors.joining(" ", "[", "]"));
    }
}
