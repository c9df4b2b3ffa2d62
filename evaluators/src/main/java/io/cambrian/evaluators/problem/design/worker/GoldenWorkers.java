package io.cambrian.evaluators.problem.design.worker;

import io.cambrian.searchspace.agent.Role;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.Seed;

/** Workers who reply as {@link io.cambrian.searchspace.export.design.GoldenAnswer} says; nothing is right or wrong. */
public final class GoldenWorkers implements Workers {

    private static final int ANSWERS = 4;
    private static final int TEXTS = 3;
    private static final int PROBLEM = 1_000_003;
    private static final long FIRST_FACTOR = 0x9E3779B97F4A7C15L;
    private static final long SECOND_FACTOR = 0xBF58476D1CE4E5B9L;

    private long problem;
    private int requests;

    /** The name of an answer. */
    public static String name(int answer) {
        return answer == NONE ? "" : "a" + (answer + 1);
    }

    private int reply(Request request, Worker worker, String notes, int bound) {
        String text = request.text() + " " + worker.role().text() + notes;
        long y = (PROBLEM * problem + requests++) * FIRST_FACTOR + text.hashCode();
        long z = (y ^ y >>> 30) * SECOND_FACTOR;
        return Math.floorMod(z ^ z >>> 27, bound);
    }

    private int reply(Request request, Worker worker, Notes notes, int bound) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            seen.append(',').append(notes.kind(i).text()).append(' ').append(about(notes.kind(i), notes.handle(i)));
        }
        return reply(request, worker, seen.toString(), bound);
    }

    private static String about(Note note, int handle) {
        return switch (note) {
            case PLAN, TOOL_RESULT, MEMORY -> "t" + (handle + 1);
            case PART -> String.valueOf(handle);
            case ANSWER, ACCEPTED, REFUSED, FAILED -> name(handle);
        };
    }

    @Override
    public void begin(Seed problems, long number) {
        problem = number;
        requests = 0;
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        return reply(Request.SOLVE, worker, notes, ANSWERS);
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        return reply(Request.VERIFY, verifier, notes, 2) == 1;
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        return reply(Request.CHOOSE, classifier, notes, ways);
    }

    @Override
    public int judge(Worker judge, int[] answers, int count, Notes notes) {
        return answers[reply(Request.JUDGE, judge, notes, count)];
    }

    @Override
    public int plan(Worker planner, Notes notes) {
        return reply(Request.PLAN, planner, notes, TEXTS);
    }

    @Override
    public int split(Worker splitter, int parts, Notes notes) {
        return 1 + reply(Request.SPLIT, splitter, notes, parts);
    }

    @Override
    public int merge(Worker splitter, int[] answers, int count, Notes notes) {
        return answers[reply(Request.MERGE, splitter, notes, count)];
    }

    @Override
    public int use(String tool, Notes notes) {
        return reply(Request.USE, Worker.of(Role.GENERIC), notes, TEXTS);
    }

    @Override
    public int retrieve(int examples, Notes notes) {
        return reply(Request.RETRIEVE, Worker.of(Role.GENERIC), notes, TEXTS);
    }

    @Override
    public void remember(int answer) {
        requests++;
    }

    @Override
    public float agreement(int answer) {
        return reply(Request.EXAMPLES, Worker.of(Role.GENERIC), "", 3) / 2f;
    }

    @Override
    public float score(int answer) {
        return 0;
    }
}
