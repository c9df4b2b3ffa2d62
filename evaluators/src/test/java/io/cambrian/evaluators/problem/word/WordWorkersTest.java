package io.cambrian.evaluators.problem.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.evaluators.problem.design.DesignProblems;
import io.cambrian.evaluators.problem.design.worker.MisusedCallException;
import io.cambrian.evaluators.problem.design.worker.Note;
import io.cambrian.evaluators.problem.design.worker.Notes;
import io.cambrian.searchspace.agent.AgentDesign;
import io.cambrian.searchspace.agent.Design;
import io.cambrian.searchspace.agent.NamedDesigns;
import io.cambrian.searchspace.agent.Worker;
import io.cambrian.searchspace.random.CounterRandom;
import io.cambrian.searchspace.random.RootSeed;
import io.cambrian.searchspace.random.Seed;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordWorkersTest {

    private static final Seed SEED = new RootSeed(2).report();
    private static final int PROBLEMS = 10_000;
    private static final Design SOLVE = new Design.Solve(Worker.GENERIC);

    @Test
    void aTextIsReadAsItWasMeant() {
        String text = "Anna hat 7 Murmeln. Ihr Bruder ist 9 Jahre alt. Sie verschenkt 3 davon. "
                + "Sie tauscht jede gegen 2 kleinere. Wie viele Murmeln hat sie jetzt?";
        WordProblem problem = new WordProblem(WordLanguage.GERMAN, text, List.of());
        Amount amount = Amount.UNCHANGED;
        for (WordProblem.Read read : problem.read()) {
            amount = amount.after(read.meaning(), read.number());
        }
        assertEquals(new Amount(0, 8), amount);
        assertThrows(IllegalArgumentException.class, () -> WordLanguage.ENGLISH.meaning("Anna hat 7 Murmeln"));
    }

    @Test
    void everyTextHasItsSlipsSentenceBySentence() {
        CounterRandom random = new CounterRandom(3, 0);
        for (int i = 0; i < 500; i++) {
            WordProblem problem = WordProblems.draw(random);
            assertEquals(problem.slips().size(), problem.read().size());
            assertEquals(Sentence.START, problem.read().getFirst().meaning());
        }
    }

    @Test
    void partsTogetherAreTheWhole() {
        Amount early = Amount.UNCHANGED.after(Sentence.START, 5).after(Sentence.ADD, 2);
        Amount late = Amount.UNCHANGED.after(Sentence.MULTIPLY, 3).after(Sentence.SUBTRACT, 1);
        assertEquals(new Amount(0, 20), early.then(late));
    }

    /**
     * Shares have a standard error of at most 0.005, and differences on the same problems less than 0.007; the smallest one, of
     * five and fifteen votes, is 0.02, the others are above 0.06.
     */
    @Test
    void votesDoNotHelpAgainstSlipsThatAllMakeAndPartsDo() {
        double one = solved(SOLVE);
        double five = solved(new Design.Vote(5, SOLVE));
        double fifteen = solved(new Design.Vote(15, SOLVE));
        double parts = solved(new Design.Decompose(3, SOLVE, Worker.GENERIC));
        double calculated = solved(new Design.UseTool(WordWorkers.CALCULATOR, SOLVE));
        assertEquals(0.456, one, 0.02);
        assertTrue(five < one + 0.1 && fifteen < five, "votes: " + one + ", " + five + ", " + fifteen);
        assertTrue(calculated > one + 0.06, "calculator: " + calculated);
        assertTrue(parts > five + 0.1, "parts: " + parts);
        assertEquals(0.91, solved(NamedDesigns.byName("calculated-parts").root()), 0.02);
    }

    @Test
    void aPartIsNotSplitAgain() {
        Design once = new Design.Decompose(3, new Design.Vote(1, SOLVE), Worker.GENERIC);
        Design twice = new Design.Decompose(3, new Design.Decompose(2, SOLVE, Worker.GENERIC), Worker.GENERIC);
        assertEquals(solved(once), solved(twice), 0.025);
    }

    @Test
    void aPartThatIsNotThereIsNotAnswered() {
        WordWorkers workers = new WordWorkers();
        workers.begin(SEED, 0);
        Notes notes = new Notes();
        assertEquals(2, workers.split(Worker.GENERIC, 2, notes));
        notes.add(Note.PART, 2);
        assertThrows(MisusedCallException.class, () -> workers.solve(Worker.GENERIC, notes));
        notes.keep(0);
        notes.add(Note.PART, 1);
        assertEquals(0, workers.solve(Worker.GENERIC, notes));
    }

    @Test
    void aStreamCanBeBegunAnywhere() {
        DesignProblems problems = WordWorkers.problems();
        AgentDesign design = NamedDesigns.byName("refined-route");
        float[] whole = problems.prepare(design).attempt(SEED, 0, 60).scores();
        float[] tail = problems.prepare(design).attempt(SEED, 40, 20).scores();
        assertArrayEquals(Arrays.copyOfRange(whole, 40, 60), tail);
    }

    private static double solved(Design design) {
        float[] scores = WordWorkers.problems()
                .prepare(AgentDesign.of(design))
                .attempt(SEED, 0, PROBLEMS)
                .scores();
        double sum = 0;
        for (float score : scores) {
            sum += score;
        }
        return sum / PROBLEMS;
    }
}
