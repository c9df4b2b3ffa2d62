package io.cambrian.evaluators.problem.word;

import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.problem.design.step.Plurality;
import io.cambrian.evaluators.problem.design.worker.Abilities;
import io.cambrian.evaluators.problem.design.worker.MisusedCallException;
import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.evaluators.problem.design.worker.Workers;
import io.cambrian.searchspace.agent.NodeKind;
import io.cambrian.searchspace.agent.Role;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.Seed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Workers that read {@linkplain WordProblem word problems} and calculate, with the slips that the steps invite. How often a step
 * goes wrong is its rate times
 *
 * <ul>
 *   <li>{@value #FOREIGN} in other languages than English, unless there is a plan, which retells the problem;
 *   <li>{@value #GUARDED} for the slip that an expert is on guard against, {@value #UNGUARDED} for its other slips;
 *   <li>{@value #PART} if the worker answers a part only;
 *   <li>0 for {@link Slip#CARRY} where the calculator is used.
 * </ul>
 *
 * <p>Who has been refused does not give the same answer at once, but tries once more. Verifiers accept right answers with
 * {@value #ACCEPTS_RIGHT} and wrong ones with {@value #ACCEPTS_WRONG}; a judge looks once at the most frequent answer and may take the
 * next. A classifier finds the expert against the slip that is invited most with {@value #ROUTES_RIGHT}.
 */
public final class WordWorkers implements Workers {

    /** The tool that calculates. */
    public static final String CALCULATOR = "calculator";

    /** The calls on one problem. */
    public static final int MOST_CALLS = 15;

    private static final double FOREIGN = 1.5;
    private static final double GUARDED = 0.25;
    private static final double UNGUARDED = 1.2;
    private static final double PART = 0.5;
    private static final double ACCEPTS_RIGHT = 0.8;
    private static final double ACCEPTS_WRONG = 0.35;
    private static final double ROUTES_RIGHT = 0.75;
    private static final int CARRIED = 10;
    private static final int MODELS = 8;

    private final Map<Amount, Integer> handles = new HashMap<>();
    private final List<Amount> amounts = new ArrayList<>();
    private WordProblem problem = WordProblems.draw(new CounterRandom(0, 0));
    private List<WordProblem.Read> sentences = List.of();
    private Amount solution = Amount.UNCHANGED;
    private long seed;
    private int call;
    private int parts = 1;

    /** Word problems for designs. */
    public static DesignProblems problems() {
        Set<NodeKind> nodes =
                EnumSet.complementOf(EnumSet.of(NodeKind.RUN_EXAMPLES, NodeKind.RETRIEVE, NodeKind.REMEMBER));
        return new DesignProblems(WordWorkers::new, new Abilities(nodes, Set.of(CALCULATOR), MODELS), MOST_CALLS);
    }

    @Override
    public void begin(Seed problems, long number) {
        handles.clear();
        amounts.clear();
        parts = 1;
        call = 0;
        seed = problems.child("word-problem", number).value();
        problem = WordProblems.draw(draws());
        sentences = problem.read();
        solution = Amount.UNCHANGED;
        for (WordProblem.Read sentence : sentences) {
            solution = solution.after(sentence.meaning(), sentence.number());
        }
    }

    /** A stream of its own for the problem and for every call. */
    private CounterRandom draws() {
        return new CounterRandom(seed, call++);
    }

    @Override
    public int solve(Worker worker, Notes notes) {
        CounterRandom draws = draws();
        int answer = handle(calculated(worker.role(), notes, draws));
        return isRefused(answer, notes) ? handle(calculated(worker.role(), notes, draws)) : answer;
    }

    private static boolean isRefused(int answer, Notes notes) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.kind(i) == Note.REFUSED && notes.handle(i) == answer) {
                return true;
            }
        }
        return false;
    }

    private Amount calculated(Role role, Notes notes, CounterRandom draws) {
        int part = first(Note.PART, notes);
        if (part >= parts) {
            throw new MisusedCallException("there is no part " + part + "; there are " + parts + ", numbered from 0");
        }
        boolean planned = first(Note.PLAN, notes) != NONE;
        boolean calculator = first(Note.TOOL_RESULT, notes) != NONE;
        int first = part == NONE ? 0 : part * sentences.size() / parts;
        int end = part == NONE ? sentences.size() : (part + 1) * sentences.size() / parts;
        double care = (problem.language() == WordLanguage.ENGLISH || planned ? 1 : FOREIGN) * (part == NONE ? 1 : PART);
        Amount amount = Amount.UNCHANGED;
        for (int i = first; i < end; i++) {
            WordProblem.Invitation invited = problem.slips().get(i);
            double rate = calculator && invited.slip() == Slip.CARRY ? 0 : invited.rate() * care * guard(role, invited);
            amount = draws.nextFloat() < rate ? slipped(amount, i, invited.slip()) : right(amount, i);
        }
        return amount;
    }

    /** What the outermost note of a kind is about. */
    private static int first(Note kind, Notes notes) {
        for (int i = 0; i < notes.size(); i++) {
            if (notes.kind(i) == kind) {
                return notes.handle(i);
            }
        }
        return NONE;
    }

    private static double guard(Role role, WordProblem.Invitation invited) {
        if (role == Role.GENERIC) {
            return 1;
        }
        return role.ordinal() == invited.slip().ordinal() ? GUARDED : UNGUARDED;
    }

    private Amount right(Amount before, int index) {
        WordProblem.Read sentence = sentences.get(index);
        return before.after(sentence.meaning(), sentence.number());
    }

    /** Starts and distractions are read rightly by everybody. */
    private Amount slipped(Amount before, int index, Slip slip) {
        WordProblem.Read sentence = sentences.get(index);
        if (sentence.meaning() == Sentence.START || sentence.meaning() == Sentence.DISTRACTION) {
            return right(before, index);
        }
        return switch (slip) {
            case DROPPED -> before;
            case SIGN -> before.after(opposite(sentence.meaning()), sentence.number());
            case OPERAND ->
                before.after(sentence.meaning(), sentences.get(index - 1).number());
            case CARRY -> right(before, index).after(Sentence.ADD, CARRIED);
        };
    }

    private static Sentence opposite(Sentence meaning) {
        return meaning == Sentence.ADD ? Sentence.SUBTRACT : Sentence.ADD;
    }

    private int handle(Amount amount) {
        Integer known = handles.putIfAbsent(amount, amounts.size());
        if (known != null) {
            return known;
        }
        amounts.add(amount);
        return amounts.size() - 1;
    }

    @Override
    public boolean accepts(Worker verifier, int answer, Notes notes) {
        boolean right = amounts.get(answer).equals(solution);
        return draws().nextFloat() < (right ? ACCEPTS_RIGHT : ACCEPTS_WRONG);
    }

    @Override
    public int choose(Worker classifier, int ways, Notes notes) {
        CounterRandom draws = draws();
        int suitable = mostInvited() % ways;
        if (draws.nextFloat() < ROUTES_RIGHT) {
            return suitable;
        }
        int other = draws.nextInt(ways - 1);
        return other < suitable ? other : other + 1;
    }

    private int mostInvited() {
        double[] rates = new double[Slip.values().length];
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).meaning() != Sentence.START && sentences.get(i).meaning() != Sentence.DISTRACTION) {
                rates[problem.slips().get(i).slip().ordinal()] +=
                        problem.slips().get(i).rate();
            }
        }
        int most = 0;
        for (int slip = 1; slip < rates.length; slip++) {
            most = rates[slip] > rates[most] ? slip : most;
        }
        return most;
    }

    @Override
    public int judge(Worker judge, int[] answers, int count, Notes notes) {
        int most = Plurality.of(answers, count);
        int next = Plurality.otherThan(most, answers, count);
        return accepts(judge, most, notes) || next == NONE ? most : next;
    }

    /** Retells the problem; all plans are alike. */
    @Override
    public int plan(Worker planner, Notes notes) {
        return 0;
    }

    /** As many parts as there are sentences, if that is less; a part is not split again. */
    @Override
    public int split(Worker splitter, int most, Notes notes) {
        if (first(Note.PART, notes) != NONE) {
            return 1;
        }
        parts = Math.min(most, sentences.size());
        return parts;
    }

    @Override
    public int merge(Worker splitter, int[] answers, int count, Notes notes) {
        Amount whole = Amount.UNCHANGED;
        for (int i = 0; i < count; i++) {
            whole = whole.then(amounts.get(answers[i]));
        }
        return handle(whole);
    }

    /** The calculator lies ready; what it shows, the worker who uses it knows. */
    @Override
    public int use(String tool, Notes notes) {
        return 0;
    }

    @Override
    public float score(int answer) {
        return amounts.get(answer).equals(solution) ? 1 : 0;
    }
}
