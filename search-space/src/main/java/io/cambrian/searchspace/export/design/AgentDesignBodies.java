package io.cambrian.searchspace.export.design;

import java.util.Optional;

/** The statements of nodes, in Java. Texts in the place of arguments are expressions. */
final class AgentDesignBodies {

    static final String PANEL = """
            Votes votes = new Votes();
            for (Member member : members) {
                String answer = member.answer(seen);
                if (answer.isEmpty()) {
                    break;
                }
                votes.add(answer, 1);
            }
            return votes.winner();
            """;

    private AgentDesignBodies() {}

    /**
     * @param condition of going on, in {@code i}
     * @param weight of {@code answer}
     */
    static String vote(String condition, String answer, String weight) {
        return """
                Votes votes = new Votes();
                for (int i = 0; %s; i++) {
                    String answer = %s;
                    if (answer.isEmpty()) {
                        break;
                    }
                    votes.add(answer, %s);
                }
                return votes.winner();
                """.formatted(condition, answer, weight);
    }

    static String filter(int samples, String answer, String accepts) {
        return """
                Votes accepted = new Votes();
                Votes all = new Votes();
                for (int i = 0; i < %d; i++) {
                    String answer = %s;
                    if (answer.isEmpty()) {
                        break;
                    }
                    all.add(answer, 1);
                    if (%s) {
                        accepted.add(answer, 1);
                    }
                }
                return accepted.distinct() == 0 ? all.winner() : accepted.winner();
                """.formatted(samples, answer, accepts);
    }

    /** @param answer in the sight of {@code notes} */
    static String refine(int rounds, String answer, String verifier) {
        return """
                List<String> notes = seen;
                String last = "";
                for (int round = 0; round < %d; round++) {
                    String answer = %s;
                    if (answer.isEmpty()) {
                        return last;
                    }
                    if (left() <= 0 || accepts(%s, answer, notes)) {
                        return answer;
                    }
                    notes = with(notes, "refused " + answer);
                    last = answer;
                }
                String unverified = %s;
                return unverified.isEmpty() ? last : unverified;
                """.formatted(rounds, answer, verifier, answer);
    }

    static String cascade(int samples) {
        return """
                Votes all = new Votes();
                for (Member member : members) {
                    Votes own = new Votes();
                    List<String> answers = new ArrayList<>();
                    while (answers.size() < %d) {
                        String answer = member.answer(seen);
                        if (answer.isEmpty()) {
                            break;
                        }
                        answers.add(answer);
                        own.add(answer, 1);
                    }
                    if (answers.size() == %d && own.distinct() == 1) {
                        return answers.get(0);
                    }
                    for (String answer : answers) {
                        all.add(answer, own.most() / answers.size());
                    }
                    if (answers.size() < %d) {
                        break;
                    }
                }
                return all.winner();
                """.formatted(samples, samples, samples);
    }

    static String debate(int rounds, String judge) {
        return """
                List<String> answers = List.of();
                for (int round = 0; round < %d; round++) {
                    List<String> notes = seen;
                    for (String answer : answers) {
                        notes = with(notes, "answer " + answer);
                    }
                    List<String> next = new ArrayList<>();
                    for (Member member : members) {
                        String answer = member.answer(notes);
                        if (answer.isEmpty()) {
                            break;
                        }
                        next.add(answer);
                    }
                    int now = next.size();
                    // who did not answer keeps the earlier answer
                    next.addAll(answers.subList(Math.min(now, answers.size()), answers.size()));
                    answers = next;
                    if (now < members.length) {
                        break;
                    }
                }
                if (!answers.isEmpty() && left() > 0) {
                    return ask("judge " + String.join(" ", answers), %s, seen);
                }
                Votes votes = new Votes();
                for (String answer : answers) {
                    votes.add(answer, 1);
                }
                return votes.winner();
                """.formatted(rounds, judge);
    }

    static String route(String classifier) {
        return """
                String way = ask("choose " + members.length, %s, seen);
                return way.isEmpty() ? "" : members[Integer.parseInt(way)].answer(seen);
                """.formatted(classifier);
    }

    static String either(int tries, String first, String otherwise) {
        return """
                String one = %s;
                for (int i = 1; i < %d; i++) {
                    String another = %s;
                    if (another.isEmpty()) {
                        return one;
                    }
                    if (!another.equals(one)) {
                        String other = %s;
                        return other.isEmpty() ? one : other;
                    }
                }
                return one;
                """.formatted(first, tries, first, otherwise);
    }

