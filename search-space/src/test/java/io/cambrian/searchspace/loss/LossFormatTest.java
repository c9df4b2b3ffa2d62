package io.cambrian.searchspace.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.cambrian.searchspace.CandidateFormatException;
import io.cambrian.searchspace.Property;
import io.cambrian.searchspace.expression.Operand;
import io.cambrian.searchspace.expression.Operator;
import io.cambrian.searchspace.expression.Source;
import org.junit.jupiter.api.Test;

class LossFormatTest {

    private static final LossFormat FORMAT = new LossFormat();
    private static final String DQN =
            "{\"kind\":\"loss\",\"version\":1,\"nodes\":[\"online-network\",\"action\",\"state\","
                    + "\"target-network\",\"next-state\",\"reward\",\"discount\",[\"q-value-list\",0,2],[\"q-value-list\",3,4],"
                    + "[\"max-list\",8],[\"select-list\",7,1],[\"dot-product\",6,9],[\"add\",5,11],[\"l2-distance\",10,12]]}";

    /** This text and this id must never change: archives refer to them. */
    @Test
    void theCanonicalTextAndIdOfDqnAreFixed() {
        assertEquals(DQN, FORMAT.writeCanonical(NamedLosses.DQN));
        assertEquals("ff929f21d615c6ff83589170e104699e", NamedLosses.DQN.id().hex());
    }

    @Test
    void readingUndoesWriting() {
        LossSpace space = LossSpace.scratch(LossLanguage.full());
        Property.holds(4, 1_000, space::sample, (program, random) -> {
            assertEquals(program, FORMAT.read(FORMAT.write(program)));
            assertEquals(program.canonical(), FORMAT.read(FORMAT.writeCanonical(program)));
            assertFalse(FORMAT.write(program).contains("\n"));
            assertFalse(FORMAT.formula(program).contains("\n"));
        });
    }

    @Test
    void mistakesAreNamedWithTheirPlace() {
        assertRefused("{", "one JSON object");
        assertRefused("[]", "one JSON object");
        assertRefused("{\"kind\":\"loss\",\"version\":1,\"node\":[]}", "no key 'node'; did you mean 'nodes'?");
        assertRefused("{\"kind\":\"drift\",\"version\":1,\"nodes\":[]}", "found kind \"drift\"");
        assertRefused(DQN.replace("\"version\":1", "\"version\":2"), "knows version 1 of loss programs, found 2");
        assertRefused(DQN.replace("\"reward\"", "\"rewards\""), "node 5 is an unknown input 'rewards'; did you mean");
        assertRefused(DQN.replace("\"add\"", "\"ad\""), "node 12 has an unknown operator 'ad'; did you mean 'add'?");
        assertRefused(
                DQN.replace("\"add\",5,11", "\"add\",5,12"), "operand 2 of node 12 is the position of an earlier");
        assertRefused(DQN.replace("\"add\",5,11", "\"add\",5"), "node 12: add takes 2 operand(s), found 1");
        assertRefused(DQN.replace("\"add\",5,11", "\"add\",5,1"), "node 12: operand 2 of add is node 1, an action");
        assertRefused(DQN.replace(",[\"l2-distance\",10,12]", ",[\"max-list\",8]"), "does not depend on the online");
        assertRefused(DQN.replace("\"discount\"", "\"discount\",1e400"), "node 7 is no finite number");
        assertRefused(DQN.replace("\"discount\"", "\"discount\",1" + "0".repeat(400)), "node 7 is no finite number");
        assertRefused(DQN + DQN, "one JSON object");
    }

    @Test
    void formulasReadAsOneWouldWriteThem() {
        assertEquals("½(Q(s,a) − (r + γ·max_a Q'(s',a)))²", FORMAT.formula(NamedLosses.DQN));
        assertEquals("½(Q(s,a) − (r + γ·Q'(s',argmax_a Q(s',a))))²", FORMAT.formula(NamedLosses.DOUBLE_DQN));
        assertEquals("0.1·Q(s,a) + (Q(s,a) − (r + γ·max_a Q'(s',a)))²", FORMAT.formula(NamedLosses.DQN_REG));
        assertEquals(
                "max(γ·(max_a Q'(s',a))², x₂) + max(Q(s,a), x₁ + x₂²)"
                        + " where x₁ = r + γ·max_a Q'(s',a); x₂ = Q(s,a) − x₁",
                FORMAT.formula(NamedLosses.DQN_CLIPPED));
        assertEquals(
                "\\tfrac{1}{2} {\\left(Q(s,a) - \\left(r + \\gamma \\cdot \\max_{a} Q'(s',a)\\right)\\right)}^{2}",
                LossFormula.latex(NamedLosses.DQN));
    }

    @Test
    void negativeConstantsStandInParenthesesWhereASignOrAPowerIs() {
        var square = new LossBuilder();
        square.apply(Operator.SUBTRACT, chosen(square), square.apply(Operator.L2_NORM, square.constant(-0.5)));
        assertEquals("Q(s,a) − (-0.5)²", FORMAT.formula(square.build()));
        var difference = new LossBuilder();
        difference.apply(Operator.SUBTRACT, chosen(difference), difference.constant(-0.5));
        assertEquals("Q(s,a) − (-0.5)", FORMAT.formula(difference.build()));
    }

    private static Operand chosen(LossBuilder loss) {
        Operand values = loss.apply(Operator.Q_VALUE_LIST, loss.input(Source.ONLINE_NETWORK), loss.input(Source.STATE));
        return loss.apply(Operator.SELECT_LIST, values, loss.input(Source.ACTION));
    }

    private static void assertRefused(String json, String expected) {
        String refusal = assertThrows(CandidateFormatException.class, () -> FORMAT.read(json))
                .toString();
        assertTrue(refusal.contains(expected), refusal);
    }
}