    /** @param answer in the sight of {@code notes} */
    static String plan(int turns, String planner, String answer) {
        return """
                String last = "";
                for (int turn = 0; turn < %d && left() > 0; turn++) {
                    List<String> notes = last.isEmpty() ? seen : with(seen, "answer " + last);
                    notes = with(notes, "plan " + ask("plan", %s, notes));
                    String answer = %s;
                    if (answer.isEmpty()) {
                        break;
                    }
                    last = answer;
                }
                return last;
                """.formatted(turns, planner, answer);
    }

    /** @param answer to the part that is next */
    static String decompose(int parts, String splitter, String answer) {
        return """
                String parts = ask("split %d", %s, seen);
                List<String> answers = new ArrayList<>();
                while (!parts.isEmpty() && answers.size() < Integer.parseInt(parts)) {
                    String answer = %s;
                    if (answer.isEmpty()) {
                        break;
                    }
                    answers.add(answer);
                }
                if (answers.isEmpty()) {
                    return "";
                }
                return left() > 0
                        ? ask("merge " + String.join(" ", answers), %s, seen)
                        : answers.get(answers.size() - 1);
                """.formatted(parts, splitter, answer, splitter);
    }

    /** @param answer in the sight of {@code notes} */
    static String runExamples(int tries, String answer) {
        return """
                List<String> notes = seen;
                String best = "";
                float most = -1;
                for (int i = 0; i < %d && most < 1; i++) {
                    String answer = %s;
                    if (answer.isEmpty()) {
                        break;
                    }
                    float agreement = Float.parseFloat(calls.ask("examples " + answer, "generic", List.of()));
                    if (agreement > most) {
                        most = agreement;
                        best = answer;
                    }
                    notes = with(notes, "failed " + answer);
                }
                return best;
                """.formatted(tries, answer);
    }

    static String remember(String answer, String accepts) {
        return """
                String answer = %s;
                if (!answer.isEmpty() && %s) {
                    calls.ask("remember " + answer, "generic", List.of());
                }
                return answer;
                """.formatted(answer, accepts);
    }

    static String treeSearch(int expansions, String accepts) {
        return """
                String[] answers = new String[%d];
                int[] parents = new int[%d];
                int[] counts = new int[%d];
                double[] sums = new double[%d];
                int size = 1;
                while (size < answers.length) {
                    int parent = promising(counts, sums, size);
                    List<String> notes = parent > 0 ? with(seen, "answer " + answers[parent]) : seen;
                    String answer = members[(size - 1) %% members.length].answer(notes);
                    if (answer.isEmpty()) {
                        break;
                    }
                    answers[size] = answer;
                    parents[size] = parent;
                    double value = %s ? 1 : 0;
                    for (int node = size; node > 0; node = parents[node]) {
                        counts[node]++;
                        sums[node] += value;
                    }
                    counts[0]++;
                    sums[0] += value;
                    size++;
                }
                String best = "";
                double most = -1;
                for (int node = 1; node < size; node++) {
                    if (sums[node] / counts[node] > most) {
                        most = sums[node] / counts[node];
                        best = answers[node];
                    }
                }
                return best;
                """.formatted(expansions + 1, expansions + 1, expansions + 1, expansions + 1, accepts);
    }

    /** @param critic of every answer that is seen, if there is one */
    static String graph(Optional<String> critic) {
        String note = critic.map(worker -> "(left() <= 0 ? \"answer \" : accepts(" + worker
                        + ", answers[earlier], notes) ? \"accepted \" : \"refused \")")
                .orElse("\"answer \"");
        return """
                String[] answers = new String[members.length];
                String last = "";
                for (int i = 0; i < members.length; i++) {
                    List<String> notes = seen;
                    for (int earlier : sees[i]) {
                        notes = with(notes, %s + answers[earlier]);
                    }
                    answers[i] = members[i].answer(notes);
                    if (answers[i].isEmpty()) {
                        break;
                    }
                    last = answers[i];
                }
                return last;
                """.formatted(note);
    }

    static String budget(int calls, String answer) {
        return """
                int before = reserved;
                reserved = Math.max(before, calls.left() - %d);
                String answer = %s;
                reserved = before;
                return answer;
                """.formatted(calls, answer);
    }
}
